#include "time_phrase/cue.hpp"

#include "time_phrase/said_month.hpp"

namespace zylin::domain::phrase {
namespace {

using kind = token_kind;

constexpr std::ptrdiff_t address_reach = 3;

bool names_street(const cursor& after) {
  for (std::ptrdiff_t i = 0; i < address_reach; ++i) {
    const token& what = after.peek(i);
    if (what.kind == kind::countable && what.value == 1) {
      return true;
    }
    if (what.kind != kind::word) {
      break;
    }
  }
  return false;
}

/// "Um zehn ein Erstgespräch".
bool is_german_article(const cursor& number) {
  const token& next = number.peek(1);
  return number.peek().value == 1 && number.peek().digits == 0 && next.kind == kind::word;
}

}  // namespace

cue take_cue(cursor& at) {
  if (at.skip(kind::at)) {
    return cue::strong;
  }
  if (at.skip(kind::around)) {
    return cue::weak;
  }
  if (at.skip(kind::correction)) {
    while (at.at_any({kind::correction, kind::pause})) {
      at.advance();
    }
    return at.skip(kind::at) ? cue::strong : cue::weak;
  }
  return cue::none;
}

bool is_day_of_month(const cursor& after) {
  const bool linked = after.at(kind::of) || (after.at(kind::pause) && after.peek(-1).end == after.peek().begin);
  cursor number = after;
  return take_numbered_month(number) != 0 || after.at_any({kind::month, kind::date_mark}) ||
         (linked && after.peek(1).kind == kind::month);
}

bool is_no_hour(const cursor& after, cue given) {
  switch (after.peek().kind) {
    case kind::number: return !is_german_article(after);
    case kind::countable:
    case kind::unit:
    case kind::hundred:
    case kind::thousand:
    case kind::month: return after.peek().kind != kind::month || given == cue::weak;
    // "about 3 to 4 of them"
    case kind::dash:
    case kind::to: return given == cue::weak && after.peek(1).kind == kind::number;
    case kind::word: return given == cue::weak || names_street(after);
    default: return false;
  }
}

bool belongs_to_party(const cursor& begin) {
  return begin.peek(-1).kind == kind::party || begin.peek(-2).kind == kind::party;
}

}  // namespace zylin::domain::phrase
