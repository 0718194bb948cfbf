#pragma once

#include "zylin/domain/availability.hpp"
#include "zylin/domain/intent.hpp"
#include "zylin/domain/time_phrase.hpp"

#include <optional>
#include <string_view>

namespace zylin::domain {

/// What words say about date and time.
struct spoken_when {
  time_reading reading;
  std::string_view words;  ///< of the text, from the first to the last that says something about date or time
};

/// Reads words whose language is only likely: as `language`, as the business's, and where Hindi is widely mixed into
/// English (region IN) as Hindi. The reading that says most counts; of equals the first.
[[nodiscard]] spoken_when read_when(std::string_view text, std::string_view language, const business& business,
                                    local_minutes now);

/// The date and the time, or the range of times, that are meant: the caller's own words, read in code relative to
/// `now`, win over what the model made of them. Words that the model quotes and the transcript does not hold are the
/// model's: the whole transcript is read before them.
[[nodiscard]] time_reading read_requested_time(const understanding& what, std::string_view transcript,
                                               const business& business, local_minutes now);

/// The same for a booking that is there, which an invention must not name: without a word of the caller's about day or
/// time it is empty, whatever the model says.
[[nodiscard]] time_reading read_said_time(const understanding& what, std::string_view transcript,
                                          const business& business, local_minutes now);

/// The starts that a wish allows: [from, until), or exactly `from`.
struct start_span {
  local_minutes from{};
  local_minutes until{};
  bool exact = false;
  friend bool operator==(const start_span&, const start_span&) = default;
};

[[nodiscard]] inline start_span exactly(local_minutes start) {
  return {.from = start, .until = start, .exact = true};
}

/// Nothing when the wish leaves open what must be asked: date or time. As soon as possible means from `now` until the
/// end of the horizon, or of the day that was named.
[[nodiscard]] std::optional<start_span> starts_wanted(const time_reading& wish, const business& business,
                                                      local_minutes now);

/// Why no start of a range is free: the reason that its last one cannot be booked.
[[nodiscard]] refusal why_none(const availability& calendar, const business& business, const start_span& wanted);

}  // namespace zylin::domain
