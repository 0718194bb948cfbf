#include "time_phrase/said_window.hpp"

#include "time_phrase/clock_face.hpp"
#include "zylin/domain/availability.hpp"
#include "zylin/domain/opening_hours.hpp"

#include <algorithm>

namespace zylin::domain::phrase {
namespace {

using std::chrono::minutes;

bool covers(const day_hours& hours, minutes time) {
  return std::ranges::any_of(hours, [&](const day_interval& open) { return time >= open.opens && time < open.closes; });
}

bool is_open(minutes time, std::optional<local_days> date, const business& business) {
  return date ? covers(hours_on(business, *date), time)
              : std::ranges::any_of(business.hours, [&](const day_hours& hours) { return covers(hours, time); });
}

}  // namespace

minutes other_half(minutes time) {
  return time < half_day ? time + half_day : time - half_day;
}

minutes in_open_half(minutes time, std::optional<local_days> date, const time_context& context) {
  if (context.business == nullptr) {
    return time;
  }
  const minutes other = other_half(time);
  const bool gone = date && *date + time <= context.now && *date + other > context.now;
  const bool prefer_other = gone || !is_open(time, date, *context.business);
  return prefer_other && is_open(other, date, *context.business) ? other : time;
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

bool contains(const said_window& window, minutes time) {
  return time >= window.from && time < window.until;
}

bool roughly_contains(const said_window& part, minutes time) {
  constexpr minutes slack{2 * 60};
  const minutes end = time == minutes{0} ? whole_day : time;
  return contains({.from = part.from - slack, .until = part.until + slack}, time) ||
         (end > part.from && end <= part.until);
}

bool close(minutes left, minutes right) {
  return std::chrono::abs(left - right) <= minutes{2 * 60};
}

bool is_whole_day(const said_window& window) {
  return window.from == minutes{0} && window.until == whole_day;
}

bool overlap(const said_window& left, const said_window& right) {
  return left.from < right.until && right.from < left.until;
}

bool same_hand(minutes left, minutes right) {
  return left % half_day == right % half_day;
}

said_window narrowed(const said_window& range, const said_window& part) {
  const said_window open;
  const said_window both{.from = range.from == open.from ? part.from : range.from,
                         .until = range.until == open.until ? part.until : range.until};
  return both.from < both.until ? both : range;
}

bool is_opposite(const said_window& earlier, const said_window& later) {
  const auto starts = [](const said_window& one) { return one.from == said_window{}.from; };
  const auto ends = [](const said_window& one) { return one.until == said_window{}.until; };
  return (starts(earlier) && ends(later)) || (ends(earlier) && starts(later));
}

said_window closed(const said_window& earlier, const said_window& later) {
  const said_window both{.from = std::max(earlier.from, later.from),
                         .until = std::min(earlier.until, later.until),
                         .either_half = earlier.either_half && later.either_half};
  return is_opposite(earlier, later) && both.from < both.until ? both : later;
}

}  // namespace zylin::domain::phrase
