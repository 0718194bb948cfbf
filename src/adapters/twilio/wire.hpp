#pragma once

#include "zylin/config/settings.hpp"
#include "zylin/ports/http_client.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace zylin::twilio {

/// `{base}/2010-04-01/Accounts/{AC}/{resource}`
[[nodiscard]] std::string resource_url(const config::twilio_settings& account, std::string_view resource);

/// Account and token for Basic authentication.
[[nodiscard]] ports::basic_credentials credentials_of(const config::twilio_settings& account);

/// The error for an answer that is not a success. Twilio's own number from JSON (`code`) or XML (`<Code>`) becomes the
/// provider code, else the HTTP status. The sentence begins with `what`.
[[nodiscard]] error refusal_of(const ports::http_response& answer, std::string_view what);

}  // namespace zylin::twilio
