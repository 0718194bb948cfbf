#include "time_phrase/collected.hpp"

#include "time_phrase/calendar.hpp"
#include "time_phrase/clock_face.hpp"
#include "time_phrase/rules.hpp"
#include "zylin/domain/availability.hpp"
#include "zylin/domain/time_phrase.hpp"

#include <algorithm>
#include <chrono>
#include <optional>

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

minutes other_half(minutes time) {
  return time < half_day ? time + half_day : time - half_day;
}

/// `time`, or the time twelve hours away when the business is open then and not at `time`; of two that are both
/// open today the one that is still to come. Without a date any weekday counts.
minutes in_open_half(minutes time, std::optional<local_days> date, const time_context& context) {
  if (context.business == nullptr) {
    return time;
  }
  const minutes other = other_half(time);
  const bool gone = date && *date + time <= context.now && *date + other > context.now;
  const bool prefer_other = gone || !is_open(time, date, *context.business);
  return prefer_other && is_open(other, date, *context.business) ? other : time;
}

/// The same for a range, by the end that was said.
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

/// "Friday evening at four", "at night, at twelve": people draw the parts of a day wider than we do.
bool roughly_contains(const said_window& part, minutes time) {
  constexpr minutes slack{2 * 60};
  const minutes end = time == minutes{0} ? whole_day : time;
  return contains({.from = part.from - slack, .until = part.until + slack}, time) ||
         (end > part.from && end <= part.until);
}

/// "Midday, at half past twelve".
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

/// The part of the day ends a range that has no end of its own.
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

/// "After 3 and before 5": two ranges that are open on opposite sides make one. Else the later range counts.
said_window closed(const said_window& earlier, const said_window& later) {
  const said_window both{.from = std::max(earlier.from, later.from),
                         .until = std::min(earlier.until, later.until),
                         .either_half = earlier.either_half && later.either_half};
  return is_opposite(earlier, later) && both.from < both.until ? both : later;
}

}  // namespace

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
  any_day_ = any_day_ || found.any_day;
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
  any_day_ = other.any_day_;
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
    const bool decides = weekday_ && !found.weekday && begin <= end_ + 1;  // "Friday, December 11th"
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
    return;  // the week of the day that was named
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
    return;  // a bound that the time keeps to
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
  day_first_ = has_day();
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
  if (date_ && !(whole_week_ && any_day_)) {
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
