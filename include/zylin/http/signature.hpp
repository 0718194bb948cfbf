#pragma once

#include "zylin/core/form.hpp"
#include "zylin/core/secret.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace zylin::http {

/// X-Twilio-Signature of a form POST to `url` (Twilio docs: "Webhooks security"): Base64(HMAC-SHA1(token, url +
/// sorted names and values)).
[[nodiscard]] std::string sign(const secret& token, std::string_view url, const form& parameters);

/// What a signed request looks like to the verifier.
struct signed_request {
  std::string url;        ///< public URL: scheme, host, optional port, path, query
  std::string signature;  ///< the header; empty when missing
  form parameters;        ///< decoded body parameters; empty for GET, JSON and WebSocket
  std::string_view body;  ///< raw body, for JSON
  bool is_json = false;   ///< body hash in the query's bodySHA256 instead of parameters
};

/// Checks signatures against one or two tokens in constant time, trying the URL forms Twilio is known
/// to sign (with and without port; for wss also with a slash, and with the query folded).
class signature_verifier {
 public:
  /// Empty tokens are dropped; without any token nothing is ever valid.
  explicit signature_verifier(std::vector<secret> tokens);

  [[nodiscard]] bool is_valid(const signed_request& incoming) const;

 private:
  std::vector<secret> tokens_;
};

}  // namespace zylin::http
