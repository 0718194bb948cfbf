#include "time_phrase/cue.hpp"
#include "time_phrase/rules.hpp"
#include "time_phrase/said_time.hpp"

#include <chrono>

namespace zylin::domain::phrase {
namespace {

using kind = token_kind;
using std::chrono::minutes;

/// Whether the hour can be meant within that part of the day.
bool agree(day_part part, int hour) {
  constexpr int earliest_morning = 5;
  switch (quarter_of(part)) {
    case day_part::morning: return hour >= earliest_morning && hour <= 11;
    case day_part::afternoon: return hour == 12 || hour <= 6;
    case day_part::evening: return hour >= 4 && hour <= 11;
    default: return hour >= 6 && hour <= 11;
  }
}

/// The number may count things or people: "dinner for 4 tonight".
bool counted_before(const cursor& number) {
  return belongs_to_party(number) || (number.peek(-1).kind == kind::filler && number.peek(-1).value == 1);
}

/// "Tonight", "this evening", "[in] [the] evening".
std::optional<day_part> take_named_part(cursor& at) {
  cursor ahead = at;
  const bool pointed = ahead.at(kind::coming) && ahead.peek().value == 1 && ahead.skip(kind::coming);
  if (!pointed) {
    ahead.skip(kind::in);
    ahead.skip(kind::the);
  }
  const auto part = part_of(ahead.peek());
  if (part) {
    ahead.advance();
    at = ahead;
  }
  return part;
}

/// "Tomorrow", "on [next] Friday": words allowed between an hour and the part of its day.
void skip_day(cursor& at) {
  cursor ahead = at;
  ahead.skip(kind::on);
  while (ahead.at_any({kind::next, kind::coming})) {
    ahead.advance();
  }
  if (ahead.at_any({kind::weekday, kind::day_offset})) {
    ahead.advance();
    at = ahead;
  }
}

match at_hour(const cursor& after, const said_time& said, std::optional<day_part> part) {
  match found{.end = after.position()};
  if (const auto settled = settle(said, part)) {
    found.time = settled->time;
    found.either_half = settled->either_half;
  }
  return found;
}

/// "Evening 6", "in the afternoon 2:30", "tonight 8".
std::optional<match> part_and_hour(cursor at, local_minutes now) {
  const bool today = at.at(kind::tonight) || at.at(kind::coming);
  const auto part = take_named_part(at);
  if (!part) {
    return std::nullopt;
  }
  at.advance(at.at(kind::pause) && at.peek().value == 0 ? 1 : 0);
  const cursor number = at;
  const auto said = take_hour(at);
  if (!said || said->certain || !agree(*part, said->shown.hour) || is_no_hour(at, cue::weak)) {
    return std::nullopt;
  }
  const bool named = number.at(kind::half_count) || number.at(kind::number);
  match found = at_hour(at, *said, part);
  if (today) {
    found.date = std::chrono::floor<std::chrono::days>(now);
  }
  return named ? std::optional(found) : std::nullopt;
}

/// "8 tonight", "nine tomorrow morning", "ten on Friday morning".
std::optional<match> hour_and_day_part(cursor at) {
  const cursor number = at;
  const auto said = take_hour(at);
  if (!said || said->certain || counted_before(number)) {
    return std::nullopt;
  }
  cursor following = at;
  skip_day(following);
  const auto part = take_named_part(following);
  return part && agree(*part, said->shown.hour) ? std::optional(at_hour(at, *said, part)) : std::nullopt;
}

}  // namespace

std::optional<match> hour_and_part(cursor at, local_minutes now, bool) {
  const auto found = part_and_hour(at, now);
  return found ? found : hour_and_day_part(at);
}

/// "4 or 5 pm", "ten or eleven in the morning": the second time shows that the first number is a time too, in the
/// nearest half of the day.
std::optional<match> hour_or_hour(cursor at, local_minutes now, bool day_first) {
  const cursor number = at;
  const auto first = take_hour(at);
  const cursor after = at;
  const bool may_be = first && !first->certain && first->shown.hour >= 1 && first->shown.hour <= 12;
  if (!may_be || counted_before(number) || !at.skip(kind::alternative)) {
    return std::nullopt;
  }
  auto second = clock_time(at, now, day_first);
  second = second ? second : spoken_time(at, now, day_first);
  const auto settled = second && second->time ? settle(*first, std::nullopt) : std::nullopt;
  if (!settled) {
    return std::nullopt;
  }
  const minutes here = settled->time;
  const minutes there = here < half_day ? here + half_day : here - half_day;
  const bool nearer = std::chrono::abs(*second->time - here) <= std::chrono::abs(*second->time - there);
  return match{.end = after.position(), .time = nearer ? here : there, .either_half = second->either_half};
}

}  // namespace zylin::domain::phrase
