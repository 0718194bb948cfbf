#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace zylin {

/// What a text costs as an SMS (3GPP TS 23.038: the 7-bit alphabet, where a text has a character outside it UCS-2).
struct sms_size {
  bool is_gsm = true;        ///< fits the 7-bit alphabet
  std::size_t units = 0;     ///< septets (two for a character of the extension table) or UTF-16 code units
  std::size_t segments = 0;  ///< 160 or 70 units alone, 153 or 67 in each of several; 0 for an empty text
};

/// `text` with typographic characters written in the 7-bit alphabet where that means the same: quotes, dashes, dots,
/// blanks. Bytes that are no UTF-8 become question marks.
[[nodiscard]] std::string sms_spelling(std::string_view text);

[[nodiscard]] sms_size measure_sms(std::string_view text);

/// The text in that spelling, cut at sentence ends (as split_text does) into messages of at most ten segments and the
/// 1600 characters that Twilio takes.
[[nodiscard]] std::vector<std::string> split_sms(std::string_view text);

}  // namespace zylin
