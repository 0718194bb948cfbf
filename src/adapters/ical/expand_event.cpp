#include "expand_event.hpp"

#include "zylin/core/try.hpp"

#include <libical/ical.h>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <iterator>
#include <memory>
#include <string>

namespace zylin::ical {
namespace {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::local_days;
using std::chrono::local_seconds;
using std::chrono::seconds;

/// Hourly since 1970; nothing that anybody keeps in a calendar has more.
constexpr int most_steps = 600'000;
constexpr std::size_t most_times_a_day = 96;  // every quarter of an hour

/// Rules are followed on the clock; the window is widened by what clocks differ.
constexpr days clock_difference{2};

struct iterator_freer {
  void operator()(icalrecur_iterator* one) const noexcept { icalrecur_iterator_free(one); }
};

/// A reading without a zone: the rules are followed on the wall clock.
icaltimetype to_ical(const calendar_time& from) {
  const local_days day = from.day();
  const std::chrono::year_month_day date(day);
  const std::chrono::hh_mm_ss time(from.reading - day);
  icaltimetype made = icaltime_null_time();
  made.year = static_cast<int>(date.year());
  made.month = static_cast<int>(static_cast<unsigned>(date.month()));
  made.day = static_cast<int>(static_cast<unsigned>(date.day()));
  made.hour = static_cast<int>(time.hours().count());
  made.minute = static_cast<int>(time.minutes().count());
  made.second = static_cast<int>(time.seconds().count());
  made.is_date = from.is_date ? 1 : 0;
  return made;
}

local_seconds reading_of(const icaltimetype& from) {
  const std::chrono::year_month_day date(std::chrono::year(from.year),
                                         std::chrono::month(static_cast<unsigned>(from.month)),
                                         std::chrono::day(static_cast<unsigned>(from.day)));
  local_seconds reading = local_days(date);
  if (from.is_date == 0) {
    reading += std::chrono::hours(from.hour) + std::chrono::minutes(from.minute) + seconds(from.second);
  }
  return reading;
}

error unreadable_rule() {
  return {errc::bad_response, "an event repeats by a rule that cannot be read"};
}

error endless_rule() {
  return {errc::bad_response, "an event repeats more often than is followed"};
}

/// Of a rule, taken out of it: libical drops the last day of a date if the event has a time.
class rule_end {
 public:
  explicit rule_end(icalrecurrencetype& rule) {
    if (icaltime_is_null_time(rule.until) == 0) {
      is_set_ = true;
      last_.reading = reading_of(rule.until);
      last_.is_date = rule.until.is_date != 0;
      last_.is_utc = icaltime_is_utc(rule.until) != 0;
      rule.until = icaltime_null_time();
    }
  }

  [[nodiscard]] bool is_before(const calendar_time& start, zone_table& zones) const {
    if (!is_set_) {
      return false;
    }
    if (last_.is_date || start.is_date) {
      return (last_.is_date ? last_.day() : zones.day(last_)) < start.day();
    }
    return last_.is_utc ? zones.moment(last_) < zones.moment(start) : last_.reading < start.reading;
  }

