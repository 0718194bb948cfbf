#pragma once

#include "zylin/domain/availability.hpp"
#include "zylin/domain/intent.hpp"
#include "zylin/domain/time_phrase.hpp"

#include <optional>
#include <string_view>

namespace zylin::domain {

/// What words say about date and time.
struct spoken_when {
  time_reading reading;    ///< a summary of the request
  std::string_view words;  ///< of the text, from the first to the last that says something about date or time
};

/// Reads words whose language is only likely: as `language`, as the business's, and as Hindi if Hindi is often mixed
/// into English (region IN). The reading that says most counts; of equals the first.
[[nodiscard]] spoken_when read_when(std::string_view text, std::string_view language, const business& business,
                                    local_minutes now);

/// The same as a whole request.
[[nodiscard]] time_request read_spoken_request(std::string_view text, std::string_view language,
                                               const business& business, local_minutes now);

/// What the caller asks for in the words of the whole call, read by code relative to `now`. If they are ambiguous, the
/// words that the model quotes (not always verbatim) or the day and time it understood select one of the wishes; they
/// never add a day or a time that nobody said.
[[nodiscard]] time_request read_said_request(const understanding& what, std::string_view transcript,
                                             const business& business, local_minutes now);

/// The same, but in a language that no code reads, the model's reading is used.
[[nodiscard]] time_request read_requested_times(const understanding& what, std::string_view transcript,
                                                const business& business, local_minutes now);

/// The short form of `read_requested_times`.
[[nodiscard]] time_reading read_requested_time(const understanding& what, std::string_view transcript,
                                               const business& business, local_minutes now);

/// When an existing booking is, without the model, which could invent a time: the short form of `read_said_request`, or
/// the day that is said not to fit.
[[nodiscard]] time_reading read_said_time(const understanding& what, std::string_view transcript,
                                          const business& business, local_minutes now);

/// The starts that a wish allows: [from, until), or exactly `from`.
struct start_span {
  local_minutes from{};
  local_minutes until{};
  bool exact = false;
  time_window daily{};  ///< only these times of each day
  friend bool operator==(const start_span&, const start_span&) = default;
};

[[nodiscard]] inline start_span exactly(local_minutes start) {
  return {.from = start, .until = start, .exact = true};
}

/// Nothing if date or time is open and must be asked for. As soon as possible means from `now` until the end of the
/// horizon, or of the named day. If only the first or the last day is named, a range of times applies to each day from
/// then, or until then.
[[nodiscard]] std::optional<start_span> starts_wanted(const time_reading& wish, const business& business,
                                                      local_minutes now);

/// The first free start of the span; nothing if there is none before the end of the horizon.
[[nodiscard]] std::optional<local_minutes> first_free(const availability& calendar, const business& business,
                                                      const start_span& wanted);

/// Why no start of a range is free: the reason for its last one.
[[nodiscard]] refusal why_none(const availability& calendar, const business& business, const start_span& wanted);

}  // namespace zylin::domain
