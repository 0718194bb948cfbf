#include "time_phrase/cue.hpp"
#include "time_phrase/rules.hpp"

namespace zylin::phrase {
namespace {

using kind = token_kind;

constexpr std::chrono::days two_months{62};

struct numbered_day {
  int day = 0;
  std::optional<std::chrono::weekday> weekday;
  bool of_next_month = false;
};

/// The number goes on to be something else: "the 5th of December", "the 5th floor".
bool continues(const cursor& after) {
  const bool mark = after.at(kind::date_mark);
  return (!mark && is_day_of_month(after)) || after.at_any({kind::countable, kind::unit, kind::meridiem, kind::oclock});
}

/// "[Friday] [on] the 5th". A spoken ordinal needs a preposition or a weekday ("the first time" is no
/// date), a number without its ending needs "on the".
std::optional<numbered_day> take_day(cursor& at) {
  numbered_day found;
  bool article = false;
  const auto take_on = [&] {
    article = article || (at.at(kind::on) && at.peek().value == 1);
    return at.skip(kind::on);
  };
  bool cued = take_on();
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
  const bool enough = cued || marked || (article && day != nullptr && (day->digits > 0 || at.at(kind::at)));
  if (day == nullptr || !enough || day->value < 1 || day->digits > 2 || continues(at)) {
    return std::nullopt;
  }
  at.skip(kind::date_mark);
  found.day = day->value;
  return found;
}

/// "of this month", "of next month", "of the month".
void take_month(cursor& at, numbered_day& found) {
  cursor ahead = at;
  if (!ahead.skip(kind::of)) {
    return;
  }
  const bool next = ahead.skip(kind::next);
  if (!next && !ahead.skip(kind::the) && !ahead.skip(kind::coming)) {
    return;
  }
  const token* month = ahead.take(kind::unit);
  if (month != nullptr && month->value == static_cast<int>(unit::month)) {
    found.of_next_month = next;
    at = ahead;
  }
}

/// "Friday the 13th" is a month later when the next 13th is no Friday; a weekday that fits neither is a
/// slip of the tongue.
std::optional<local_days> nearest(const numbered_day& wanted, local_days today) {
  const auto first = next_day_of_month(today, wanted.day);
  if (!first || !wanted.weekday) {
    return first;
  }
  auto fitting = first;
  while (fitting && std::chrono::weekday{*fitting} != *wanted.weekday) {
    fitting = next_day_of_month(*fitting + std::chrono::days{1}, wanted.day);
  }
  return fitting && *fitting <= today + two_months ? fitting : first;
}

std::optional<local_days> in_next_month(const numbered_day& wanted, local_days today) {
  const std::chrono::year_month_day next{add_months(today, 1)};
  return date_of(static_cast<int>(next.year()), static_cast<int>(static_cast<unsigned>(next.month())), wanted.day);
}

}  // namespace

std::optional<match> day_of_month(cursor at, local_minutes now, bool) {
  auto wanted = take_day(at);
  if (!wanted) {
    return std::nullopt;
  }
  take_month(at, *wanted);
  const local_days today = std::chrono::floor<std::chrono::days>(now);
  match found{.end = at.position()};
  found.date = wanted->of_next_month ? in_next_month(*wanted, today) : nearest(*wanted, today);
  return found;
}

}  // namespace zylin::phrase
