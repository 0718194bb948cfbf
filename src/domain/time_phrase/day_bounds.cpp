#include "time_phrase/rules.hpp"

namespace zylin::domain::phrase {
namespace {

using kind = token_kind;
using std::chrono::days;

constexpr rule day_forms[] = {written_date, weekday_of_month, day_beside_date, month_and_day,
                              day_of_month, weekday,          relative_day};

/// "[the] 5th", "Tuesday next week". Moves `at` after it; leaves it unchanged if there is none.
std::optional<match> take_day(cursor& at, local_minutes now, bool day_first) {
  cursor ahead = at;
  for (int led = 0; led < 3; ++led) {
    for (const rule form : day_forms) {
      auto found = form(ahead, now, day_first);
      if (!found || !found->date || found->window) {
        continue;
      }
      ahead = ahead.at_position(found->end);
      const auto of_week = found->weekday ? week(ahead, now, day_first) : std::nullopt;
      if (of_week && of_week->week) {
        found->date = in_week(*of_week->week, *found->weekday);
        found->week = of_week->week;
        ahead = ahead.at_position(of_week->end);
      }
      at = ahead;
      return found;
    }
    if (!ahead.at_any({kind::the, kind::on})) {
      break;
    }
    ahead.advance();
  }
  return std::nullopt;
}

enum class bound : std::uint8_t { none, from, after, until, short_of };

bound bound_before(const token& word) {
  switch (word.kind) {
    case kind::before: return word.value == 0 ? bound::short_of : bound::until;
    case kind::to:
      return word.value == 2 ? bound::short_of : word.value == 0 || word.value == 4 ? bound::none : bound::until;
    case kind::past: return bound::after;
    case kind::after: return bound::from;
    default: return bound::none;
  }
}

bound take_bound_after(cursor& at) {
  if (const token* later = at.take(kind::after_it)) {
    return later->value == 1 ? bound::after : bound::from;
  }
  if (const token* earlier = at.take(kind::before_it)) {
    return earlier->value == 0 ? bound::until : bound::short_of;
  }
  return bound::none;
}

match bounded(const cursor& after, bound known, local_days day) {
  match found{.end = after.position()};
  switch (known) {
    case bound::from: found.first_day = day; break;
    case bound::after: found.first_day = day + days{1}; break;
    case bound::until: found.last_day = day; break;
    case bound::short_of: found.last_day = day - days{1}; break;
    case bound::none: break;
  }
  return found;
}

/// "From Wednesday on", "from Monday": without "on" it is the day itself ("for three nights from the 10th").
bool take_on(cursor& at) {
  const bool alone = at.at(kind::on) && (at.peek(1).kind == kind::pause || at.peek(1).kind == kind::end ||
                                         at.peek(1).kind == kind::filler);
  return at.skip(kind::after_it) || (alone && at.skip(kind::on));
}

}  // namespace

std::optional<match> day_bound(cursor at, local_minutes now, bool day_first) {
  const bool from = at.at(kind::from);
  bound known = bound_before(at.peek());
  at.advance(known != bound::none || from ? 1 : 0);
  const auto day = take_day(at, now, day_first);
  if (!day) {
    return std::nullopt;
  }
  if (from) {
    known = take_on(at) ? bound::from : bound::none;
  } else if (known == bound::none) {
    known = take_bound_after(at);
  }
  return known == bound::none ? std::nullopt : std::optional(bounded(at, known, *day->date));
}

/// "Between Monday and Wednesday", "from the 3rd to the 5th", "Monday to Wednesday": any of these days.
std::optional<match> days_between(cursor at, local_minutes now, bool day_first) {
  const bool between = at.skip(kind::between);
  const bool from = !between && (at.skip(kind::from) || (at.at(kind::of) && at.peek().value == 1 && at.skip(kind::of)));
  auto first = take_day(at, now, day_first);
  const bool led = between || from;
  if (!first || (!led && !first->weekday)) {
    return std::nullopt;
  }
  const bool linked = between ? at.skip(kind::conjunction) : at.skip(kind::to) || at.skip(kind::dash);
  const auto second = linked ? take_day(at, now, day_first) : std::nullopt;
  if (!second || (!led && !second->weekday)) {
    return linked && between ? std::optional(match{.end = at.position()}) : std::nullopt;
  }
  if (second->week && first->weekday && !first->week) {  // "between Monday and Wednesday next week"
    first->date = in_week(*second->week, *first->weekday);
  }
  local_days last = *second->date;
  if (last < *first->date && second->weekday) {  // "from Monday to Thursday" said on a Wednesday
    last += days{7};
  }
  at.skip(kind::between_it);
  match found{.end = at.position()};
  if (*first->date <= last) {
    found.first_day = first->date;
    found.last_day = last;
  }
  return found;
}

}  // namespace zylin::domain::phrase
