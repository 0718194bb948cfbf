#pragma once

#include "zylin/domain/business.hpp"
#include "zylin/domain/intent.hpp"
#include "zylin/domain/time_phrase.hpp"

#include <chrono>
#include <optional>
#include <string_view>

namespace zylin::domain {

/// From when to when somebody wants to move an appointment, if it was said.
struct requested_move {
  time_reading from;
  time_reading to;
  bool apart = false;  ///< the words keep old and new time apart: "from Tuesday to Friday", "Friday instead of Tuesday"
  bool same_time = false;                     ///< the new day is named, the time of day stays: "to Friday, same time"
  std::optional<std::chrono::minutes> later;  ///< by how much, if no new time is said; negative: earlier
};

/// If the words do not separate old and new, the last date and time are the new ones. `language` as for `read_when`.
[[nodiscard]] requested_move read_requested_move(std::string_view said, std::string_view language,
                                                 const business& business, local_minutes now);

/// The same for the words of the whole call. If they name several new times without a choice, the words that the model
/// quotes may select one. If no code reads the language, the model's understanding is the new time. "As soon as
/// possible" is a new time only in the position of one: elsewhere it says how soon somebody wants to be served.
[[nodiscard]] requested_move read_requested_move(const understanding& what, std::string_view transcript,
                                                 const business& business, local_minutes now);

}  // namespace zylin::domain
