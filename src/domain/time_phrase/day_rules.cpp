#include "time_phrase/clock_face.hpp"
#include "time_phrase/rules.hpp"

#include <algorithm>

namespace zylin::domain::phrase {
namespace {

using kind = token_kind;
using std::chrono::days;

constexpr days one_week{7};

bool is_week(const token& what) {
  return what.kind == kind::unit && what.value == static_cast<int>(unit::week);
}

/// "Monday week", "tomorrow fortnight", "Thursday a week", but not the span of "today, a week from Monday".
days take_weeks_after(cursor& at) {
  cursor ahead = at;
  ahead.skip(kind::a);
  const bool fortnight = ahead.at(kind::unit) && ahead.peek().value == static_cast<int>(unit::fortnight);
  const bool counted = fortnight || is_week(ahead.peek());
  ahead.advance();
  if (!counted || ahead.at_any({kind::from, kind::from_now, kind::on, kind::past, kind::after_it})) {
    return days{0};
  }
  at = ahead;
  return fortnight ? 2 * one_week : one_week;
}

/// "sat" and "sun" are weekdays only after a word that usually precedes days.
const token* take_weekday(cursor& at, bool cued) {
  const token* full = at.take(kind::weekday);
  return full != nullptr || !cued ? full : at.take(kind::short_weekday);
}

/// The words before a weekday.
struct day_prefix {
  bool any = false;
  bool next = false;
  bool after_next = false;
  bool today_counts = false;
  bool past = false;
  bool any_ahead = false;  ///< "coming"
};

day_prefix take_prefix(cursor& at) {
  day_prefix found;
  if (at.at(kind::on) && at.peek(1).kind != kind::weekday) {
    found.any = at.skip(kind::on);
  }
  while (at.at_any({kind::coming, kind::next, kind::last})) {
    const token& word = at.peek();
    found.any = true;
    found.next = found.next || word.kind == kind::next;
    found.after_next = found.after_next || (word.kind == kind::next && word.value == 1);
    found.past = found.past || word.kind == kind::last;
    found.any_ahead = found.any_ahead || word.kind == kind::coming;
    found.today_counts = found.today_counts || (word.kind == kind::coming && word.value == 1);
    at.advance();
  }
  return found;
}

/// "Friday" is the first one after today; "this Friday" may be today; "next Friday" belongs to the next
/// week, which begins on Monday.
local_days coming(std::chrono::weekday wanted, const day_prefix& prefix, local_days now) {
  if (prefix.next) {
    return in_week(monday_of(now) + one_week, wanted);
  }
  return prefix.today_counts ? weekday_after(now - days{1}, wanted) : weekday_after(now, wanted);
}

/// "Tuesday next", but not the "next" of "Tuesday next week"; "el martes que viene" is the nearest one.
bool take_next_after(cursor& at) {
  if (const token* following = at.take(kind::next_on)) {
    return following->value == 0;
  }
  const auto goes_on = at.peek(1).kind;
  const bool alone = goes_on != kind::unit && goes_on != kind::weekday && goes_on != kind::short_weekday;
  return alone && at.skip(kind::next);
}

/// "My Saturday appointment … the Tuesday after": after the day that was named before. Nothing if there is none.
std::optional<local_days> take_after_named(const cursor& begin, cursor& at, std::chrono::weekday wanted,
                                           local_days now) {
  constexpr std::ptrdiff_t reach = 12;
  const kind following = at.peek(1).kind;
  const bool alone =
      at.at(kind::past) && begin.peek(-1).kind == kind::the &&
      (following == kind::end || following == kind::pause || following == kind::filler || following == kind::word ||
       following == kind::correction_after || following == kind::around || following == kind::at);
  for (std::ptrdiff_t back = 2; alone && back <= reach; ++back) {
    const token& named = begin.peek(-back);
    if (named.kind == kind::weekday || named.kind == kind::day_offset) {
      const local_days base = named.kind == kind::day_offset
                                  ? now + days{named.value}
                                  : weekday_after(now, std::chrono::weekday{static_cast<unsigned>(named.value)});
      at.advance();
      return weekday_after(base, wanted);
    }
  }
  return std::nullopt;
}

/// "The week of December 7th": each of its days.
std::optional<match> week_of(cursor at, local_minutes now, bool day_first) {
  if (!is_week(at.peek()) || at.peek(1).kind != kind::of) {
    return std::nullopt;
  }
  at.advance(2);
  auto day = month_and_day(at, now, day_first);
  day = day ? day : day_of_month(at, now, day_first);
  if (!day || !day->date) {
    return std::nullopt;
  }
  const local_days monday = monday_of(*day->date);
  return match{.end = day->end,
               .week = monday,
               .first_day = std::max(monday, today(now)),
               .last_day = monday + days{6},
               .ahead = true};
}

}  // namespace

std::optional<match> weekday(cursor at, local_minutes now, bool) {
  const cursor begin = at;
  day_prefix prefix = take_prefix(at);
  const token* name = take_weekday(at, prefix.any);
  if (name == nullptr) {
    return std::nullopt;
  }
  const std::chrono::weekday wanted{static_cast<unsigned>(name->value)};
  if (const auto after = prefix.any ? std::nullopt : take_after_named(begin, at, wanted, today(now))) {
    return match{.end = at.position(), .date = after, .ahead = true};
  }
  prefix.next = take_next_after(at) || prefix.next;
  match found{.date = coming(wanted, prefix, today(now))};
  if (prefix.past) {
    found.date.reset();
  } else if (const days later = take_weeks_after(at); later != days{0}) {
    *found.date += later;
  } else if (prefix.after_next || at.skip(kind::after_next)) {
    found.date = in_week(monday_of(today(now)) + 2 * one_week, wanted);
  } else if (!prefix.next) {
    found.weekday = wanted;
  }
  found.end = at.position();
  found.past = prefix.past;
  found.ahead = prefix.next || prefix.any_ahead;
  return found;
}

/// "Two Sundays from now".
std::optional<match> counted_weekday(cursor at, local_minutes now, bool) {
  const token* count = at.take(kind::number);
  const token* name = count == nullptr ? nullptr : at.take(kind::weekdays);
  if (name == nullptr || count->value < 1 || !at.skip(kind::from_now)) {
    return std::nullopt;
  }
  const std::chrono::weekday wanted{static_cast<unsigned>(name->value)};
  return match{
      .end = at.position(), .date = weekday_after(today(now), wanted) + one_week * (count->value - 1), .ahead = true};
}

/// A holiday whose date no rule knows must not leave a weekday from its phrase: "Monday after Diwali".
std::optional<match> unknown_day(cursor at, local_minutes, bool) {
  while (at.at_any({kind::on, kind::the})) {
    at.advance();
  }
  return at.skip(kind::unknown_feast) ? std::optional(match{.end = at.position()}) : std::nullopt;
}

std::optional<match> relative_day(cursor at, local_minutes now, bool) {
  if (const token* offset = at.take(kind::day_offset)) {
    const local_days day = today(now) + days{offset->value} + take_weeks_after(at);
    return match{.end = at.position(), .date = day, .ahead = day > today(now)};
  }
  const token* pointer = at.at(kind::tonight) ? nullptr : at.take(kind::coming);
  const bool this_one = pointer != nullptr && pointer->value == 1;  // "this afternoon"
  const auto part = at.at(kind::tonight) || this_one ? part_of(at.peek()) : std::nullopt;
  if (!part) {
    return std::nullopt;
  }
  at.advance();
  const said_window window{.from = span_of(*part).from, .until = span_of(*part).until};
  return match{.end = at.position(), .date = today(now), .window = window, .weak = true};
}

std::optional<match> week(cursor at, local_minutes now, bool day_first) {
  at.skip(kind::of);
  at.skip(kind::in);
  at.skip(kind::the);
  if (const auto named = week_of(at, now, day_first)) {
    return named;
  }
  if (at.at(kind::coming) && at.peek().value == 1 && is_week(at.peek(1))) {  // the rest of the phrase
    at.advance(2);
    const local_days monday = monday_of(today(now));
    return match{.end = at.position(), .week = monday, .first_day = today(now), .last_day = monday + days{6}};
  }
  const bool coming_one = at.at(kind::coming) && at.peek().value == 0 && at.skip(kind::coming);
  const bool second = at.at(kind::next) && at.peek().value == 1;
  bool next = at.skip(kind::next) || coming_one;
  if (!is_week(at.peek())) {
    return std::nullopt;
  }
  at.advance();
  next = at.skip(kind::next_on) || take_next_after(at) || next;
  const bool after_next = second || (!next && at.skip(kind::after_next));
  if (!next && !after_next) {
    return std::nullopt;
  }
  const local_days day = today(now) + (after_next ? 2 * one_week : one_week);
  return match{.end = at.position(), .date = day, .week = monday_of(day), .whole_week = true, .ahead = true};
}

std::optional<match> weekend(cursor at, local_minutes now, bool) {
  const bool this_one = at.at(kind::coming) && at.skip(kind::coming);
  const bool next = !this_one && at.skip(kind::next);
  if (!at.skip(kind::weekend)) {
    return std::nullopt;
  }
  if (at.at(kind::of)) {  // "the weekend of the 5th"
    return match{.end = at.position(), .any_day = true};
  }
  const bool after_next = at.skip(kind::after_next);
  const days ahead = after_next ? 2 * one_week : next ? one_week : days{0};
  const local_days monday = monday_of(today(now)) + ahead;
  return match{.end = at.position(),
               .week = monday,
               .first_day = std::max(monday + days{5}, today(now)),
               .last_day = monday + days{6}};
}

/// "Yesterday", "last week", "two days ago", "vor zwei Tagen".
std::optional<match> past_day(cursor at, local_minutes, bool) {
  const cursor begin = at;
  if (at.skip(kind::past_day) || (at.skip(kind::last) && at.skip(kind::unit))) {
    return match{.end = at.position(), .past = true};
  }
  at = begin;
  const bool led = at.at(kind::to) && at.peek().value == 2 && at.skip(kind::to);
  const bool counted = at.skip(kind::a) || at.skip(kind::number) || at.skip(kind::half_count);
  const bool measured = counted && at.skip(kind::unit);
  const bool following = measured && at.skip(kind::past_after);
  return measured && (led || following) ? std::optional(match{.end = at.position(), .past = true}) : std::nullopt;
}

}  // namespace zylin::domain::phrase
