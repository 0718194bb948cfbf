#pragma once

#include "zylin/core/error.hpp"

#include <string>
#include <string_view>

namespace zylin::sim {

/// Where a webhook goes and which URL its signature covers.
struct webhook_address {
  std::string signed_url;   ///< as Twilio signs a voice request: https without its port
  std::string connect_url;  ///< at the server itself
  std::string path;         ///< for showing
};

/// Resolves `reference` (absolute, or as written in TwiML) against `document_url`, a URL below
/// `public_url`. Errors: `bad_response` when it is no URL or leads away from the public address.
[[nodiscard]] result<webhook_address> resolve_webhook(std::string_view reference, std::string_view document_url,
                                                      std::string_view public_url, std::string_view server_url);

}  // namespace zylin::sim
