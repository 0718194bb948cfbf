#include "signed_forms.hpp"

#include "ascii.hpp"

#include <algorithm>

namespace zylin::http {
namespace {

struct url_parts {
  std::string_view scheme;     ///< "https"
  std::string_view host;       ///< with userinfo, without port
  std::string_view port;       ///< ":8443" or empty
  std::string_view remainder;  ///< path and query
};

std::string_view without_fragment(std::string_view url) {
  return url.substr(0, url.find('#'));
}

url_parts split_url(std::string_view url) {
  url_parts parts;
  const std::size_t separator = url.find("://");
  if (separator == std::string_view::npos) {
    return parts;
  }
  parts.scheme = url.substr(0, separator);
  const std::string_view after = url.substr(separator + 3);
  const std::size_t authority_end = std::min(after.find_first_of("/?"), after.size());
  parts.host = after.substr(0, authority_end);
  parts.remainder = after.substr(authority_end);
  const std::size_t user_end = parts.host.rfind('@');
  const std::size_t colon = parts.host.rfind(':');
  const bool in_userinfo = user_end != std::string_view::npos && colon != std::string_view::npos && colon < user_end;
  const bool in_ip_literal = colon != std::string_view::npos && parts.host.find(']', colon) != std::string_view::npos;
  if (colon != std::string_view::npos && !in_userinfo && !in_ip_literal) {
    parts.port = parts.host.substr(colon);
    parts.host = parts.host.substr(0, colon);
  }
  return parts;
}

bool is_web_socket(std::string_view scheme) {
  return equals_ignoring_case(scheme, "wss") || equals_ignoring_case(scheme, "ws");
}

std::string_view standard_port(std::string_view scheme) {
  const bool encrypted = equals_ignoring_case(scheme, "https") || equals_ignoring_case(scheme, "wss");
  return encrypted ? ":443" : ":80";
}

void add_web_socket_forms(std::vector<signed_form>& forms, const std::string& url) {
  const std::size_t question = url.find('?');
  if (question == std::string::npos) {
    forms.push_back({url + "/", false});
  } else {
    forms.push_back({url.substr(0, question), true});
  }
}

}  // namespace

std::string_view query_of(std::string_view url) {
  const std::string_view clean = without_fragment(url);
  const std::size_t question = clean.find('?');
  return question == std::string_view::npos ? std::string_view{} : clean.substr(question + 1);
}

std::vector<signed_form> signed_forms(std::string_view url) {
  const url_parts parts = split_url(without_fragment(url));
  if (parts.scheme.empty()) {
    return {{std::string(url), false}};
  }
  std::vector<std::string_view> ports{parts.port, {}, standard_port(parts.scheme)};
  if (parts.port.empty()) {
    ports.erase(ports.begin());
  }
  std::vector<signed_form> forms;
  for (const std::string_view port : ports) {
    std::string candidate(parts.scheme);
    candidate.append("://").append(parts.host).append(port).append(parts.remainder);
    forms.push_back({candidate, false});
    if (is_web_socket(parts.scheme)) {
      add_web_socket_forms(forms, candidate);
    }
  }
  return forms;
}

}  // namespace zylin::http
