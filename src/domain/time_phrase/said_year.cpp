#include "time_phrase/said_year.hpp"

namespace zylin::phrase {

using kind = token_kind;

int year_of(local_days day) {
  return static_cast<int>(std::chrono::year_month_day{day}.year());
}

std::optional<int> take_year(cursor& at, local_days now) {
  cursor ahead = at;
  ahead.skip(kind::pause);
  ahead.skip(kind::of);
  const token* first = ahead.take(kind::number);
  if (first == nullptr) {
    return std::nullopt;
  }
  const bool whole = (first->digits == 4 || first->digits == 0) && first->value >= 1900 && first->value < 2200;
  if (whole && !ahead.at_any({kind::unit, kind::hundred})) {
    at = ahead;
    return first->value;
  }
  const token* second = ahead.take(kind::number);
  const int year = second == nullptr ? 0 : first->value * 100 + second->value;
  if (first->value != 20 || year < year_of(now) || year > year_of(now) + 2) {
    return std::nullopt;
  }
  at = ahead;
  return year;
}

}  // namespace zylin::phrase
