#include "time_phrase/clock_face.hpp"
#include "time_phrase/cue.hpp"
#include "time_phrase/rules.hpp"
#include "time_phrase/said_time.hpp"

namespace zylin::domain::phrase {
namespace {

using kind = token_kind;
using std::chrono::minutes;

bool counts_something(const cursor& after) {
  return after.at_any({kind::countable, kind::unit, kind::number, kind::hundred, kind::thousand}) ||
         is_day_of_month(after);
}

/// "Until midnight" is the end of the day.
minutes as_end(minutes time) {
  return time == minutes{0} ? whole_day : time;
}

/// The reading of `loose` that comes soonest after `fixed`: "from 9 to 5".
minutes soonest_after(minutes fixed, minutes loose) {
  const minutes hand = loose % half_day;
  const minutes ahead = (hand - fixed % half_day + half_day) % half_day;
  return fixed + (ahead == minutes{0} ? half_day : ahead);
}

/// The reading of `loose` that comes last before `fixed`: "2 to 4 pm".
minutes latest_before(minutes fixed, minutes loose) {
  const minutes hand = loose % half_day;
  const minutes back = (fixed % half_day - hand + half_day) % half_day;
  return fixed - (back == minutes{0} ? half_day : back);
}

/// Nothing if the ends form no range on one day.
std::optional<said_window> joined(clock_time_of_day first, clock_time_of_day second) {
  const bool either = first.either_half && second.either_half;
  if (second.either_half) {
    second.time = soonest_after(first.time, second.time);
  } else if (first.either_half) {
    first.time = latest_before(as_end(second.time), first.time);
  }
  const minutes until = as_end(second.time);
  const bool orderly = first.time >= minutes{0} && first.time < until && until <= whole_day;
  return orderly ? std::optional(said_window{.from = first.time, .until = until, .either_half = either}) : std::nullopt;
}

struct range_words {
  said_time first;
  std::optional<day_part> first_part;  ///< "from 10 in the morning to 2"
  said_time second;
  cursor second_end;
  bool dashed = false;
};

/// "in the morning" between a time and what follows it.
std::optional<day_part> take_part(cursor& at) {
  cursor ahead = at;
  ahead.skip(kind::in);
  ahead.skip(kind::the);
  const auto part = ahead.at(kind::tonight) ? std::nullopt : part_of(ahead.peek());
  if (part) {
    ahead.advance();
    at = ahead;
  }
  return part;
}

/// "Friday 2 to 4", "Saturday morning, 9-11": only the day makes the two a range, so nothing countable may follow.
bool stands_after_day(const cursor& begin, const cursor& after) {
  const token& before = begin.peek(-1).kind == kind::pause ? begin.peek(-2) : begin.peek(-1);
  const bool day = before.kind == kind::weekday || before.kind == kind::day_offset || part_of(before);
  return day && !after.at(kind::word) && !counts_something(after);
}

/// "Ten to three" is ten minutes to three as well.
bool may_be_offset(const said_time& first, const token& separator) {
  const face& shown = first.shown;
  const bool before_hour = separator.kind == kind::to && separator.value != 1;
  return before_hour && !first.certain && shown.minute == 0 && shown.hour % 5 == 0;
}

/// "2-4 pm", "at 2-4".
std::optional<range_words> take_written_range(cursor& at) {
  const cursor begin = at;
  const bool cued = at.skip(kind::at) || at.skip(kind::between) || at.skip(kind::from);
  const token* written = at.take(kind::hour_range);
  if (written == nullptr) {
    return std::nullopt;
  }
  const bool oclock = at.skip(kind::oclock);
  const token* meridiem = at.take(kind::meridiem);
  const bool meant = cued || oclock || meridiem != nullptr || stands_after_day(begin, at);
  if (counts_something(at) || !meant) {
    return std::nullopt;
  }
  return range_words{.first = {.shown = {.hour = written->parts.first}},
                     .first_part = std::nullopt,
                     .second = {.shown = {.hour = written->parts.second % 24}, .meridiem = meridiem},
                     .second_end = at};
}

/// "2pm-4pm", "2 - 4 pm", "10:30-11:30". "For 2 - 4 pm" may be a table for two.
bool is_dashed(const cursor& begin, const said_time& first, const said_time& second) {
  return first.certain || (second.certain && begin.peek(-1).kind != kind::word && begin.peek(-1).kind != kind::filler);
}

/// "Entre 9 y 11" is not 9:11.
std::optional<said_time> take_first_end(cursor& at, bool between) {
  cursor ahead = at;
  const auto whole = take_any_time(ahead, false);
  if (whole && between && !ahead.at(kind::conjunction)) {
    cursor short_end = at;
    const auto hour = take_hour_name(short_end);
    if (hour && short_end.at(kind::conjunction)) {
      at = short_end;
      return hour;
    }
  }
  at = ahead;
  return whole;
}

/// "between two and four", "from 2 to 4", "2 to 4 pm", "do se chaar baje ke beech".
std::optional<range_words> take_range(cursor& at) {
  const cursor begin = at;
  const bool between = at.skip(kind::between);
  const bool from = at.skip(kind::from) || (at.at(kind::of) && at.peek().value == 1 && at.skip(kind::of));
  const auto first = take_first_end(at, between);
  const auto first_part = take_part(at);
  const token separator = at.peek();
  const bool and_said = at.at(kind::conjunction);
  const bool arrives = from && at.at(kind::at) && at.peek().value == 1;  // "a las"
  const bool dashed = at.at(kind::dash);
  const bool separated = and_said || arrives || dashed || (at.at(kind::to) && at.peek().value != 2);
  at.advance();
  const auto second = first && separated ? take_any_time(at) : std::nullopt;
  if (!second || counts_something(at)) {
    return std::nullopt;
  }
  const cursor second_end = at;
  take_part(at);  // it belongs to the second time: `nearby_part` finds it
  const bool closed = at.skip(kind::between_it) || (!and_said && at.skip(kind::before_it));
  const bool until = separator.kind == kind::to && (separator.value == 1 || separator.value == 3);
  const bool cued = begin.at(kind::at) ? until : stands_after_day(begin, second_end);
  const bool on_day = cued && !may_be_offset(*first, separator);
  const bool bare = !and_said && (from || on_day);
  const bool joined_by_to = dashed ? is_dashed(begin, *first, *second) : !and_said && second->certain;
  const bool ends_said = until && first->certain && !and_said;  // "8am until 6"
  const bool meant = between || closed || bare || joined_by_to || ends_said;
  return meant ? std::optional(range_words{.first = *first,
                                           .first_part = first_part,
                                           .second = *second,
                                           .second_end = second_end,
                                           .dashed = dashed})
               : std::nullopt;
}

match ranged(const cursor& after, std::optional<said_window> window) {
  return {.end = after.position(), .window = window};
}

enum class side { none, from, until };

side take_side(cursor& at) {
  const token& word = at.peek();
  if (at.at_any({kind::after, kind::past, kind::from})) {
    at.advance();
    return side::from;
  }
  if (word.kind == kind::before || (word.kind == kind::to && word.value > 0)) {
    at.advance();
    return side::until;
  }
  return side::none;
}

side take_side_after(cursor& at) {
  const bool either = at.at_any({kind::after, kind::before}) && at.peek().value == 1;
  if (at.skip(kind::after_it) || (either && at.skip(kind::after))) {
    return side::from;
  }
  return at.skip(kind::before_it) || (either && at.skip(kind::before)) ? side::until : side::none;
}

said_window open_at(side known, clock_time_of_day end) {
  return known == side::from ? said_window{.from = end.time, .either_half = end.either_half}
                             : said_window{.until = as_end(end.time), .either_half = end.either_half};
}

/// "Between now and noon", "from now until five": today.
std::optional<match> from_now_until(cursor at, local_minutes now) {
  const bool led = at.skip(kind::between) || at.skip(kind::from);
  const bool now_said = led ? at.skip(kind::soonest) : at.skip(kind::from_now);
  const bool from_here = now_said && (at.skip(kind::conjunction) || at.skip(kind::to));
  const auto said = from_here ? take_any_time(at, false) : std::nullopt;
  const auto end = said && !counts_something(at) ? settle(*said, nearby_part(at, at)) : std::nullopt;
  if (!end) {
    return std::nullopt;
  }
  match found = ranged(at, open_at(side::until, *end));
  found.date = std::chrono::floor<std::chrono::days>(now);
  return found;
}

}  // namespace

std::optional<match> time_range(cursor at, local_minutes, bool) {
  const cursor begin = at;
  auto said = take_written_range(at);
  if (!said) {
    at = begin;
    said = take_range(at);
  }
  if (!said || belongs_to_party(begin)) {
    return std::nullopt;
  }
  const auto part = nearby_part(begin, said->second_end);
  const auto second = settle(said->second, part);
  const auto first = settle(said->first, said->first_part ? said->first_part : part);
  auto window = first && second ? joined(*first, *second) : std::nullopt;
  if (!window && second && part) {  // "between 11 and 2 in the afternoon"
    const auto alone = settle(said->first, std::nullopt);
    window = alone ? joined(*alone, *second) : std::nullopt;
  }
  const bool mere_dash = !window && said->dashed;  // "Friday the 27 - 3 pm"
  return mere_dash ? std::nullopt : std::optional(ranged(at, window));
}

/// "after 3", "before noon", "from 3 on", "5 baje ke baad".
std::optional<match> open_range(cursor at, local_minutes now, bool) {
  const cursor begin = at;
  if (const auto until = from_now_until(at, now)) {
    return until;
  }
  const bool loose = at.at(kind::from);
  const token& day = begin.peek(-1);
  if (day.kind == kind::unit && day.value == static_cast<int>(unit::day) &&
      at.at(kind::past)) {  // "the day after, at 3"
    return std::nullopt;
  }
  const side before = take_side(at);
  const auto said = take_any_time(at);
  const bool range = loose && at.at(kind::to);  // that means nothing ("from 2 to 4 people"), or it had been read
  if (!said || range || counts_something(at) || belongs_to_party(begin)) {
    return std::nullopt;
  }
  const bool certain = said->certain || !is_no_hour(at, loose ? cue::weak : cue::strong);
  const side following = take_side_after(at);
  const side known = before == side::none ? following : before;
  if (known == side::none || !certain) {
    return std::nullopt;
  }
  const auto end = settle(*said, nearby_part(begin, at));
  return ranged(at, end ? std::optional(open_at(known, *end)) : std::nullopt);
}

}  // namespace zylin::domain::phrase
