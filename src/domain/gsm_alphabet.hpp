#pragma once

#include <cstddef>

namespace zylin {

/// Septets that a character takes in the GSM 7-bit default alphabet: 1, 2 in its extension table, 0 when it is in
/// neither (3GPP TS 23.038, sections 6.2.1 and 6.2.1.1).
[[nodiscard]] std::size_t gsm_septets(char32_t character) noexcept;

}  // namespace zylin
