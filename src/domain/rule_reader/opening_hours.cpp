#include "rule_reader/opening_hours.hpp"

#include "zylin/domain/answer.hpp"
#include "zylin/domain/availability.hpp"

#include <array>
#include <string_view>
#include <vector>

namespace zylin::rules {
namespace {

constexpr std::size_t days_a_week = 7;

constexpr std::array<std::string_view, days_a_week> day_names = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                                 "Thursday", "Friday", "Saturday"};

/// Days in a row, counted from Monday, with the same hours.
struct day_run {
  std::size_t first = 0;
  std::size_t last = 0;
};

std::size_t weekday_of(std::size_t from_monday) {
  return (from_monday + 1) % days_a_week;
}

const day_hours& hours_of(const business& facts, std::size_t from_monday) {
  return facts.hours.at(weekday_of(from_monday));
}

std::vector<day_run> runs_of(const business& facts) {
  std::vector<day_run> runs;
  for (std::size_t day = 0; day < days_a_week; ++day) {
    if (hours_of(facts, day).empty()) {
      continue;
    }
    const bool continues =
        !runs.empty() && runs.back().last + 1 == day && hours_of(facts, day) == hours_of(facts, day - 1);
    if (continues) {
      runs.back().last = day;
    } else {
      runs.push_back({.first = day, .last = day});
    }
  }
  return runs;
}

std::string name_run(const day_run& run) {
  std::string first(day_names.at(weekday_of(run.first)));
  if (run.first == run.last) {
    return first;
  }
  if (run.first == 0 && run.last == days_a_week - 1) {
    return "every day";
  }
  return first + (run.last == run.first + 1 ? " and " : " to ") + std::string(day_names.at(weekday_of(run.last)));
}

std::string list_intervals(const day_hours& hours) {
  std::string text;
  for (const day_interval& open : hours) {
    text += text.empty() ? "" : " and ";
    text += format_clock(open.opens) + " to " + format_clock(open.closes);
  }
  return text;
}

}  // namespace

std::string describe_week(const business& facts) {
  const std::vector<day_run> runs = runs_of(facts);
  if (runs.empty()) {
    return "We have no regular opening hours.";
  }
  std::string text = "We are open ";
  for (std::size_t i = 0; i < runs.size(); ++i) {
    const day_hours& hours = hours_of(facts, runs[i].first);
    const bool divided = i > 0 && hours_of(facts, runs[i - 1].first).size() > 1;
    const bool last = i + 1 == runs.size();
    text += i == 0 ? "" : !last ? ", " : divided || runs.size() > 2 ? ", and " : " and ";
    text += name_run(runs[i]) + " " + list_intervals(hours);
  }
  return text + ".";
}

std::string describe_day(const business& facts, std::chrono::local_days day) {
  const day_hours hours = hours_on(facts, day);
  return "On " + format_day(day) + " we are " + (hours.empty() ? "closed" : "open " + list_intervals(hours)) + ".";
}

}  // namespace zylin::rules
