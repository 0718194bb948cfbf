#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

namespace zylin::domain {

/// The names of an enum's values, as they are stored and shown: one row a value.
template <class Enum, std::size_t Count>
using name_table = std::array<std::pair<Enum, std::string_view>, Count>;

template <class Enum, std::size_t Count>
[[nodiscard]] constexpr std::string_view name_of(const name_table<Enum, Count>& table, Enum value) noexcept {
  for (const auto& [candidate, name] : table) {
    if (candidate == value) {
      return name;
    }
  }
  return "unknown";
}

template <class Enum, std::size_t Count>
[[nodiscard]] constexpr std::optional<Enum> value_of(const name_table<Enum, Count>& table,
                                                     std::string_view name) noexcept {
  for (const auto& [value, candidate] : table) {
    if (candidate == name) {
      return value;
    }
  }
  return std::nullopt;
}

}  // namespace zylin::domain
