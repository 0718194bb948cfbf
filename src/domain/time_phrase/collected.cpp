#include "time_phrase/collected.hpp"

#include "time_phrase/calendar.hpp"
#include "time_phrase/clock_face.hpp"
#include "time_phrase/rules.hpp"
#include "zylin/domain/availability.hpp"
#include "zylin/domain/time_phrase.hpp"

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

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

/// The same for a range, by the end that was said.
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

bool contains(const said_window& window, std::chrono::minutes time) {
  return time >= window.from && time < window.until;
}

/// The part of the day ends a range that has no end of its own.
said_window narrowed(const said_window& range, const said_window& part) {
  const said_window open;
  const said_window both{.from = range.from == open.from ? part.from : range.from,
                         .until = range.until == open.until ? part.until : range.until};
  return both.from < both.until ? both : range;
}

/// "After 3 and before 5": two ranges that are open on opposite sides make one. Else the later range counts.
said_window closed(const said_window& earlier, const said_window& later) {
  const auto starts = [](const said_window& one) { return one.from == said_window{}.from; };
  const auto ends = [](const said_window& one) { return one.until == said_window{}.until; };
  const bool opposite = (starts(earlier) && ends(later)) || (ends(earlier) && starts(later));
  const said_window both{.from = std::max(earlier.from, later.from),
                         .until = std::min(earlier.until, later.until),
                         .either_half = earlier.either_half && later.either_half};
  return opposite && both.from < both.until ? both : later;
}

}  // namespace

void collected::add(const match& found, std::size_t begin) {
  if (found.date) {
    earlier_ = {.date = date_, .weekday = weekday_, .week = week_};
    add_date(*found.date, found, begin);
    date_end_ = found.end;
  } else if (found.week) {
    add_week(*found.week, begin);
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
}

void collected::correct() {
  week_.reset();
  corrected_ = true;
  other_day_ = true;
}

bool collected::drop_day(std::size_t position) {
  constexpr std::size_t words_between = 2;  // "Tuesday, I'm afraid, doesn't work"
  if (!date_ || position > date_end_ + words_between) {
    return false;
  }
  date_ = earlier_.date;
  weekday_ = earlier_.weekday;
  week_ = earlier_.week;
  return true;
}

void collected::add_date(local_days date, const match& found, std::size_t begin) {
  if (found.weekday && week_) {  // "next week, on Tuesday"
    date_ = in_week(*week_, *found.weekday);
    weekday_ = found.weekday;
    return;
  }
  const bool confirms = !std::exchange(other_day_, false) && found.weekday && date_ && !weekday_ &&
                        std::chrono::weekday{*date_} == *found.weekday;
  if (confirms) {  // "the 4th, which is a Friday"
    return;
  }
  const bool narrows = found.week && weekday_ && begin <= date_end_ + 1;  // "Tuesday of next week"
  date_ = narrows ? in_week(*found.week, *weekday_) : date;
  weekday_ = found.weekday;
  week_ = found.week;
}

void collected::add_week(local_days monday, std::size_t begin) {
  if (weekday_ && begin <= date_end_ + 1) {  // "Saturday of next weekend"
    date_ = in_week(monday, *weekday_);
  } else if (corrected_) {
    date_.reset();
    weekday_.reset();
  }
  week_ = monday;
}

void collected::add_time(std::chrono::minutes time, bool either_half) {
  time_ = time;
  either_half_ = either_half;
  range_.reset();
  corrected_ = false;
}

void collected::add_range(const said_window& window) {
  range_ = range_ && !corrected_ ? closed(*range_, window) : window;
  time_.reset();
  if (corrected_) {
    part_.reset();
  }
  corrected_ = false;
}

void collected::add_part(const said_window& window) {
  part_ = window;
  if (corrected_) {
    range_.reset();
    time_ = time_ && contains(window, *time_) ? time_ : std::nullopt;
  }
  corrected_ = false;
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

time_reading collected::reading(const time_context& context) const {
  time_reading result;
  if (date_) {
    result.date = std::chrono::year_month_day{*date_};
  }
  if (time_) {
    result.time = either_half_ ? in_open_half(*time_, date_, context) : *time_;
    return result;
  }
  if (const auto starts = window(context)) {
    result.window = time_window{.from = starts->from, .until = starts->until};
  }
  result.soonest = soonest_;
  return result;
}

}  // namespace zylin::domain::phrase
