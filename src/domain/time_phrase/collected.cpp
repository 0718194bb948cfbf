#include "time_phrase/collected.hpp"

#include "time_phrase/date_math.hpp"
#include "time_phrase/said_window.hpp"

#include <algorithm>

namespace zylin::domain::phrase {

using std::chrono::minutes;

fit collected::add(const match& found, std::size_t begin) {
  if (contradicts(found, begin)) {
    return fit::contradicts;
  }
  if (found.date) {
    add_date(*found.date, found, begin);
  } else if (found.week) {
    add_week(*found.week, begin);
  }
  if (found.first_day || found.last_day) {
    add_days(found);
  }
  if (found.time) {
    add_time(*found.time, found.either_half);
  }
  if (found.window) {
    found.weak ? add_part(*found.window) : add_range(*found.window);
  }
  if (found.soonest) {
    add_soonest();
  }
  end_ = found.end;
  return fit::adds;
}

void collected::correct() {
  week_.reset();
  corrected_ = true;
  other_day_ = true;
}

void collected::conclude() {
  corrected_ = true;
  other_day_ = true;
  concluded_ = true;
}

collected collected::alternative() const {
  collected other;
  other.week_ = week_;
  return other;
}

void collected::take_day(const collected& other) {
  date_ = other.date_;
  weekday_ = other.weekday_;
  week_ = other.week_;
  whole_week_ = other.whole_week_;
  first_day_ = other.first_day_;
  last_day_ = other.last_day_;
}

void collected::take_time(const collected& other) {
  time_ = other.time_;
  either_half_ = other.either_half_;
  range_ = other.range_;
  part_ = other.part_;
}

void collected::take_week(const collected& other) {
  if (weekday_ && !week_ && other.weekday_ && other.week_) {
    date_ = in_week(*other.week_, *weekday_);
  }
}

void collected::add_date(local_days date, const match& found, std::size_t begin) {
  if (found.weekday && week_ && (!date_ || whole_week_ || !other_day_)) {  // "next week, on Tuesday"
    date_ = in_week(*week_, *found.weekday);
    weekday_ = found.weekday;
    whole_week_ = false;
    return;
  }
  if (confirms(found)) {  // "the 4th, which is a Friday"
    return;
  }
  if (narrows(found, begin)) {  // "Tuesday of next week"
    date_ = in_week(*found.week, *weekday_);
    week_ = found.week;
    other_day_ = false;
    return;
  }
  if (found.whole_week && date_ && !whole_week_ && !other_day_) {
    return;  // the week of the named day
  }
  date_ = date;
  weekday_ = found.weekday;
  week_ = found.week;
  whole_week_ = found.whole_week;
  if (other_day_) {
    first_day_.reset();
    last_day_.reset();
  }
  other_day_ = false;
}

void collected::add_days(const match& found) {
  if (other_day_) {
    date_.reset();
    weekday_.reset();
    first_day_.reset();
    last_day_.reset();
    other_day_ = false;
  }
  first_day_ = found.first_day ? std::max(*found.first_day, first_day_.value_or(*found.first_day)) : first_day_;
  last_day_ = found.last_day ? std::min(*found.last_day, last_day_.value_or(*found.last_day)) : last_day_;
}

void collected::add_week(local_days monday, std::size_t begin) {
  if (weekday_ && begin <= end_ + 1) {  // "Saturday of next weekend"
    date_ = in_week(monday, *weekday_);
  } else if (corrected_) {
    date_.reset();
    weekday_.reset();
  }
  week_ = monday;
}

void collected::add_time(minutes time, bool either_half) {
  if (time_ && !corrected_ && !either_half_ && either_half && same_hand(time, *time_)) {
    return;  // "3 pm, so at three"
  }
  time_ = time;
  either_half_ = either_half;
  range_.reset();
  if (concluded_ || (corrected_ && part_ && !roughly_contains(*part_, time))) {
    part_.reset();
  }
  corrected_ = false;
  concluded_ = false;
  day_first_ = has_day();
}

void collected::add_range(const said_window& window) {
  if (time_ && !corrected_) {
    return;  // a limit that the time respects
  }
  range_ = range_ && !corrected_ ? closed(*range_, window) : window;
  time_.reset();
  if (corrected_) {
    part_.reset();
  }
  corrected_ = false;
  day_first_ = has_day();
}

void collected::add_part(const said_window& window) {
  if (corrected_) {
    part_ = window;
    range_.reset();
    time_ = time_ && contains(window, *time_) ? time_ : std::nullopt;
  } else if (!part_ || !is_whole_day(window)) {
    part_ = window;
  }
  corrected_ = false;
  day_first_ = time_ || range_ ? day_first_ : has_day();
}

void collected::add_soonest() {
  soonest_ = true;
  if (corrected_) {
    *this = collected{};
    soonest_ = true;
  }
}

std::optional<said_window> collected::window(const time_context& context) const {
  if (!range_) {
    return part_;
  }
  const said_window range = range_->either_half ? in_open_half(*range_, date_, context) : *range_;
  return part_ ? narrowed(range, *part_) : range;
}

void collected::read_days(time_reading& result, const time_context& context) const {
  using std::chrono::year_month_day;
  if (date_ && !whole_week_) {
    const bool gone = weekday_ && *date_ < today(context.now);  // "Monday of this week", on a Tuesday
    result.date = gone ? std::nullopt : std::optional(year_month_day{*date_});
    return;
  }
  const auto first = whole_week_ && week_ ? std::optional(std::max(*week_, today(context.now))) : first_day_;
  const auto last = whole_week_ && week_ ? std::optional(*week_ + std::chrono::days{6}) : last_day_;
  result.first_day = first ? std::optional(year_month_day{*first}) : std::nullopt;
  result.last_day = last ? std::optional(year_month_day{*last}) : std::nullopt;
}

std::optional<minutes> collected::time(const time_context& context) const {
  if (!time_ || !either_half_) {
    return time_;
  }
  if (part_ && contains(*part_, *time_) != contains(*part_, other_half(*time_))) {
    return contains(*part_, *time_) ? *time_ : other_half(*time_);
  }
  return in_open_half(*time_, date_, context);
}

time_reading collected::reading(const time_context& context) const {
  time_reading result;
  read_days(result, context);
  result.time = time(context);
  if (result.time) {
    return result;
  }
  if (const auto starts = window(context)) {
    result.window = time_window{.from = starts->from, .until = starts->until};
  }
  result.soonest = soonest_;
  return result;
}

}  // namespace zylin::domain::phrase
