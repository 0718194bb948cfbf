#include "time_phrase/rules.hpp"

namespace zylin::phrase {
namespace {

using kind = token_kind;
using std::chrono::days;

/// +1 for "after", -1 for "before", 0 for neither.
int take_direction(cursor& at) {
  const token& word = at.peek();
  const bool before = word.kind == kind::before || (word.kind == kind::to && word.value == 2);
  const bool after = word.kind == kind::past || word.kind == kind::after;
  at.advance(before || after ? 1 : 0);
  return after ? 1 : before ? -1 : 0;
}

std::optional<match> take_date(cursor at, local_minutes now, bool day_first) {
  while (at.at_any({kind::the, kind::on}) && !day_of_month(at, now, day_first)) {
    at.advance();
  }
  for (const rule form : {written_date, month_and_day, day_of_month, relative_day}) {
    if (const auto found = form(at, now, day_first); found && found->date) {
      return found;
    }
  }
  return std::nullopt;
}

std::chrono::weekday named(const token& day) {
  return std::chrono::weekday{static_cast<unsigned>(day.value)};
}

}  // namespace

/// "The Friday before Christmas", "the day after the 5th".
std::optional<match> day_beside_date(cursor at, local_minutes now, bool day_first) {
  const token day = at.peek();
  const bool any_day = day.kind == kind::unit && day.value == static_cast<int>(unit::day);
  if (day.kind != kind::weekday && (!any_day || at.peek(-1).kind == kind::number)) {
    return std::nullopt;
  }
  at.advance();
  const int side = take_direction(at);
  const auto date = side == 0 ? std::nullopt : take_date(at, now, day_first);
  if (!date) {
    return std::nullopt;
  }
  const local_days found = any_day    ? *date->date + days{side}
                           : side > 0 ? weekday_after(*date->date, named(day))
                                      : weekday_after(*date->date - days{8}, named(day));
  const bool gone = found < std::chrono::floor<days>(now);
  return match{.end = date->end, .date = gone ? std::nullopt : std::optional(found)};
}

}  // namespace zylin::phrase
