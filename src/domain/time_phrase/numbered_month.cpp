#include "time_phrase/numbered_month.hpp"

namespace zylin::phrase {
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

/// "el 4 del 12", "am 5. 1.": behind a number that "on the" makes a day.
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

}  // namespace

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

}  // namespace zylin::phrase
