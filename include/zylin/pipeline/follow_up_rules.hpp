#pragma once

#include "zylin/core/clock.hpp"

#include <chrono>
#include <optional>

namespace zylin {

enum class follow_up_step {
  wait,    ///< a recording may still be reported, or found
  forget,  ///< too long ago to speak of it
  write    ///< really missed
};

/// One number is written to once in this time about calls that left nothing: missed ones and silent ones together.
constexpr std::chrono::hours one_follow_up_in{24};

/// What is known about the time of a missed call.
struct missed_call_times {
  time_point ended{};
  time_point now{};
  std::chrono::milliseconds delay{};     ///< after the end, before anything is written
  bool sweeping = true;                  ///< lost webhooks are looked for
  std::optional<time_point> seen_until;  ///< how far that search has come
};

/// A webhook may have been lost, so with the sweep on the list of recordings must have been read some time after the
/// call; where that fails for ten minutes, the caller waits no longer. After a day nothing is said.
[[nodiscard]] follow_up_step judge(const missed_call_times& times);

}  // namespace zylin
