#include "time_phrase/cue.hpp"
#include "time_phrase/rules.hpp"
#include "time_phrase/said_time.hpp"

namespace zylin::phrase {
namespace {

using kind = token_kind;

match timed(const cursor& after, std::optional<clock_time_of_day> settled) {
  match found{.end = after.position()};
  if (settled) {
    found.time = settled->time;
  }
  return found;
}

match weak_window(const cursor& after, said_window window) {
  return {.end = after.position(), .window = window, .weak = true};
}

}  // namespace

std::optional<match> fixed_time(cursor at, local_minutes, bool) {
  at.skip(kind::at);
  const auto said = take_fixed_time(at);
  return said ? std::optional(timed(at, settle(*said, std::nullopt))) : std::nullopt;
}

std::optional<match> military_time(cursor at, local_minutes, bool) {
  const bool cued = take_cue(at) == cue::strong;
  const token* number = at.take(kind::number);
  if (number == nullptr) {
    return std::nullopt;
  }
  const bool hundred = number->digits <= 2 && at.skip(kind::hundred);
  if (!hundred && number->digits != 4) {
    return std::nullopt;
  }
  const bool hours = at.at(kind::unit) && at.peek().value == static_cast<int>(unit::hour);
  if (!hours && (!hundred || !cued || at.at_any({kind::countable, kind::number, kind::unit}))) {
    return std::nullopt;
  }
  if (hours) {
    at.advance();
  }
  const int shown = hundred ? number->value * 100 : number->value;
  return timed(at, settle({.hour = shown / 100, .minute = shown % 100, .exact = true}, nullptr, std::nullopt));
}

std::optional<match> part_of_day(cursor at, local_minutes, bool) {
  at.skip(kind::in);
  at.skip(kind::the);
  if (at.skip(kind::any_time)) {
    return weak_window(at, {});
  }
  const auto part = at.at(kind::tonight) ? std::nullopt : part_of(at.peek());
  if (!part) {
    return std::nullopt;
  }
  at.advance();
  return weak_window(at, {.from = span_of(*part).from, .until = span_of(*part).until});
}

std::optional<match> soonest(cursor at, local_minutes, bool) {
  const bool said = at.skip(kind::soonest);
  return said ? std::optional(match{.end = at.position(), .soonest = true}) : std::nullopt;
}

}  // namespace zylin::phrase
