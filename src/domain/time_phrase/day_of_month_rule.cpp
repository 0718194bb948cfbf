#include "time_phrase/cue.hpp"
#include "time_phrase/rules.hpp"
#include "time_phrase/said_month.hpp"

namespace zylin::domain::phrase {
namespace {

using kind = token_kind;

constexpr std::chrono::days two_months{62};

struct numbered_day {
  int day = 0;
  std::optional<std::chrono::weekday> weekday;
  std::optional<said_month> month;
};

/// The number is part of something else: "the 5th of December", "the 5th floor".
bool continues(const cursor& after) {
  const bool mark = after.at(kind::date_mark);
  return (!mark && is_day_of_month(after)) || after.at_any({kind::countable, kind::unit, kind::meridiem, kind::oclock});
}

/// "The fifth of next month".
bool says_month(cursor after) {
  return take_counted_month(after, {}).has_value();
}

/// "The fifth, half past nine": so high an ordinal at the end of a phrase is not a count.
bool stands_alone(const token& day, const cursor& after) {
  return day.value > 3 &&
         after.at_any({kind::pause, kind::filler, kind::alternative, kind::correction_after, kind::end});
}

/// "[Friday] [on] the 5th". A spoken ordinal needs a preposition, a weekday or a month ("the first time" is no
/// date), a number without its ending needs "on the".
std::optional<numbered_day> take_day(cursor& at, bool led) {
  numbered_day found;
  bool article = false;
  const auto take_on = [&] {
    article = article || (at.at(kind::on) && at.peek().value == 1);
    return at.skip(kind::on);
  };
  bool cued = take_on() || led;
  if (at.at_any({kind::weekday, kind::short_weekday})) {
    found.weekday = std::chrono::weekday{static_cast<unsigned>(at.peek().value)};
    at.advance();
    at.skip(kind::pause);
  }
  cued = take_on() || cued || found.weekday;
  article = at.skip(kind::the) || article;
  const bool marked = at.peek(1).kind == kind::date_mark;
  const token* ordinal = at.take(kind::ordinal);
  const token* number = ordinal == nullptr && ((cued && article) || marked) ? at.take(kind::number) : nullptr;
  const token* day = ordinal != nullptr ? ordinal : number;
  const bool of_month = ordinal != nullptr && says_month(at);  // "14th of this month"
  const bool named = of_month || (article && day != nullptr &&
                                  (day->digits > 0 || at.at(kind::at) || says_month(at) || stands_alone(*day, at)));
  const bool enough = cued || marked || named;
  if (day == nullptr || !enough || day->value < 1 || day->digits > 2 || continues(at)) {
    return std::nullopt;
  }
  at.skip(kind::date_mark);
  found.day = day->value;
  return found;
}

/// "Friday the 13th" is a month later if the next 13th is not a Friday; if neither fits, day or date was a slip, and
/// which of them must be asked.
std::optional<local_days> nearest(const numbered_day& wanted, local_days today) {
  const auto first = next_day_of_month(today, wanted.day);
  if (!first || !wanted.weekday) {
    return first;
  }
  auto fitting = first;
  while (fitting && std::chrono::weekday{*fitting} != *wanted.weekday) {
    fitting = next_day_of_month(*fitting + std::chrono::days{1}, wanted.day);
  }
  return fitting && *fitting <= today + two_months ? fitting : std::nullopt;
}

std::optional<local_days> in_month(const numbered_day& wanted, local_days today) {
  const std::chrono::year_month month = wanted.month->first;
  const auto date =
      date_of(static_cast<int>(month.year()), static_cast<int>(static_cast<unsigned>(month.month())), wanted.day);
  const bool slip = date && wanted.weekday && std::chrono::weekday{*date} != *wanted.weekday;
  return date && *date >= today && !slip ? date : std::nullopt;
}

using std::chrono::days;

/// +1 for "after", -1 for "before", 0 for neither.
int take_direction(cursor& at) {
  const token& word = at.peek();
  const bool before = word.kind == kind::before || (word.kind == kind::to && word.value == 2);
  const bool after = word.kind == kind::past || word.kind == kind::after;
  at.advance(before || after ? 1 : 0);
  return after ? 1 : before ? -1 : 0;
}

std::optional<match> take_date(cursor at, local_minutes now, bool day_first, bool any_day) {
  while (at.at_any({kind::the, kind::on}) && !day_of_month(at, now, day_first)) {
    at.advance();
  }
  for (const rule form : {written_date, month_and_day, day_of_month, relative_day}) {
    if (const auto found = form(at, now, day_first); found && found->date) {
      return found;
    }
  }
  const auto found = any_day ? weekday(at, now, day_first) : std::nullopt;  // "the day after Monday"
  return found && found->date ? found : std::nullopt;
}

std::chrono::weekday named(const token& day) {
  return std::chrono::weekday{static_cast<unsigned>(day.value)};
}

}  // namespace

std::optional<match> day_of_month(cursor at, local_minutes now, bool) {
  const local_days today = std::chrono::floor<std::chrono::days>(now);
  const auto month = take_counted_month(at, today);  // "next month on the 5th"
  at.advance(month && at.at(kind::pause) ? 1 : 0);
  auto wanted = take_day(at, month.has_value());
  if (!wanted) {
    return std::nullopt;
  }
  wanted->month = month;
  if (!month) {
    const bool numeral = at.peek(-1).kind == kind::number && at.at(kind::pause) && at.peek(-1).end == at.peek().begin;
    cursor ahead = at;
    ahead.advance(numeral ? 1 : 0);  // "am 24. nächsten Monats"
    wanted->month = take_counted_month(ahead, today);
    at = wanted->month ? ahead : at;
  }
  const bool certain = wanted->month && wanted->month->step == 0;
  return match{.end = at.position(), .date = certain ? in_month(*wanted, today) : nearest(*wanted, today)};
}

/// "The Friday before Christmas", "the day after the 5th".
std::optional<match> day_beside_date(cursor at, local_minutes now, bool day_first) {
  const bool counted = at.at_any({kind::ordinal, kind::nth}) && at.peek(1).kind == kind::weekday;
  const int nth = counted ? at.peek().value : 1;  // "the third Tuesday after Christmas"
  at.advance(counted ? 1 : 0);
  const token day = at.peek();
  const bool any_day = day.kind == kind::unit && day.value == static_cast<int>(unit::day);
  if (day.kind != kind::weekday && (!any_day || at.peek(-1).kind == kind::number)) {
    return std::nullopt;
  }
  at.advance();
  if (any_day && at.at(kind::after_next) && at.peek(1).kind == kind::weekday) {  // "the day after next Monday"
    const local_days next_week = monday_of(std::chrono::floor<days>(now)) + days{7};
    return match{.end = at.position() + 2, .date = in_week(next_week, named(at.peek(1))) + days{1}, .ahead = true};
  }
  const int side = take_direction(at);
  if (side != 0) {
    if (const auto unknown = unknown_day(at, now, day_first)) {
      return unknown;
    }
  }
  const auto date = side == 0 ? std::nullopt : take_date(at, now, day_first, any_day);
  if (!date) {
    return std::nullopt;
  }
  const local_days nearest_one = any_day    ? *date->date + days{side}
                                 : side > 0 ? weekday_after(*date->date, named(day))
                                            : weekday_after(*date->date - days{8}, named(day));
  const local_days found = nearest_one + side * (nth - 1) * days{7};
  const bool gone = found < std::chrono::floor<days>(now);
  return match{.end = date->end, .date = gone ? std::nullopt : std::optional(found)};
}

}  // namespace zylin::domain::phrase
