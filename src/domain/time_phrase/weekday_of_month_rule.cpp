#include "time_phrase/rules.hpp"
#include "time_phrase/said_month.hpp"

namespace zylin::domain::phrase {
namespace {

using kind = token_kind;

/// "The first Monday", "the last Friday", "the last day".
struct counted_day {
  int nth = 0;                                  ///< -1: the last one
  std::optional<std::chrono::weekday> weekday;  ///< none: a day of any name
};

/// 0 when there is none.
int take_nth(cursor& at) {
  const bool first = at.at(kind::before_it) && at.peek().value == 1;
  const bool last = at.at(kind::last);
  if (!first && !last && !at.at_any({kind::nth, kind::ordinal})) {
    return 0;
  }
  const int value = last ? -1 : at.peek().value;
  at.advance();
  return value;
}

std::optional<counted_day> take_counted_day(cursor& at) {
  cursor ahead = at;
  while (ahead.at_any({kind::on, kind::the, kind::pause})) {
    ahead.advance();
  }
  counted_day found{.nth = take_nth(ahead)};
  if (found.nth == 0) {
    return std::nullopt;
  }
  const bool any_day = ahead.at(kind::unit) && ahead.peek().value == static_cast<int>(unit::day);
  if (ahead.at_any({kind::weekday, kind::short_weekday})) {
    found.weekday = std::chrono::weekday{static_cast<unsigned>(ahead.peek().value)};
  } else if (!any_day) {
    return std::nullopt;
  }
  ahead.advance();
  at = ahead;
  return found;
}

std::optional<local_days> day_in(std::chrono::year_month month, const counted_day& wanted) {
  if (wanted.weekday) {
    return nth_weekday(month, *wanted.weekday, wanted.nth);
  }
  const int number = static_cast<int>(static_cast<unsigned>(month.month()));
  return wanted.nth == -1 ? std::optional(local_days{month / std::chrono::last})
                          : date_of(static_cast<int>(month.year()), number, wanted.nth);
}

std::optional<local_days> next_such_day(const said_month& month, const counted_day& wanted, local_days today) {
  const auto first = day_in(month.first, wanted);
  if ((first && *first >= today) || month.step == 0) {
    return first && *first >= today ? first : std::nullopt;
  }
  return day_in(month.first + std::chrono::months{month.step}, wanted);
}

/// "The second Tuesday" without a month is not a date; "on the second, Tuesday" is one if the weekday fits.
bool is_no_date(const counted_day& wanted, local_days today) {
  const auto date = next_day_of_month(today, wanted.nth);
  return wanted.nth >= 2 && wanted.nth <= 4 && wanted.weekday && date && std::chrono::weekday{*date} != *wanted.weekday;
}

/// "In December on the first Monday", "mahine ka aakhri shukravar".
std::optional<said_month> take_leading_month(cursor& at, local_days today) {
  if (const auto said = take_said_month(at, today)) {
    return said;
  }
  const bool counted = at.peek(-1).kind == kind::number || at.peek(-1).kind == kind::a;
  if (counted || !at.at(kind::unit) || at.peek().value != static_cast<int>(unit::month)) {
    return std::nullopt;
  }
  at.advance();
  return said_month{.first = month_of(today), .step = 1};
}

}  // namespace

std::optional<match> weekday_of_month(cursor at, local_minutes now, bool) {
  const local_days today = std::chrono::floor<std::chrono::days>(now);
  auto month = take_leading_month(at, today);
  const auto wanted = take_counted_day(at);
  if (!wanted) {
    return std::nullopt;
  }
  if (!month) {
    month = take_said_month(at, today);
  }
  if (month) {
    return match{.end = at.position(), .date = next_such_day(*month, *wanted, today)};
  }
  if (at.at_any({kind::past, kind::before})) {  // "the third Tuesday after Christmas"
    return std::nullopt;
  }
  return is_no_date(*wanted, today) ? std::optional(match{.end = at.position()}) : std::nullopt;
}

}  // namespace zylin::domain::phrase
