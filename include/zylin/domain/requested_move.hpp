#pragma once

#include "zylin/domain/business.hpp"
#include "zylin/domain/intent.hpp"
#include "zylin/domain/time_phrase.hpp"

#include <string_view>

namespace zylin::domain {

/// From when to when somebody wants to move an appointment, as far as it was said.
struct requested_move {
  time_reading from;
  time_reading to;
  bool apart = false;  ///< the words keep old and new time apart: "from Tuesday to Friday", "Friday instead of Tuesday"
};

/// Where the words do not keep them apart, the last date and time are the new ones. `language` as for `read_when`.
[[nodiscard]] requested_move read_requested_move(std::string_view said, std::string_view language,
                                                 const business& business, local_minutes now);

/// The new time by the caller's words for it, else as the model understood the words it quotes; the old one as far as
/// the words of the whole call tell it. "As soon as possible" is a new time only where it is said in the place of one:
/// elsewhere it is how soon somebody wants to be served.
[[nodiscard]] requested_move read_requested_move(const understanding& what, std::string_view transcript,
                                                 const business& business, local_minutes now);

}  // namespace zylin::domain
