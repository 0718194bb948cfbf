#pragma once

#include <string_view>

namespace zylin::domain {

/// Whether a word in Devanagari is that English word as it is spoken: "कंसल्टेशन" and "consultation", "चेकअप" and
/// "checkup". Both are expected folded. Vowels vary too much to be compared, except in short words.
[[nodiscard]] bool is_loan_word(std::string_view devanagari, std::string_view english);

}  // namespace zylin::domain
