#include "business_limits.hpp"
#include "business_readers.hpp"
#include "zylin/core/date_text.hpp"

#include <algorithm>
#include <array>

namespace zylin::config {
namespace {

constexpr text_rule clock_time = {.most = 5};

// In the order of std::chrono::weekday::c_encoding().
constexpr auto weekdays =
    std::to_array<std::string_view>({"sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"});

/// A day may end at 24:00, which no clock shows.
std::optional<std::chrono::minutes> parse_clock_time(std::string_view text) {
  constexpr std::chrono::minutes end_of_day{std::chrono::days{1}};
  return text == "24:00" ? std::optional(end_of_day) : parse_time(text);
}

std::string format_clock_time(std::chrono::minutes time) {
  return format_time(time).value_or("24:00");
}

std::optional<std::chrono::minutes> read_clock_time(const json_node& node) {
  const auto text = node.text(clock_time);
  const auto time = text ? parse_clock_time(*text) : std::nullopt;
  if (text && !time) {
    node.report("a time from \"00:00\" to \"24:00\"");
  }
  return time;
}

std::optional<domain::day_interval> read_interval(const json_node& node) {
  constexpr std::size_t both_ends = 2;
  const auto ends = node.elements(both_ends);
  if (ends.size() != both_ends) {
    if (!ends.empty() || node.is_empty_list()) {
      node.report("an opening and a closing time, e.g. [\"09:00\", \"18:00\"]");
    }
    return std::nullopt;
  }
  const auto opens = read_clock_time(ends[0]);
  const auto closes = read_clock_time(ends[1]);
  if (!opens || !closes) {
    return std::nullopt;
  }
  if (*opens >= *closes) {
    node.report("an opening time before the closing time");
    return std::nullopt;
  }
  return domain::day_interval{*opens, *closes};
}

std::optional<std::chrono::minutes> read_time_of_day(const json_node& node) {
  const auto text = node.text({.most = 5});
  const auto time = text ? parse_time(*text) : std::nullopt;
  if (text && !time) {
    node.report("a time from \"00:00\" to \"23:59\"");
  }
  return time;
}

}  // namespace

std::optional<std::chrono::year_month_day> read_date(const json_node& node) {
  constexpr text_rule any_date = {.most = 40};
  const auto text = node.text(any_date);
  const auto date = text ? parse_date(*text) : std::nullopt;
  if (text && !date) {
    node.report("a date that exists, as \"YYYY-MM-DD\"");
  }
  return date;
}

domain::day_hours read_day_hours(const json_node& node) {
  domain::day_hours hours;
  for (const json_node& entry : node.elements(business_limits::intervals)) {
    const auto interval = read_interval(entry);
    if (!interval) {
      continue;
    }
    if (!hours.empty() && interval->opens < hours.back().closes) {
      entry.report("a start not before " + format_clock_time(hours.back().closes) + ", when the one before it ends");
      continue;
    }
    hours.push_back(*interval);
  }
  return hours;
}

domain::week_hours read_week(const json_node& node) {
  const json_object days(node, weekdays);
  domain::week_hours hours;
  for (std::size_t i = 0; i < weekdays.size(); ++i) {
    const auto day = days.find(weekdays.at(i));
    hours.at(i) = day ? read_day_hours(*day) : domain::day_hours{};
  }
  return hours;
}

std::vector<std::chrono::year_month_day> read_dates(const json_node& node) {
  std::vector<std::chrono::year_month_day> dates;
  for (const json_node& entry : node.elements(business_limits::dates)) {
    if (const auto date = read_date(entry)) {
      dates.push_back(*date);
    }
  }
  return dates;
}

void read_hours(const json_node& node, domain::business& into) {
  into.hours = read_week(node);
}

void read_closures(const json_node& node, domain::business& into) {
  into.closures = read_dates(node);
}

void read_special_days(const json_node& node, domain::business& into) {
  into.special_days.clear();
  for (const auto& [key, day] : node.members(business_limits::dates)) {
    const auto date = parse_date(key);
    if (!date) {
      day.report("a key that is a date, \"YYYY-MM-DD\"");
      continue;
    }
    if (std::find(into.closures.begin(), into.closures.end(), *date) != into.closures.end()) {
      day.report("a date that is not in closures as well");
    }
    into.special_days[*date] = read_day_hours(day);
  }
}

void read_quiet_hours(const json_node& node, domain::business& into) {
  constexpr std::size_t both_ends = 2;
  const auto ends = node.elements(both_ends);
  if (node.is_empty_list()) {
    into.quiet_hours.reset();
    return;
  }
  if (ends.size() == 1) {
    node.report("when they begin and when they end, e.g. [\"21:00\", \"08:00\"], or [] for none");
  }
  if (ends.size() != both_ends) {
    return;
  }
  const auto begins = read_time_of_day(ends[0]);
  const auto until = read_time_of_day(ends[1]);
  if (!begins || !until) {
    return;
  }
  if (*begins == *until) {
    node.report("two different times, or [] for none");
    return;
  }
  into.quiet_hours = domain::quiet_hours_rule{*begins, *until};
}

}  // namespace zylin::config
