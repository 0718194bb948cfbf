#include "request_setup.hpp"

#include "multipart_form.hpp"

#include <algorithm>
#include <string_view>

namespace zylin::net {
namespace {

bool has_control(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](unsigned char c) { return c < 0x20 || c == 0x7f; });
}

void set_connection_options(CURL* easy, const http_request& request, const std::string& ca_file) {
  constexpr long idle_seconds = 50;  // upstreams drop idle connections after a minute; do not race them
  curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(easy, CURLOPT_URL, request.url.c_str());
  curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
  curl_easy_setopt(easy, CURLOPT_PROXY, "");  // nothing from the environment
  curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
  curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L);
  curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 2L);
  curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_2TLS);
  curl_easy_setopt(easy, CURLOPT_PIPEWAIT, request.url.starts_with("https") ? 1L : 0L);
  curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(request.connect_timeout.count()));
  curl_easy_setopt(easy, CURLOPT_MAXAGE_CONN, idle_seconds);
  curl_easy_setopt(easy, CURLOPT_USERAGENT, "zylin");
  if (!ca_file.empty()) {
    curl_easy_setopt(easy, CURLOPT_CAINFO, ca_file.c_str());
  }
}

void set_credentials(CURL* easy, const http_request& request) {
  if (request.basic) {
    curl_easy_setopt(easy, CURLOPT_HTTPAUTH, CURLAUTH_BASIC);
    curl_easy_setopt(easy, CURLOPT_USERNAME, request.basic->user.c_str());
    curl_easy_setopt(easy, CURLOPT_PASSWORD, request.basic->password.expose_c_str());
  } else if (!request.bearer.empty()) {
    curl_easy_setopt(easy, CURLOPT_HTTPAUTH, CURLAUTH_BEARER);
    curl_easy_setopt(easy, CURLOPT_XOAUTH2_BEARER, request.bearer.expose_c_str());
  }
}

result<void> set_headers(CURL* easy, const http_request& request, header_list& headers) {
  bool kept = append(headers, "Expect:");  // a wait of a second where a server ignores 100-continue
  for (const auto& [name, value] : request.headers) {
    if (has_control(name) || has_control(value)) {
      return error(errc::invalid_input, "request header with a control character");
    }
    std::string line = name;
    line.append(": ").append(value);
    kept = kept && append(headers, line.c_str());
  }
  if (!kept || has_control(request.bearer.expose())) {
    return error(errc::invalid_input, "request headers cannot be sent");
  }
  curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers.get());
  return {};
}

}  // namespace

result<void> set_up(CURL* easy, const http_request& request, const std::string& ca_file, request_parts& parts) {
  set_connection_options(easy, request, ca_file);
  set_credentials(easy, request);
  if (result<void> done = set_headers(easy, request, parts.headers); !done) {
    return done;
  }
  if (request.method == http_method::get) {
    curl_easy_setopt(easy, CURLOPT_HTTPGET, 1L);
    return {};
  }
  if (!request.multipart.empty()) {
    return attach_multipart(easy, request.multipart, parts.form);
  }
  parts.body.emplace(request.body);
  parts.body->attach(easy);
  return {};
}

}  // namespace zylin::net
