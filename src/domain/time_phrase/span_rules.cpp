#include "time_phrase/rules.hpp"

namespace zylin::domain::phrase {
namespace {

using kind = token_kind;
using std::chrono::days;
using std::chrono::minutes;

struct span {
  int amount = 0;
  unit length = unit::day;
  bool and_a_half = false;
};

/// "h" also marks an hour of the day.
bool is_hour_unit(const token& what) {
  const bool named = what.kind == kind::unit && what.value == static_cast<int>(unit::hour);
  return named || (what.kind == kind::oclock && what.value == 1);
}

/// "a", or "eine" and "una", which are numbers too.
bool skip_article(cursor& at) {
  const bool one = at.at(kind::number) && at.peek().value == 1 && at.peek().digits == 0;
  return at.skip(kind::a) || (one && at.skip(kind::number));
}

/// "and a half", "y media".
bool skip_half(cursor& at) {
  cursor ahead = at;
  const bool shifted = ahead.at(kind::hour_shift_on) && ahead.peek().value == 30;
  if (shifted || (ahead.skip(kind::conjunction) && skip_article(ahead) && ahead.at(kind::half))) {
    ahead.advance();
    at = ahead;
    return true;
  }
  return false;
}

/// "half an hour", "a half hour", "a quarter of an hour".
std::optional<span> take_part_of_hour(cursor& at) {
  cursor ahead = at;
  skip_article(ahead);
  if (const token* part = ahead.take(kind::part_of_hour)) {
    at = ahead;
    return span{.amount = part->value, .length = unit::minute};
  }
  if (!ahead.skip(kind::half)) {
    return std::nullopt;
  }
  ahead.skip(kind::a);
  if (!is_hour_unit(ahead.peek())) {
    return std::nullopt;
  }
  ahead.advance();
  at = ahead;
  return span{.amount = 30, .length = unit::minute};
}

/// "2.5 hours".
std::optional<span> take_decimal(cursor& at) {
  const token& number = at.peek();
  if (!at.at(kind::dotted_date) || number.parts.second != 5 || !is_hour_unit(at.peek(1))) {
    return std::nullopt;
  }
  at.advance(2);
  return span{.amount = number.parts.first, .length = unit::hour, .and_a_half = true};
}

/// "two weeks", "an hour and a half", "one and a half hours".
std::optional<span> take_span(cursor& at) {
  if (const auto part = take_part_of_hour(at)) {
    return part;
  }
  if (const auto decimal = take_decimal(at)) {
    return decimal;
  }
  cursor ahead = at;
  const bool with_half = ahead.at(kind::half_count);  // "anderthalb Stunden"
  const token* amount = with_half           ? ahead.take(kind::half_count)
                        : ahead.at(kind::a) ? ahead.take(kind::a)
                                            : ahead.take(kind::number);
  const bool half_before = with_half || (amount != nullptr && skip_half(ahead));
  const bool measured = ahead.at(kind::unit) || is_hour_unit(ahead.peek());
  const token* length = amount == nullptr || !measured ? nullptr : &ahead.peek();
  if (length == nullptr || (half_before && !is_hour_unit(*length))) {
    return std::nullopt;
  }
  ahead.advance();
  const bool half_after = skip_half(ahead);
  if (half_after && !is_hour_unit(*length)) {  // "a week and a half" is no whole day
    return std::nullopt;
  }
  const bool half = half_before || half_after;
  at = ahead;
  return span{.amount = amount->value,
              .length = is_hour_unit(*length) ? unit::hour : static_cast<unit>(length->value),
              .and_a_half = half};
}

match later(const span& distance, local_minutes now) {
  match found;
  const local_days today = std::chrono::floor<days>(now);
  if (distance.length == unit::minute || distance.length == unit::hour) {
    const minutes ahead = distance.length == unit::hour ? minutes{60 * distance.amount} : minutes{distance.amount};
    const local_minutes when = now + ahead + minutes{distance.and_a_half ? 30 : 0};
    found.date = std::chrono::floor<days>(when);
    found.time = when - *found.date;
    return found;
  }
  if (distance.length == unit::month) {
    found.date = add_months(today, distance.amount);
    return found;
  }
  if (distance.length == unit::working_day) {
    found.date = add_working_days(today, distance.amount);
    return found;
  }
  const int days_each = distance.length == unit::day ? 1 : distance.length == unit::week ? 7 : 14;
  found.date = today + days{days_each * distance.amount};
  if (days_each * distance.amount % 7 == 0) {
    found.week = monday_of(*found.date);
  }
  return found;
}

/// "a week from Monday", "two days after tomorrow", "a week tomorrow".
std::optional<match> from_base(cursor at, const span& distance, local_minutes now, bool day_first) {
  const bool open = at.skip(kind::after);  // "a week starting Friday": how long rather than when
  const bool linked = open || at.skip(kind::from) || at.skip(kind::on) || at.skip(kind::past);
  const bool whole_days = distance.length != unit::minute && distance.length != unit::hour;
  const bool weeks = distance.length == unit::week || distance.length == unit::fortnight;
  if (!whole_days || (!linked && !weeks)) {
    return std::nullopt;
  }
  auto base = relative_day(at, now, day_first);
  if (!base) {
    base = weekday(at, now, day_first);
  }
  if (!base || !base->date) {
    return std::nullopt;
  }
  if (open) {
    return match{.end = base->end};
  }
  return match{.end = base->end, .date = later(distance, *base->date).date, .ahead = true};
}

/// The weeks of a span after a day. Both ends count in "heute in acht Tagen", "de hoy en quince"; the latter, if "de"
/// came before the day, needs no word for days. 0 if these are not whole weeks.
int take_weeks(cursor& at, bool led) {
  cursor ahead = at;
  if (const auto distance = take_span(ahead)) {
    at = ahead;
    switch (distance->length) {
      case unit::day: return distance->amount % 7 <= 1 ? distance->amount / 7 : 0;
      case unit::week: return distance->amount;
      case unit::fortnight: return 2 * distance->amount;
      default: return 0;
    }
  }
  const token* bare = ahead.take(kind::number);
  const bool counts = ahead.at_any({kind::number, kind::countable, kind::oclock, kind::meridiem});
  if (bare == nullptr || bare->value % 7 != 1 || counts || (!led && ahead.at(kind::word))) {
    return 0;
  }
  at = ahead;
  return bare->value / 7;
}

}  // namespace

std::optional<match> day_and_span(cursor at, local_minutes now, bool) {
  const bool led = at.skip(kind::of);
  const token* day = at.at(kind::day_offset) ? at.take(kind::day_offset) : at.take(kind::weekday);
  const int weeks = day != nullptr && at.skip(kind::in) ? take_weeks(at, led) : 0;
  if (weeks == 0) {
    return std::nullopt;
  }
  const local_days today = std::chrono::floor<days>(now);
  const local_days then = today + days{7 * weeks};
  const bool offset = day->kind == kind::day_offset;
  return match{.end = at.position(),
               .date = offset ? then + days{day->value}
                              : in_week(monday_of(then), std::chrono::weekday{static_cast<unsigned>(day->value)})};
}

std::optional<match> span_from_now(cursor at, local_minutes now, bool day_first) {
  const bool within = at.at(kind::in) && at.peek().value == 1;
  const bool ahead = at.skip(kind::in);
  at.advance(ahead && at.at(kind::around) ? 1 : 0);
  const auto distance = take_span(at);
  if (!distance) {
    return std::nullopt;
  }
  if (within) {
    const match end = later(*distance, now);
    return end.time ? std::nullopt : std::optional(match{.end = at.position(), .last_day = end.date, .ahead = true});
  }
  const bool of_day = at.at(kind::day_offset);  // "could I come in a week tomorrow"
  if (!ahead || of_day) {
    if (const auto found = from_base(at, *distance, now, day_first)) {
      return found;
    }
  }
  const bool following =
      at.skip(kind::from_now) || (at.at(kind::after_it) && at.peek().value == 1 && at.skip(kind::after_it));
  if (!following && !ahead) {
    return std::nullopt;
  }
  match found = later(*distance, now);
  found.end = at.position();
  found.ahead = true;
  return found;
}

}  // namespace zylin::domain::phrase
