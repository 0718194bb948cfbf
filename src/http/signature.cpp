#include "zylin/http/signature.hpp"

#include "ascii.hpp"
#include "zylin/core/base64.hpp"
#include "zylin/core/digest.hpp"
#include "zylin/core/form.hpp"

#include <openssl/evp.h>
#include <openssl/sha.h>

#include <algorithm>
#include <array>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::http {
namespace {

/// One way in which Twilio may have signed a request.
struct signed_form {
  std::string url;
  bool query_is_folded = false;  ///< the query was taken off `url` and signed like form parameters
};

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
  return ascii::equals_ignoring_case(scheme, "wss") || ascii::equals_ignoring_case(scheme, "ws");
}

std::string_view standard_port(std::string_view scheme) {
  const bool encrypted = ascii::equals_ignoring_case(scheme, "https") || ascii::equals_ignoring_case(scheme, "wss");
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

/// The query of `url`, without the question mark and the fragment.
std::string_view query_of(std::string_view url) {
  const std::string_view clean = without_fragment(url);
  const std::size_t question = clean.find('?');
  return question == std::string_view::npos ? std::string_view{} : clean.substr(question + 1);
}

/// The forms Twilio is known to sign for a request to `url`: with the port as it stands, without it, with
/// the scheme's standard one; for WebSockets also with a slash appended, or with the query folded. The
/// scheme never changes: a signature for http says nothing about https.
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

constexpr std::size_t signature_length = 28;  // Base64 of SHA-1's 20 bytes

using sha1_digest = std::array<unsigned char, SHA_DIGEST_LENGTH>;

sha1_digest hmac_sha1(std::string_view key, std::string_view message) {
  sha1_digest digest{};
  std::size_t length = 0;
  const auto* data = reinterpret_cast<const unsigned char*>(message.data());
  if (EVP_Q_mac(nullptr, "HMAC", nullptr, "SHA1", nullptr, key.data(), key.size(), data, message.size(), digest.data(),
                digest.size(), &length) == nullptr) {
    throw std::runtime_error("OpenSSL offers no HMAC-SHA1");
  }
  return digest;
}

/// Names in byte order, each distinct value in order, the name before every value.
std::string flatten(const form& parameters) {
  const std::set<form::field> sorted(parameters.fields().begin(), parameters.fields().end());
  std::string flat;
  for (const auto& [name, value] : sorted) {
    flat.append(name).append(value);
  }
  return flat;
}

std::string sign_text(const secret& token, std::string_view text) {
  return base64(hmac_sha1(token.expose(), text));
}

bool body_matches_its_hash(const signed_request& incoming) {
  const result<form> query = form::parse(query_of(incoming.url));
  return query && equal_in_constant_time(query->get("bodySHA256"), sha256_hex(incoming.body));
}

/// The texts of which one must have been signed.
std::vector<std::string> candidate_texts(const signed_request& incoming) {
  const std::string flat = incoming.is_json ? std::string() : flatten(incoming.parameters);
  std::vector<std::string> texts;
  for (const signed_form& candidate : signed_forms(incoming.url)) {
    if (!candidate.query_is_folded) {
      texts.push_back(candidate.url + flat);
    } else if (const result<form> query = form::parse(query_of(incoming.url)); query) {
      texts.push_back(candidate.url + flatten(*query));
    }
  }
  return texts;
}

}  // namespace

std::string sign(const secret& token, std::string_view url, const form& parameters) {
  return sign_text(token, std::string(url) + flatten(parameters));
}

signature_verifier::signature_verifier(std::vector<secret> tokens) : tokens_(std::move(tokens)) {
  std::erase_if(tokens_, [](const secret& token) { return token.empty(); });
}

bool signature_verifier::is_valid(const signed_request& incoming) const {
  if (incoming.signature.size() != signature_length) {
    return false;
  }
  bool valid = false;
  for (const std::string& text : candidate_texts(incoming)) {
    for (const secret& token : tokens_) {
      // No early exit: the time must not reveal which form or token was right.
      valid = equal_in_constant_time(sign_text(token, text), incoming.signature) || valid;
    }
  }
  return valid && (!incoming.is_json || body_matches_its_hash(incoming));
}

}  // namespace zylin::http
