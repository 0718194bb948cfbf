#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain {

/// `text` with typographic characters replaced by equivalents in the 7-bit alphabet: quotes, dashes, dots, blanks.
/// Bytes that are not UTF-8 become question marks.
[[nodiscard]] std::string sms_spelling(std::string_view text);

/// The text in that spelling, cut at sentence ends (as split_text does) into messages of at most ten segments and the
/// 1600 characters that Twilio accepts. A segment of several holds 153 septets of the 7-bit alphabet (two for a
/// character of its extension table) or, if a part has a character outside it, 67 UTF-16 code units (3GPP TS 23.038).
[[nodiscard]] std::vector<std::string> split_sms(std::string_view text);

}  // namespace zylin::domain
