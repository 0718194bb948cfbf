#include "time_phrase/opening.hpp"

#include "time_phrase/clock_face.hpp"
#include "zylin/domain/availability.hpp"

#include <algorithm>

namespace zylin::phrase {
namespace {

using std::chrono::minutes;

bool covers(const day_hours& hours, minutes time) {
  return std::ranges::any_of(hours, [&](const day_interval& open) { return time >= open.opens && time < open.closes; });
}

bool is_open(minutes time, std::optional<local_days> date, const business& facts) {
  return date ? covers(hours_on(facts, *date), time)
              : std::ranges::any_of(facts.hours, [&](const day_hours& hours) { return covers(hours, time); });
}

minutes other_half(minutes time) {
  return time < half_day ? time + half_day : time - half_day;
}

}  // namespace

minutes in_open_half(minutes time, std::optional<local_days> date, const time_context& context) {
  if (context.facts == nullptr) {
    return time;
  }
  const minutes other = other_half(time);
  const bool gone = date && *date + time <= context.now && *date + other > context.now;
  const bool prefer_other = gone || !is_open(time, date, *context.facts);
  return prefer_other && is_open(other, date, *context.facts) ? other : time;
}

said_window in_open_half(const said_window& window, std::optional<local_days> date, const time_context& context) {
  const bool until_only = window.from == minutes{0};
  const minutes said = until_only ? window.until - minutes{1} : window.from;
  const minutes shift = in_open_half(said, date, context) - said;
  const bool fits = window.from + shift >= minutes{0} && window.until + shift <= whole_day;
  said_window moved = window;
  if (until_only) {
    moved.until += shift;
  } else if (window.until == whole_day) {
    moved.from += shift;
  } else if (fits) {
    moved.from += shift;
    moved.until += shift;
  }
  return moved;
}

}  // namespace zylin::phrase
