#pragma once

#include "zylin/domain/business.hpp"
#include "zylin/domain/intent.hpp"
#include "zylin/domain/time_phrase.hpp"

#include <string_view>

namespace zylin {

/// From when to when somebody wants to move an appointment, as far as it was said.
struct move_wish {
  time_reading from;
  time_reading to;
  bool apart = false;  ///< the words keep old and new time apart: "from Tuesday to Friday", "Friday instead of Tuesday"
};

/// Where the words do not keep them apart, the last date and time are the new ones. `language` as for `read_when`.
[[nodiscard]] move_wish read_move_wish(std::string_view said, std::string_view language, const business& facts,
                                       local_minutes now);

/// The new time by the caller's words for it, else as the reader understood the words it quotes; the old one as far as
/// the words of the whole call tell it. "As soon as possible" is a new time only where it is said in the place of one:
/// elsewhere it is how soon somebody wants to be served.
[[nodiscard]] move_wish read_move_wish(const understanding& what, std::string_view transcript, const business& facts,
                                       local_minutes now);

}  // namespace zylin
