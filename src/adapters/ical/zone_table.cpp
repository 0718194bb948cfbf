#include "zone_table.hpp"

#include "zylin/core/ascii.hpp"

#include <algorithm>
#include <sstream>
#include <string>
#include <utility>

namespace zylin::ical {
namespace {

using std::chrono::floor;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr std::size_t most_zones = 500;            // in one file
constexpr std::size_t longest_vtimezone = 64'000;  // bytes; real ones have a few thousand
constexpr int last_year_of_rules = 2100;           // libical expands a zone's rules up to the year that is asked for

/// Whether a rule changes the clocks about once a year: libical expands it to every change since its first year. So one
/// month, one weekday ("the last Sunday"; the days of the month may bound it), or one day of the month.
bool is_once_a_year(const std::string& rule) {
  bool yearly = false;
  bool by_weekday = false;
  bool several_days = false;
  std::istringstream parts(rule);
  for (std::string part; std::getline(parts, part, ';');) {
    const std::string name = part.substr(0, part.find('='));
    const bool list = part.find(',') != std::string::npos;
    yearly = yearly || part == "freq=yearly";
    by_weekday = by_weekday || name == "byday";
    several_days = several_days || (name == "bymonthday" && list);
    const bool known = name == "freq" || name == "until" || name == "count" || name == "interval" || name == "wkst" ||
                       name == "bymonth" || name == "byday" || name == "bymonthday";
    if (!known || (list && name != "bymonthday")) {
      return false;
    }
  }
  return yearly && (!several_days || by_weekday);
}

/// Rules that change the clocks every day would be expanded to millions of changes.
bool are_harmless_rules(const std::string& vtimezone) {
  constexpr int most_rules = 60;  // of one zone
  int rules = 0;
  content_lines lines(vtimezone);
  while (const auto line = lines.next()) {
    if (!line->is("RRULE")) {
      continue;
    }
    if (++rules > most_rules || !is_once_a_year(ascii::lower_case(ascii::trim(line->value)))) {
      return false;
    }
  }
  return true;
}

icaltimetype as_icaltime(std::chrono::local_seconds reading) {
  const auto day = floor<std::chrono::days>(reading);
  const std::chrono::year_month_day date(day);
  const std::chrono::hh_mm_ss time(reading - day);
  icaltimetype made = icaltime_null_time();
  made.year = std::min(static_cast<int>(date.year()), last_year_of_rules);
  made.month = static_cast<int>(static_cast<unsigned>(date.month()));
  made.day = static_cast<int>(static_cast<unsigned>(date.day()));
  made.hour = static_cast<int>(time.hours().count());
  made.minute = static_cast<int>(time.minutes().count());
  made.second = static_cast<int>(time.seconds().count());
  return made;
}

time_point moment_in(icaltimezone* zone, std::chrono::local_seconds reading) {
  icaltimetype local = as_icaltime(reading);
  const seconds offset(icaltimezone_get_utc_offset(zone, &local, nullptr));
  return time_point{reading.time_since_epoch() - offset};
}

time_point moment_in(const domain::time_zone& zone, std::chrono::local_seconds reading) {
  const auto minute = floor<minutes>(reading);
  const time_point after_gap = zone.to_sys(minute);
  if (zone.to_local(after_gap) == minute) {
    return after_gap + (reading - minute);
  }
  return time_point{reading.time_since_epoch() - zone.offset(after_gap - seconds(1))};
}

/// "/example.org/20070101/Europe/Berlin": the last two parts, then the last three.
result<domain::time_zone> locate_at_the_end(std::string_view tzid) {
  std::size_t slash = tzid.rfind('/');
  for (int parts = 1; parts <= 3 && slash != std::string_view::npos && slash > 0; ++parts) {
    if (result<domain::time_zone> found = domain::time_zone::locate(tzid.substr(slash + 1)); found && parts > 1) {
      return found;
    }
    slash = tzid.rfind('/', slash - 1);
  }
  return error(errc::invalid_input, "unknown time zone");
}

}  // namespace

result<domain::time_zone> locate_by_any_name(std::string_view tzid) {
  tzid = ascii::trim(tzid);
  if (result<domain::time_zone> known = domain::time_zone::locate(tzid)) {
    return known;
  }
  if (const std::string_view name = iana_name_of_windows_zone(tzid); !name.empty()) {
    return domain::time_zone::locate(name);
  }
  return locate_at_the_end(tzid);
}

void zone_table::add(const std::string& vtimezone) {
  if (zones_.size() >= most_zones || vtimezone.size() > longest_vtimezone || !are_harmless_rules(vtimezone)) {
    return;
  }
  struct component_freer {
    void operator()(icalcomponent* handle) const noexcept { icalcomponent_free(handle); }
  };
  std::unique_ptr<icalcomponent, component_freer> component(icalparser_parse_string(vtimezone.c_str()));
  if (!component || icalcomponent_isa(component.get()) != ICAL_VTIMEZONE_COMPONENT ||
      icalcomponent_get_first_component(component.get(), ICAL_ANY_COMPONENT) == nullptr) {
    return;
  }
  described_zone zone(icaltimezone_new());
  if (icaltimezone_set_component(zone.get(), component.get()) == 0) {
    return;
  }
  static_cast<void>(component.release());  // the zone owns it now
  const char* const tzid = icaltimezone_get_tzid(zone.get());
  if (tzid != nullptr) {
    zones_.insert_or_assign(tzid, std::move(zone));
  }
}

const zone_table::clock_of_zone& zone_table::find(const std::string& tzid) {
  const auto known = zones_.find(tzid);
  if (known != zones_.end()) {
    return known->second;
  }
  result<domain::time_zone> located = locate_by_any_name(tzid);
  unknown_ += located ? 0 : 1;
  return zones_.emplace(tzid, located ? std::move(*located) : own_).first->second;
}

time_point zone_table::moment(const calendar_time& when) {
  if (when.is_utc) {
    return time_point{when.reading.time_since_epoch()};
  }
  if (when.zone.empty()) {
    return moment_in(own_, when.reading);
  }
  const clock_of_zone& clock = find(when.zone);
  if (const auto* described = std::get_if<described_zone>(&clock)) {
    return moment_in(described->get(), when.reading);
  }
  return moment_in(std::get<domain::time_zone>(clock), when.reading);
}

std::chrono::local_days zone_table::day(const calendar_time& when) {
  return when.is_utc ? floor<std::chrono::days>(own_.to_local(moment(when))) : when.day();
}

}  // namespace zylin::ical
