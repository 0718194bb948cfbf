#pragma once

#include "zylin/config/settings.hpp"
#include "zylin/ports/http_client.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace zylin::twilio {

/// `{base}/2010-04-01/Accounts/{AC}/{resource}`
[[nodiscard]] std::string resource_url(const config::twilio_settings& account, std::string_view resource);

/// Account and token, as Basic authentication takes them.
[[nodiscard]] ports::basic_credentials credentials_of(const config::twilio_settings& account);

/// What an answer that is no success means. Twilio's own number is read from JSON (`code`) and from XML
/// (`<Code>`) and becomes the provider code, else the HTTP status does. `what` begins the sentence.
[[nodiscard]] error refusal_of(const ports::http_response& answer, std::string_view what);

}  // namespace zylin::twilio
