#include "time_phrase/clock_face.hpp"
#include "time_phrase/cue.hpp"
#include "time_phrase/rules.hpp"

namespace zylin::phrase {
namespace {

using kind = token_kind;
using std::chrono::minutes;

bool is_hour(const token& what) {
  return what.kind == kind::number && what.digits <= 2 && what.value <= 23;
}
bool is_clock_hour(const token& what) {
  return is_hour(what) && what.value >= 1 && what.value <= 12;
}

bool is_minute(const token& what) {
  return what.kind == kind::number && what.digits != 1 && what.value <= 59 && (what.value >= 10 || what.digits == 2);
}

/// The 15 of "quarter", the 20 of "twenty minutes"; 0 when there is none.
struct offset_words {
  int minutes = 0;
  bool certain = false;  ///< no mere count
};

offset_words take_offset(cursor& at) {
  cursor ahead = at;
  ahead.skip(kind::a);
  for (const kind named : {kind::quarter, kind::half}) {
    if (const token* part = ahead.take(named)) {
      at = ahead;
      return {.minutes = part->value, .certain = true};
    }
  }
  const token* number = at.take(kind::number);
  if (number == nullptr || number->value < 1 || number->value > 59) {
    return {};
  }
  const bool named = at.at(kind::unit) && at.peek().value == static_cast<int>(unit::minute);
  if (named) {
    at.advance();
  }
  return {.minutes = number->value, .certain = named};
}

/// +1 for "past", -1 for "to", 0 for neither. "Ten to five" alone may be a range, "twenty past" cannot.
int take_direction(cursor& at, const offset_words& offset, bool cued) {
  const bool round = offset.minutes % 5 == 0;
  if (at.at(kind::past)) {
    at.advance();
    return offset.certain || round ? 1 : 0;
  }
  if (at.at(kind::to) || (at.at(kind::of) && offset.minutes == 15 && offset.certain)) {
    at.advance();
    return offset.certain || (cued && round) ? -1 : 0;
  }
  return 0;
}

/// An hour with or without minutes, in words or digits.
std::optional<face> take_face(cursor& at) {
  if (!is_hour(at.peek())) {
    return std::nullopt;
  }
  face shown{.hour = at.peek().value, .exact = at.peek().digits == 2 && at.peek().value < 10};
  at.advance();
  if (is_minute(at.peek())) {
    shown.minute = at.peek().value;
    at.advance();
  }
  return shown;
}

/// "nine in the morning", "ten at night": the part makes the number a time, if the two agree.
bool named_by_part(const cursor& after, int hour) {
  const bool in_the = after.peek().kind == kind::in && after.peek(1).kind == kind::the;
  const bool at_night = after.peek().kind == kind::at;
  const token& part = in_the ? after.peek(2) : after.peek(1);
  if ((!in_the && !at_night) || part.kind != kind::day_part || hour < 1 || hour > 12) {
    return false;
  }
  switch (static_cast<day_part>(part.value)) {
    case day_part::morning: return hour <= 11;
    case day_part::afternoon: return hour == 12 || hour <= 6;
    case day_part::evening: return hour >= 4 && hour <= 11;
    case day_part::night: return true;
  }
  return false;
}

/// "ten thirty": two spoken numbers that make a usual time need no cue.
bool is_usual_pair(const cursor& begin, const face& shown) {
  return begin.peek().digits == 0 && begin.peek(1).kind == kind::number &&
         (begin.peek(1).digits == 0 || begin.peek(1).value < 10) && shown.minute % 5 == 0 &&
         is_clock_hour(begin.peek());
}

/// Whether the words around an hour make it a time.
bool is_made_time(const cursor& number, const cursor& after, const face& shown, cue given) {
  if (given != cue::none) {
    return !is_no_hour(after, given) && !belongs_to_party(number);
  }
  if (belongs_to_party(number) || is_no_hour(after, given)) {
    return false;
  }
  return (shown.minute == 0 && named_by_part(after, shown.hour)) || is_usual_pair(number, shown);
}

}  // namespace

std::optional<match> minutes_around_hour(cursor at, local_minutes, bool) {
  const cursor begin = at;
  const bool cued = take_cue(at) != cue::none;
  const offset_words offset = take_offset(at);
  if (offset.minutes == 0 || belongs_to_party(begin)) {
    return std::nullopt;
  }
  const int direction = take_direction(at, offset, cued);
  const bool half_hour = direction == 0 && offset.certain && offset.minutes == 30;  // "half ten"
  if (!is_hour(at.peek()) || (direction == 0 && !half_hour)) {
    return std::nullopt;
  }
  const int hour = at.peek().value;
  at.advance();
  at.skip(kind::oclock);
  const token* meridiem = at.take(kind::meridiem);
  if (at.at_any({kind::countable, kind::unit, kind::number})) {
    return std::nullopt;
  }
  const int shift = half_hour ? offset.minutes : direction * offset.minutes;
  return match{.end = at.position(), .time = settle_offset(hour, shift, meridiem, nearby_part(begin, at))};
}

std::optional<match> spoken_time(cursor at, local_minutes, bool) {
  const cursor begin = at;
  const cue given = take_cue(at);
  const cursor number = at;
  const auto shown = take_face(at);
  if (!shown) {
    return std::nullopt;
  }
  const bool oclock = at.skip(kind::oclock);
  const token* meridiem = at.take(kind::meridiem);
  if (!oclock && meridiem == nullptr && !is_made_time(number, at, *shown, given)) {
    return std::nullopt;
  }
  return match{.end = at.position(), .time = settle(*shown, meridiem, nearby_part(begin, at))};
}

}  // namespace zylin::phrase
