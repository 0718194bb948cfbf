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
  bool same_time = false;  ///< the new day is named and the time of day is to stay: "to Friday, same time"
};

/// Where the words do not keep them apart, the last date and time are the new ones. `language` as for `read_when`.
[[nodiscard]] requested_move read_requested_move(std::string_view said, std::string_view language,
                                                 const business& business, local_minutes now);

/// The same by the words of the whole call; where they name more than one new time, and do not say which is meant,
/// those that the model quotes may select it, and where no code reads their language, what the model understood is the
/// new time. "As soon as possible" is a new time only where it is said in the place of one: elsewhere it is how soon
/// somebody wants to be served.
[[nodiscard]] requested_move read_requested_move(const understanding& what, std::string_view transcript,
                                                 const business& business, local_minutes now);

}  // namespace zylin::domain
