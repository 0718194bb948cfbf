#include "time_phrase/rules.hpp"

namespace zylin::domain::phrase {
namespace {

using kind = token_kind;

/// The number of a day next to a month; 0 if there is none.
int take_plain_day(cursor& at) {
  cursor ahead = at;
  ahead.skip(kind::the);
  const token* day = ahead.at(kind::ordinal) ? ahead.take(kind::ordinal) : ahead.take(kind::number);
  const bool other =
      ahead.at_any({kind::meridiem, kind::oclock, kind::countable, kind::unit, kind::number, kind::hundred});
  if (day == nullptr || day->digits > 2 || day->value < 1 || day->value > 31 || other) {
    return 0;
  }
  at = ahead;
  return day->value;
}

bool skip_link(cursor& at) {
  return at.skip(kind::to) || at.skip(kind::dash);
}

struct plain_span {
  int first = 0;
  int last = 0;
};

/// "13 to 15", "13th - 15th", "13-15".
plain_span take_plain_span(cursor& at) {
  if (const token* range = at.take(kind::hour_range)) {
    return {.first = range->parts.first, .last = range->parts.second};
  }
  cursor ahead = at;
  const int first = take_plain_day(ahead);
  const int last = first != 0 && skip_link(ahead) ? take_plain_day(ahead) : 0;
  if (last == 0) {
    return {};
  }
  at = ahead;
  return {.first = first, .last = last};
}

std::optional<match> span_of_days(const cursor& after, std::optional<local_days> first,
                                  std::optional<local_days> last) {
  match found{.end = after.position()};
  if (first && last && *first <= *last) {
    found.first_day = first;
    found.last_day = last;
  }
  return found;
}

/// "July 13 to 15", "from the 13th to the 15th of July", "1-8 September".
std::optional<match> in_one_month(cursor at, local_minutes now) {
  const token* before = at.take(kind::month);
  const plain_span span = take_plain_span(at);
  if (span.last == 0) {
    return std::nullopt;
  }
  if (before == nullptr) {
    at.skip(kind::of);
  }
  const token* month = before != nullptr ? before : at.take(kind::month);
  if (month == nullptr) {
    return std::nullopt;
  }
  const auto first = next_month_day(today(now), month->value, span.first);
  const auto last = first
                        ? date_of(static_cast<int>(std::chrono::year_month_day{*first}.year()), month->value, span.last)
                        : std::nullopt;
  return span_of_days(at, first, last);
}

}  // namespace

/// Days of a month from one to another. Without a month the numbers could be hours.
std::optional<match> dates_between(cursor at, local_minutes now, bool day_first) {
  at.skip(kind::from);
  if (const auto found = in_one_month(at, now)) {
    return found;
  }
  const auto first = month_and_day(at, now, day_first);
  if (!first || !first->date) {
    return std::nullopt;
  }
  cursor ahead = at.at_position(first->end);
  const auto last = skip_link(ahead) ? month_and_day(ahead, now, day_first) : std::nullopt;
  return last && last->date ? span_of_days(ahead.at_position(last->end), first->date, last->date) : std::nullopt;
}

}  // namespace zylin::domain::phrase
