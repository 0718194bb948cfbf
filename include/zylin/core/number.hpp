#pragma once

#include <charconv>
#include <optional>
#include <string_view>
#include <system_error>

namespace zylin {

/// All of `text` as a decimal whole number; nothing if it is not a number or does not fit. No blanks, no "+".
template <class T>
[[nodiscard]] std::optional<T> parse_number(std::string_view text) noexcept {
  T number{};
  const char* end = text.data() + text.size();
  const auto [stopped, failure] = std::from_chars(text.data(), end, number);
  return failure == std::errc{} && stopped == end ? std::optional(number) : std::nullopt;
}

}  // namespace zylin