 private:
  bool is_set_ = false;
  calendar_time last_;
};

/// The days of a month in the longest of years.
int longest_month(int month) {
  constexpr int february = 2;
  constexpr int short_months[] = {4, 6, 9, 11};
  if (month == february) {
    return 29;
  }
  return std::ranges::find(short_months, month) == std::end(short_months) ? 31 : 30;
}

template <std::size_t Size>
std::vector<int> values_of(const short (&list)[Size]) {
  return {std::begin(list), std::ranges::find(list, static_cast<short>(ICAL_RECURRENCE_ARRAY_MAX))};
}

/// libical either refuses such a rule or looks for its first day for ever.
bool never_fits(const icalrecurrencetype& rule) {
  const std::vector<int> months = values_of(rule.by_month);
  const std::vector<int> days_of_month = values_of(rule.by_month_day);
  const auto too_late_in = [&](int month) {
    return std::ranges::all_of(days_of_month, [&](int day) { return std::abs(day) > longest_month(month); });
  };
  return !months.empty() && !days_of_month.empty() && std::ranges::all_of(months, too_late_in);
}

/// Times a day. Hours, minutes and seconds that are listed multiply.
std::size_t times_a_day(const icalrecurrencetype& rule) {
  const auto count = [](const auto& list) { return std::max<std::size_t>(values_of(list).size(), 1); };
  return count(rule.by_hour) * count(rule.by_minute) * count(rule.by_second);
}

/// An hour that must fit days as well is looked for hour by hour, through centuries if there is none.
bool searches_hours(const icalrecurrencetype& rule) {
  const bool limited = !values_of(rule.by_month).empty() || !values_of(rule.by_month_day).empty() ||
                       !values_of(rule.by_year_day).empty() || !values_of(rule.by_day).empty() ||
                       !values_of(rule.by_week_no).empty() || !values_of(rule.by_hour).empty();
  return rule.freq == ICAL_HOURLY_RECURRENCE && limited;
}

/// The rule with its end taken out; it must be one that can be followed.
result<icalrecurrencetype> parse_rule(const std::string& text) {
  icalerror_clear_errno();
  icalrecurrencetype rule = icalrecurrencetype_from_string(text.c_str());
  if (rule.freq == ICAL_NO_RECURRENCE || rule.interval < 1) {
    return unreadable_rule();
  }
  // libical looks for a time that fits through centuries, second by second.
  if (rule.freq == ICAL_SECONDLY_RECURRENCE || rule.freq == ICAL_MINUTELY_RECURRENCE || searches_hours(rule) ||
      times_a_day(rule) > most_times_a_day) {
    return endless_rule();
  }
  return rule;
}

/// Where following a rule may begin without losing an instance: not before the window, if nothing counts from the
/// start.
std::optional<local_seconds> first_needed(const icalrecurrencetype& rule, const calendar_time& start,
                                          local_seconds needed) {
  const bool skips_well = rule.freq == ICAL_DAILY_RECURRENCE || rule.freq == ICAL_WEEKLY_RECURRENCE;
  const bool counts = rule.count > 0 || rule.by_set_pos[0] != ICAL_RECURRENCE_ARRAY_MAX;
  return skips_well && !counts && start.reading < needed ? std::optional(needed) : std::nullopt;
}

/// The readings at which the rule lets an instance start, from about `from` to `until`.
result<std::vector<local_seconds>> follow_rule(const std::string& text, const calendar_time& start, local_seconds from,
                                               local_seconds until, zone_table& zones, reading_budget& budget) {
  if (never_fits(icalrecurrencetype_from_string(text.c_str()))) {
    return std::vector<local_seconds>();
  }
  TRY_ASSIGN(icalrecurrencetype rule, parse_rule(text));
  const rule_end end(rule);
  const std::unique_ptr<icalrecur_iterator, iterator_freer> each(icalrecur_iterator_new(rule, to_ical(start)));
  if (!each) {
    return unreadable_rule();
  }
  if (const auto needed = first_needed(rule, start, from)) {
    calendar_time begin = start;
    begin.reading = floor<days>(*needed) + (start.reading - start.day());
    icalrecur_iterator_set_start(each.get(), to_ical(begin));
  }
  std::vector<local_seconds> found;
  calendar_time one = start;
  for (int step = 0; step < most_steps; ++step) {
    if (!budget.take_step()) {
      return error(errc::bad_response, "the calendar has too many events that repeat too often to be followed");
    }
    const icaltimetype next = icalrecur_iterator_next(each.get());
    if (icaltime_is_null_time(next) != 0) {
      return found;
    }
    one.reading = reading_of(next);
    if (one.reading >= until || end.is_before(one, zones)) {
      return found;
    }
    if (one.reading >= from) {
      found.push_back(one.reading);
    }
  }
  return endless_rule();
}

calendar_time moved_by(calendar_time what, days count) {
  what.reading += count;
  return what;
}

bool is_left_out(const left_out_starts& left_out, const calendar_time& start, time_point moment) {
  return left_out.days.contains(start.day()) || (!start.is_date && left_out.moments.contains(moment));
}

/// Whole days: the end is not part of it, and at least one day is.
domain::time_span days_from(const feed_event& event, const calendar_time& start, zone_table& zones) {
  days count{1};
  if (event.end) {
    count = zones.day(*event.end) - event.start->day();
  } else if (event.length) {
    count = event.length->days + std::chrono::ceil<days>(event.length->time);
  }
  return {zones.moment(start), zones.moment(moved_by(start, std::max(count, days(1))))};
}

domain::time_span period_span(const feed_event& event, const calendar_period& period, zone_table& zones) {
  if (!period.end && !period.length) {
    return span_from(event, period.start, zones);
  }
  feed_event own;
  own.start = period.start;
  own.end = period.end;
  own.length = period.length;
  return span_from(own, period.start, zones);
}

}  // namespace

void leave_out(left_out_starts& all, const calendar_time& what, const calendar_time& series, zone_table& zones) {
  if (what.is_date) {
    all.days.insert(what.day());
  } else if (series.is_date) {
    all.days.insert(zones.day(what));
  } else {
    all.moments.insert(zones.moment(what));
  }
}

domain::time_span span_from(const feed_event& event, const calendar_time& start, zone_table& zones) {
  if (start.is_date) {
    return days_from(event, start, zones);
  }
  const time_point from = zones.moment(start);
  if (!event.end && !event.length) {
    return {from, from};
  }
  if (!event.end) {
    return {from, zones.moment(moved_by(start, event.length->days)) + event.length->time};
  }
  if (start.reading != event.start->reading && event.end->has_clock_of(*event.start) &&
      start.has_clock_of(*event.start)) {
    calendar_time end = start;
    end.reading += event.end->reading - event.start->reading;
    return {from, zones.moment(end)};
  }
  return {from, from + (zones.moment(*event.end) - zones.moment(*event.start))};
}

result<std::vector<domain::time_span>> expand_event(const feed_event& event, const left_out_starts& left_out,
                                                    const domain::time_span& window, zone_table& zones,
                                                    reading_budget& budget) {
  std::vector<domain::time_span> found;
  const auto keep = [&](const calendar_time& start, const domain::time_span& span) {
    const bool is_within = span.from < span.until && span.until > window.from && span.from < window.until;
    if (is_within && !is_left_out(left_out, start, span.from)) {
      found.push_back(span);
    }
  };
  const calendar_time& start = *event.start;
  const domain::time_span first = span_from(event, start, zones);
  keep(start, first);
  const auto on_clock = [](time_point when) { return local_seconds(floor<seconds>(when.time_since_epoch())); };
  const local_seconds from =
      on_clock(window.from) - clock_difference - std::chrono::ceil<seconds>(first.until - first.from);
  for (const std::string& rule : event.rules) {
    TRY_ASSIGN(const std::vector<local_seconds> readings,
               follow_rule(rule, start, from, on_clock(window.until) + clock_difference, zones, budget));
    calendar_time one = start;
    for (const local_seconds reading : readings) {
      one.reading = reading;
      keep(one, span_from(event, one, zones));
    }
  }
  for (const calendar_period& each : event.further) {
    keep(each.start, period_span(event, each, zones));
  }
  return found;
}

result<std::vector<domain::time_span>> expand_moved_rest(const feed_event& series, const feed_event& moved,
                                                         const left_out_starts& left_out,
                                                         const domain::time_span& window, zone_table& zones,
                                                         reading_budget& budget) {
  constexpr std::chrono::milliseconds longest_move{days(400)};
  const time_point since = zones.moment(*moved.instead_of);
  const domain::time_span first = span_from(moved, *moved.start, zones);
  const std::chrono::milliseconds by = first.from - since;
  if (std::chrono::abs(by) > longest_move) {
    return error(errc::bad_response, "an event moves the rest of its series too far");
  }
  feed_event rest = series;
  rest.end.reset();
  rest.length = calendar_duration{.time = std::chrono::ceil<seconds>(first.until - first.from)};
  const domain::time_span old_times{std::max<time_point>(window.from - by, since), window.until - by};
  TRY_ASSIGN(const std::vector<domain::time_span> found, expand_event(rest, left_out, old_times, zones, budget));
  std::vector<domain::time_span> spans;
  for (const domain::time_span& each : found) {
    if (each.from >= since) {
      // A move by days may cross a change of the clocks: then the new time is an hour earlier or later.
      const std::chrono::hours clocks = std::chrono::abs(by) < days(1) ? std::chrono::hours(0) : std::chrono::hours(1);
      spans.push_back({each.from + by - clocks, each.until + by + clocks});
    }
  }
  return spans;
}

bool has_rule_that_never_fits(const feed_event& event) {
  return std::ranges::any_of(
      event.rules, [](const std::string& rule) { return never_fits(icalrecurrencetype_from_string(rule.c_str())); });
}

}  // namespace zylin::ical
