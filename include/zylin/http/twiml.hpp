#pragma once

#include "zylin/core/ids.hpp"
#include "zylin/domain/business.hpp"

#include <string>
#include <string_view>

namespace zylin::http::twiml {

/// Documents for Twilio Voice. Any text is safe in them: it is escaped, characters that XML 1.0 forbids
/// are dropped, and a `<Say>` longer than 3000 characters is split at sentence ends (protocols: section 3).

/// Notice, greeting, `<Record>`, and what is said when nothing was recorded.
[[nodiscard]] std::string greeting(const business& facts, const call_sid& call);
/// Thanks and hangs up: the reply to `<Record action>`.
[[nodiscard]] std::string thanks(const business& facts);
/// Says one sentence and hangs up.
[[nodiscard]] std::string farewell(const business& facts, std::string_view sentence);
/// `<Response/>`
[[nodiscard]] std::string empty();

}  // namespace zylin::http::twiml
