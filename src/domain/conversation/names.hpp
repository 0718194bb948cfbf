#pragma once

#include "zylin/domain/conversation.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace zylin::domain {

/// The names under which a state is stored, in the order of their enumerations.
inline constexpr std::array<std::string_view, 15> question_names = {
    "none",    "wish",   "service",      "day",     "time",    "offer",   "name",         "booking",
    "confirm", "change", "waiting_list", "pass_on", "message", "way_out", "anything_else"};
inline constexpr std::array<std::string_view, 4> goal_names = {"none", "book", "move", "cancel"};
inline constexpr std::array<std::string_view, 4> phase_names = {"open", "waiting", "done", "handed_over"};
inline constexpr std::array<std::string_view, 8> key_names = {"tomorrow", "other_day", "morning", "afternoon",
                                                              "service",  "start",     "yes",     "no"};

template <class Enum, std::size_t Count>
[[nodiscard]] constexpr std::string_view name_in(const std::array<std::string_view, Count>& names, Enum value) {
  return names.at(static_cast<std::size_t>(value));
}

template <class Enum, std::size_t Count>
[[nodiscard]] constexpr std::optional<Enum> value_in(const std::array<std::string_view, Count>& names,
                                                     std::string_view name) {
  for (std::size_t i = 0; i < Count; ++i) {
    if (names[i] == name) {
      return static_cast<Enum>(i);
    }
  }
  return std::nullopt;
}

}  // namespace zylin::domain
