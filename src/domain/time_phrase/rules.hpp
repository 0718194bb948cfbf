#pragma once

#include "time_phrase/cursor.hpp"
#include "time_phrase/date_math.hpp"
#include "zylin/domain/time_phrase.hpp"

#include <chrono>
#include <optional>

namespace zylin::domain::phrase {

/// Acceptable starts: [from, until), minutes after midnight.
struct said_window {
  std::chrono::minutes from{0};
  std::chrono::minutes until{24 * 60};
  bool either_half = false;  ///< no word decides between these and twelve hours away
};

/// What a rule recognised. All readings may be missing: the words are about time, but say nothing usable ("last
/// Friday", 30 February).
struct match {
  std::size_t end = 0;  ///< first token after it
  std::optional<local_days> date;
  std::optional<std::chrono::minutes> time;
  std::optional<std::chrono::weekday> weekday;  ///< the date is only known by this name
  std::optional<local_days> week;               ///< Monday of the week that was meant as a whole
  bool either_half = false;                     ///< of the day: `time` may be twelve hours off
  std::optional<said_window> window;
  bool weak = false;                    ///< the window is a part of the day, which is less specific than a time
  bool soonest = false;                 ///< as soon as possible
  std::optional<local_days> first_day;  ///< the first and the last suitable day, if no single one is named
  std::optional<local_days> last_day;
  bool whole_week = false;  ///< the date means its whole week ("next week")
  bool any_day = false;     ///< "any day": of a week that was named
  bool ahead = false;       ///< the words look forward ("tomorrow"), so it cannot have been
  bool past = false;        ///< the words look back ("last Friday")

  /// False if the words are about time but say nothing usable.
  [[nodiscard]] bool says_something() const {
    return date || time || week || window || soonest || first_day || last_day || any_day;
  }
};

/// A rule recognises one form of words at exactly that position.
using rule = std::optional<match> (*)(cursor at, local_minutes now, bool day_first);

// Dates.
[[nodiscard]] std::optional<match> written_date(cursor at, local_minutes now, bool day_first);
[[nodiscard]] std::optional<match> month_and_day(cursor at, local_minutes now, bool day_first);
[[nodiscard]] std::optional<match> day_of_month(cursor at, local_minutes now, bool day_first);
[[nodiscard]] std::optional<match> weekday_of_month(cursor at, local_minutes now, bool day_first);
[[nodiscard]] std::optional<match> day_beside_date(cursor at, local_minutes now, bool day_first);
[[nodiscard]] std::optional<match> weekday(cursor at, local_minutes now, bool day_first);
[[nodiscard]] std::optional<match> relative_day(cursor at, local_minutes now, bool day_first);
[[nodiscard]] std::optional<match> week(cursor at, local_minutes now, bool day_first);
[[nodiscard]] std::optional<match> weekend(cursor at, local_minutes now, bool day_first);
[[nodiscard]] std::optional<match> counted_weekday(cursor at, local_minutes now, bool day_first);
[[nodiscard]] std::optional<match> unknown_day(cursor at, local_minutes now, bool day_first);
[[nodiscard]] std::optional<match> past_day(cursor at, local_minutes now, bool day_first);

// Days that only limit the wish: "by Friday", "after Wednesday", "between Monday and Wednesday".
[[nodiscard]] std::optional<match> day_bound(cursor at, local_minutes now, bool day_first);
[[nodiscard]] std::optional<match> dates_between(cursor at, local_minutes now, bool day_first);
[[nodiscard]] std::optional<match> days_between(cursor at, local_minutes now, bool day_first);

// Spans from now: "in two weeks", "in an hour", "a week from Monday"; from a day: "morgen in einer Woche".
[[nodiscard]] std::optional<match> day_and_span(cursor at, local_minutes now, bool day_first);
[[nodiscard]] std::optional<match> span_from_now(cursor at, local_minutes now, bool day_first);

// Times of day.
[[nodiscard]] std::optional<match> fixed_time(cursor at, local_minutes now, bool day_first);
[[nodiscard]] std::optional<match> minutes_around_hour(cursor at, local_minutes now, bool day_first);
[[nodiscard]] std::optional<match> military_time(cursor at, local_minutes now, bool day_first);
[[nodiscard]] std::optional<match> compact_clock_time(cursor at, local_minutes now, bool day_first);
[[nodiscard]] std::optional<match> clock_time(cursor at, local_minutes now, bool day_first);
[[nodiscard]] std::optional<match> spoken_time(cursor at, local_minutes now, bool day_first);
[[nodiscard]] std::optional<match> hour_and_part(cursor at, local_minutes now, bool day_first);
[[nodiscard]] std::optional<match> hour_or_hour(cursor at, local_minutes now, bool day_first);

// Ranges of times, and no time at all.
[[nodiscard]] std::optional<match> time_range(cursor at, local_minutes now, bool day_first);
[[nodiscard]] std::optional<match> open_range(cursor at, local_minutes now, bool day_first);
[[nodiscard]] std::optional<match> part_of_day(cursor at, local_minutes now, bool day_first);
[[nodiscard]] std::optional<match> soonest(cursor at, local_minutes now, bool day_first);

}  // namespace zylin::domain::phrase
