#include "zylin/domain/zone_rules.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <utility>

namespace zylin::domain {
namespace {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::local_days;
using std::chrono::local_seconds;
using std::chrono::seconds;
using std::chrono::year;
using std::chrono::year_month_day;

local_seconds wall_clock(time_point when, seconds offset) {
  return local_seconds{floor<seconds>(when.time_since_epoch()) + offset};
}

zone_observance observance_of(const zone_change& change) {
  return {wall_clock(change.at, change.before), change.before, change.after, change.name, std::nullopt};
}

zone_observance steady(const time_zone& zone, time_point from, local_seconds starts) {
  const seconds offset = zone.offset(from);
  return {starts, offset, offset, zone.abbreviation(from), std::nullopt};
}

/// The rule that gives all of `days_seen`, one of each year; nothing if there is none.
std::optional<yearly_day> common_day(const std::vector<local_days>& days_seen) {
  constexpr unsigned days_of_a_week = 7;
  std::optional<yearly_day> first;
  bool nth = true;
  bool last = true;
  for (const local_days each : days_seen) {
    const year_month_day date(each);
    const auto month = static_cast<unsigned>(date.month());
    const yearly_day found{month, std::chrono::weekday(each),
                           static_cast<int>((static_cast<unsigned>(date.day()) - 1) / days_of_a_week) + 1};
    first = first.value_or(found);
    if (found.month != first->month || found.weekday != first->weekday) {
      return std::nullopt;
    }
    nth = nth && found.week == first->week;
    last = last && static_cast<unsigned>(year_month_day(each + days(days_of_a_week)).month()) != month;
  }
  if (!first || (!nth && !last)) {
    return std::nullopt;
  }
  first->week = last ? -1 : first->week;
  return first;
}

/// One observance for changes of the same kind that come once in each of `years`, always at the same time of day.
std::optional<zone_observance> by_rule(const std::vector<zone_observance>& same, std::size_t years) {
  std::vector<local_days> days_seen;
  const auto time_of_day = [](const zone_observance& each) { return each.starts - floor<days>(each.starts); };
  for (const zone_observance& each : same) {
    if (time_of_day(each) != time_of_day(same.front())) {
      return std::nullopt;
    }
    days_seen.push_back(floor<days>(each.starts));
  }
  const std::optional<yearly_day> day = days_seen.size() == years ? common_day(days_seen) : std::nullopt;
  if (!day) {
    return std::nullopt;
  }
  zone_observance rule = same.front();
  rule.repeats = day;
  return rule;
}

/// Two rules, one for each half of the year; empty if the changes are not that simple.
std::vector<zone_observance> by_rules(const std::vector<zone_observance>& single, std::size_t years) {
  constexpr std::size_t halves = 2;
  std::map<std::pair<seconds, seconds>, std::vector<zone_observance>> kinds;
  for (const zone_observance& each : single) {
    kinds[{each.before, each.after}].push_back(each);
  }
  std::vector<zone_observance> rules;
  for (const auto& [kind, same] : kinds) {
    std::optional<zone_observance> rule = by_rule(same, years);
    if (!rule || kinds.size() != halves) {
      return {};
    }
    rules.push_back(std::move(*rule));
  }
  std::ranges::sort(rules, {}, &zone_observance::starts);
  return rules;
}

}  // namespace

std::vector<zone_observance> observances(const time_zone& zone, time_point from, time_point until) {
  const year first = year_month_day(floor<days>(from)).year() - std::chrono::years(1);
  const year end = year_month_day(floor<days>(until)).year() + std::chrono::years(2);
  const time_point start = std::chrono::sys_days(first / 1 / 1);
  std::vector<zone_observance> single;
  for (const zone_change& each : zone.changes(start, std::chrono::sys_days(end / 1 / 1))) {
    single.push_back(observance_of(each));
  }
  if (single.empty()) {
    return {steady(zone, start, local_seconds{})};
  }
  std::vector<zone_observance> rules = by_rules(single, static_cast<std::size_t>((end - first).count()));
  if (!rules.empty()) {
    return rules;
  }
  single.insert(single.begin(), steady(zone, start, wall_clock(start, zone.offset(start))));
  return single;
}

}  // namespace zylin::domain
