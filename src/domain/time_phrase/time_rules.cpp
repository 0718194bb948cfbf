#include "time_phrase/cue.hpp"
#include "time_phrase/rules.hpp"
#include "time_phrase/said_time.hpp"

namespace zylin::domain::phrase {
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

/// "nine in the morning", "ten at night", "acht abends": the part makes the number a time, if both fit.
bool named_by_part(const cursor& after, int hour) {
  const bool adverb = after.at(kind::part_adverb);
  const bool in_the = after.peek().kind == kind::in && after.peek(1).kind == kind::the;
  const bool at_night = after.peek().kind == kind::at;
  const token& word = adverb ? after.peek() : in_the ? after.peek(2) : after.peek(1);
  const auto part = part_of(word);
  if ((!adverb && !in_the && !at_night) || !part || word.kind == kind::tonight || hour < 1 || hour > 12) {
    return false;
  }
  switch (quarter_of(*part)) {
    case day_part::morning: return hour <= 11;
    case day_part::afternoon: return hour == 12 || hour <= 6;
    case day_part::evening: return hour >= 4 && hour <= 11;
    default: return true;
  }
}

/// "ten thirty": two spoken numbers that form a usual time need no cue.
bool is_usual_pair(const cursor& begin, const face& shown) {
  const token& hour = begin.peek();
  const token& minute = begin.peek(1);
  return hour.kind == kind::number && hour.digits == 0 && minute.kind == kind::number &&
         (minute.digits == 0 || minute.value < 10) && shown.minute % 5 == 0 && hour.value >= 1 && hour.value <= 12;
}

/// Whether the words around an hour make it a time.
bool is_made_time(const cursor& number, const cursor& after, const face& shown, cue given) {
  if (belongs_to_party(number) || is_no_hour(after, given)) {
    return false;
  }
  return given != cue::none || (shown.minute == 0 && named_by_part(after, shown.hour)) || is_usual_pair(number, shown);
}

match timed(const cursor& begin, const cursor& end, const said_time& said) {
  match found{.end = end.position()};
  if (const auto settled = settle(said, nearby_part(begin, end))) {
    found.time = settled->time;
    found.either_half = settled->either_half;
  }
  return found;
}

/// "Tuesday AM", "the 5th, PM".
std::optional<match> half_of_day(cursor at) {
  const token& before = at.peek(-1).kind == kind::pause ? at.peek(-2) : at.peek(-1);
  const bool day = before.kind == kind::weekday || before.kind == kind::day_offset || before.kind == kind::ordinal ||
                   before.kind == kind::written_date || before.kind == kind::feast;
  const token* half = day ? at.take(kind::meridiem) : nullptr;
  if (half == nullptr) {
    return std::nullopt;
  }
  const part_span morning = span_of(day_part::morning);
  return weak_window(at, half->value == 0 ? said_window{.from = morning.from, .until = morning.until}
                                          : said_window{.from = half_day, .until = whole_day});
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
  if (const auto half = half_of_day(at)) {
    return half;
  }
  at.skip(kind::in);
  at.skip(kind::the);
  if (at.skip(kind::any_day)) {
    return match{.end = at.position(), .any_day = true};
  }
  if (at.skip(kind::any_time)) {
    match found = weak_window(at, {});
    found.any_day = true;  // "any time next week"
    return found;
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

std::optional<match> minutes_around_hour(cursor at, local_minutes, bool) {
  const cursor begin = at;
  const bool cued = take_cue(at) != cue::none;
  const auto said = belongs_to_party(begin) ? std::nullopt : take_offset_clock(at, cued);
  return said ? std::optional(timed(begin, at, *said)) : std::nullopt;
}

std::optional<match> clock_time(cursor at, local_minutes, bool) {
  const cursor begin = at;
  const bool cued = take_cue(at) != cue::none;
  const auto said = take_written_clock(at);
  if (!said || (!said->certain && (!cued || at.at_any({kind::countable, kind::unit, kind::word})))) {
    return std::nullopt;
  }
  return timed(begin, at, *said);
}

std::optional<match> compact_clock_time(cursor at, local_minutes, bool) {
  const cursor begin = at;
  const cue given = take_cue(at);
  const token& number = at.peek();
  const bool cued = given == cue::strong || (given == cue::weak && number.digits == 4 && number.value % 5 == 0);
  const auto said = take_compact_clock(at);
  if (!said || belongs_to_party(begin) || is_no_hour(at, given == cue::weak ? given : cue::none)) {
    return std::nullopt;
  }
  const bool short_one = number.digits == 3;  // "at 330 Oak" is an address, and nobody asks for "at 347"
  const bool address = at.at(kind::word) || at.at(kind::past_cue) || (at.at(kind::on) && at.peek(1).kind == kind::word);
  const bool usual = !short_one || (number.value % 5 == 0 && !address);
  return said->certain || (cued && usual) ? std::optional(timed(begin, at, *said)) : std::nullopt;
}

/// "After lunch around three please": a day or a part of it leaves no doubt that the number is a time.
bool stands_after_part(const cursor& begin) {
  const token_kind before = begin.peek(-1).kind;
  return before == kind::day_part || before == kind::part_adverb || before == kind::weekday ||
         before == kind::day_offset || before == kind::tonight;
}

std::optional<match> spoken_time(cursor at, local_minutes, bool) {
  const cursor begin = at;
  const cue found = take_cue(at);
  const cue given = found == cue::weak && stands_after_part(begin) ? cue::strong : found;
  const cursor number = at;
  const auto said = take_hour(at);
  if (!said || (!said->certain && !is_made_time(number, at, said->shown, given))) {
    return std::nullopt;
  }
  return timed(begin, at, *said);
}

}  // namespace zylin::domain::phrase
