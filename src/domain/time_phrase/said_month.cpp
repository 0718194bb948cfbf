#include "time_phrase/said_month.hpp"

namespace zylin::domain::phrase {
namespace {

using kind = token_kind;

bool is_month_number(const token& what) {
  return what.value >= 1 && what.value <= 12 && what.digits <= 2;
}

bool counts(const cursor& after) {
  return after.at_any({kind::countable, kind::unit, kind::month, kind::weekday, kind::oclock, kind::meridiem});
}

/// "the fifth of the twelfth", "am fünften zwölften".
const token* take_ordinal(cursor& at) {
  if (at.peek(-1).kind != kind::ordinal || at.peek(-1).digits != 0) {
    return nullptr;
  }
  const bool made_day = at.peek(-2).kind == kind::on && at.peek(-2).value == 1;
  if (!at.skip(kind::of) && !made_day) {
    return nullptr;
  }
  at.skip(kind::the);
  return at.take(kind::ordinal);
}

bool touches_pause(const cursor& at) {
  return at.at(kind::pause) && at.peek(-1).end == at.peek().begin;
}

/// "el 4 del 12", "am 5. 1.": after a number that "on the" makes a day.
const token* take_month_number(cursor& at) {
  const token& before = at.peek(-2);
  if (at.peek(-1).kind != kind::number || before.kind != kind::on || before.value != 1) {
    return nullptr;
  }
  const bool dots = touches_pause(at);
  if (!dots && (!at.at(kind::of) || at.peek().value != 0)) {
    return nullptr;
  }
  at.advance();
  const token* month = at.take(kind::number);
  return month != nullptr && (!dots || (month->digits > 0 && touches_pause(at))) ? month : nullptr;
}

bool is_month(const token& what) {
  return what.kind == kind::unit && what.value == static_cast<int>(unit::month);
}

/// "of", "in the", "am": words before a month. True if there was one.
bool skip_month_lead(cursor& at) {
  bool led = false;
  while (at.at_any({kind::of, kind::in, kind::the, kind::on})) {
    at.advance();
    led = true;
  }
  return led;
}

std::optional<said_month> take_named_month(cursor& at, local_days today) {
  cursor ahead = at;
  skip_month_lead(ahead);
  const token* name = ahead.take(kind::month);
  if (name == nullptr) {
    return std::nullopt;
  }
  const auto year = take_year(ahead, today);
  const int shown = year ? *year : year_of(today);
  at = ahead;
  return said_month{.first = std::chrono::year{shown} / name->value, .step = year ? 0 : 12};
}

}  // namespace

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

int take_numbered_month(cursor& at) {
  cursor ahead = at;
  const token* month = take_ordinal(ahead);
  if (month == nullptr) {
    ahead = at;
    month = take_month_number(ahead);
  }
  if (month == nullptr || !is_month_number(*month) || counts(ahead)) {
    return 0;
  }
  at = ahead;
  return month->value;
}

std::optional<said_month> take_counted_month(cursor& at, local_days today) {
  cursor ahead = at;
  const bool led = skip_month_lead(ahead);
  const token* pointer = ahead.at(kind::next) ? ahead.take(kind::next) : ahead.take(kind::coming);
  if (!is_month(ahead.peek())) {
    return std::nullopt;
  }
  ahead.advance();
  const bool following = ahead.skip(kind::next_on);
  const bool after_next = pointer == nullptr && !following && ahead.skip(kind::after_next);
  if (!led && pointer == nullptr && !following && !after_next) {
    return std::nullopt;
  }
  at = ahead;
  if (after_next) {
    return said_month{.first = month_of(today) + std::chrono::months{2}, .step = 0};
  }
  const bool this_one = pointer != nullptr && pointer->kind == kind::coming && pointer->value == 1 && !following;
  const bool any = pointer == nullptr && !following;
  const int ahead_of_now = any || this_one                                     ? 0
                           : pointer != nullptr && pointer->kind == kind::next ? pointer->value + 1
                                                                               : 1;
  return said_month{.first = month_of(today) + std::chrono::months{ahead_of_now}, .step = any ? 1 : 0};
}

std::optional<said_month> take_said_month(cursor& at, local_days today) {
  const auto named = take_named_month(at, today);
  return named ? named : take_counted_month(at, today);
}

}  // namespace zylin::domain::phrase
