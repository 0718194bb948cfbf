#include "time_phrase/collected.hpp"

#include "time_phrase/date_math.hpp"
#include "time_phrase/said_window.hpp"

#include <algorithm>

// Which parts of a mention agree with what was said before, and which contradict it.
namespace zylin::domain::phrase {

using std::chrono::minutes;

bool collected::in_days(local_days date) const {
  return (!first_day_ || date >= *first_day_) && (!last_day_ || date <= *last_day_);
}

bool collected::confirms(const match& found) const {
  return !other_day_ && found.weekday && date_ && !whole_week_ && !weekday_ &&
         std::chrono::weekday{*date_} == *found.weekday;
}

bool collected::narrows(const match& found, std::size_t begin) const {
  return found.week && weekday_ && begin <= end_ + 1;
}

bool collected::date_contradicts(const match& found, std::size_t begin) const {
  if (other_day_) {
    return false;
  }
  const bool has_date = date_ && !whole_week_;
  if (found.date) {
    const bool within_week = found.weekday && week_;
    const local_days day = within_week ? in_week(*week_, *found.weekday) : *found.date;
    const bool decides = weekday_ && !found.weekday && begin <= end_ + 1 &&
                         std::chrono::weekday{day} == *weekday_;  // "Friday, December 11th"
    const bool settled = confirms(found) || decides || (within_week && !weekday_) || narrows(found, begin) ||
                         (found.whole_week && has_date && !found.weekday && monday_of(*date_) == *found.week);
    return !settled && ((has_date && day != *date_) || (!within_week && !in_days(day)));
  }
  if (found.week && has_date) {
    return !narrows(found, begin) && monday_of(*date_) != *found.week;
  }
  const local_days first = found.first_day.value_or(local_days::min());
  const local_days last = found.last_day.value_or(local_days::max());
  if ((found.first_day || found.last_day) && has_date) {
    return *date_ < first || *date_ > last;
  }
  return std::max(first, first_day_.value_or(local_days::min())) >
         std::min(last, last_day_.value_or(local_days::max()));
}

bool collected::time_contradicts(const match& found, std::size_t begin) const {
  const bool attached = begin <= end_;  // "two o'clock in the morning"
  if (corrected_ || (attached && found.weak)) {
    return false;
  }
  if (found.time) {
    const minutes time = *found.time;
    const minutes other = found.either_half ? other_half(time) : time;
    const bool same = !time_ || (attached && close(time, *time_)) || time == *time_ ||
                      (same_hand(time, *time_) && (either_half_ || found.either_half));
    const bool in_range = !range_ || contains(*range_, time) || contains(*range_, other) ||
                          (range_->either_half && contains(*range_, other_half(time))) || time == range_->until;
    const bool in_part = !part_ || attached || roughly_contains(*part_, time) || contains(*part_, other);
    return !same || !in_range || !in_part;
  }
  if (!found.window) {
    return false;
  }
  const said_window& window = *found.window;
  const bool around_time = !time_ || (found.weak ? roughly_contains(window, *time_) : contains(window, *time_)) ||
                           *time_ == window.until ||
                           ((either_half_ || window.either_half) && contains(window, other_half(*time_)));
  const bool meets_range = !range_ || found.weak || is_opposite(*range_, window) || overlap(*range_, window);
  const bool meets_part = !part_ || !found.weak || overlap(*part_, window);
  return !around_time || !meets_range || !meets_part;
}

bool collected::contradicts(const match& found, std::size_t begin) const {
  return date_contradicts(found, begin) || time_contradicts(found, begin);
}

}  // namespace zylin::domain::phrase
