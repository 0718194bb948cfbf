#include "time_phrase/clock_face.hpp"
#include "time_phrase/cue.hpp"
#include "time_phrase/rules.hpp"

namespace zylin::phrase {
namespace {

using kind = token_kind;
using std::chrono::minutes;

match timed(const cursor& after, std::optional<minutes> time) {
  return {.end = after.position(), .time = time};
}

/// One end of a range: "2", "2 pm", "14:00".
struct range_end {
  bool number = false;
  bool certain = false;  ///< cannot be a mere count
};

range_end take_range_end(cursor& at) {
  range_end found;
  found.certain = at.skip(kind::clock) || at.skip(kind::fixed_time);
  found.number = found.certain || at.skip(kind::number);
  if (found.number) {
    found.certain = at.skip(kind::meridiem) || at.skip(kind::oclock) || found.certain;
  }
  return found;
}

}  // namespace

std::optional<match> time_range(cursor at, local_minutes, bool) {
  const bool between = at.skip(kind::between);
  const bool opened = between || at.skip(kind::from);
  const range_end first = take_range_end(at);
  const bool separated = between ? at.skip(kind::conjunction) : at.skip(kind::to);
  if (!first.number || !separated) {
    return std::nullopt;
  }
  const range_end second = take_range_end(at);
  const bool counts = at.at_any({kind::countable, kind::unit, kind::number});
  if (!second.number || counts || (!opened && !second.certain)) {
    return std::nullopt;
  }
  return timed(at, std::nullopt);
}

std::optional<match> fixed_time(cursor at, local_minutes, bool) {
  at.skip(kind::at);
  if (at.at(kind::number) && at.peek().value == 12 && at.peek(1).kind == kind::fixed_time) {
    at.advance();
  }
  const token* named = at.take(kind::fixed_time);
  return named == nullptr ? std::nullopt : std::optional(timed(at, minutes{named->value}));
}

std::optional<match> military_time(cursor at, local_minutes, bool) {
  const bool cued = take_cue(at) == cue::strong;
  const token* number = at.take(kind::number);
  if (number == nullptr) {
    return std::nullopt;
  }
  const bool hundred = number->digits <= 2 && at.skip(kind::hundred);
  const bool four_digits = number->digits == 4;
  if ((!hundred && !four_digits) || (four_digits && is_no_hour(at, cue::none) && !at.at(kind::unit))) {
    return std::nullopt;
  }
  const bool hours = at.at(kind::unit) && at.peek().value == static_cast<int>(unit::hour);
  if (!hours && (!cued || at.at_any({kind::countable, kind::number, kind::unit}))) {
    return std::nullopt;
  }
  if (hours) {
    at.advance();
  }
  const int shown = hundred ? number->value * 100 : number->value;
  return timed(at, settle({.hour = shown / 100, .minute = shown % 100, .exact = true}, nullptr, std::nullopt));
}

std::optional<match> clock_time(cursor at, local_minutes, bool) {
  const cursor begin = at;
  const bool cued = take_cue(at) != cue::none;
  const bool dotted = at.at(kind::dotted_clock);
  const token* clock = dotted ? at.take(kind::dotted_clock) : at.take(kind::clock);
  if (clock == nullptr) {
    return std::nullopt;
  }
  at.skip(kind::oclock);
  const token* meridiem = at.take(kind::meridiem);
  if (dotted && meridiem == nullptr && (!cued || at.at_any({kind::countable, kind::unit, kind::word}))) {
    return std::nullopt;
  }
  const face shown{
      .hour = clock->value / 60, .minute = clock->value % 60, .exact = clock->digits == 2 && clock->value < 600};
  return timed(at, settle(shown, meridiem, nearby_part(begin, at)));
}

std::optional<match> part_of_day(cursor at, local_minutes, bool) {
  at.skip(kind::in);
  at.skip(kind::the);
  return at.skip(kind::day_part) ? std::optional(timed(at, std::nullopt)) : std::nullopt;
}

}  // namespace zylin::phrase
