#include "zylin/domain/time_zone.hpp"

#include "zylin/core/date_text.hpp"

#include <date/tz.h>

#include <exception>

namespace zylin::domain {

namespace {

using std::chrono::floor;
using std::chrono::minutes;
using std::chrono::seconds;

// A null zone is UTC: the built-in default works on a machine without a time zone database.
const date::time_zone* as_zone(const void* zone) {
  return static_cast<const date::time_zone*>(zone);
}

date::local_seconds to_date(local_minutes local) {
  return date::local_seconds{local.time_since_epoch()};
}

date::local_info info_of(const void* zone, local_minutes local) {
  return as_zone(zone)->get_info(to_date(local));
}

date::sys_info period_at(const void* zone, std::chrono::sys_seconds when) {
  return as_zone(zone)->get_info(date::sys_seconds{when.time_since_epoch()});
}

seconds offset_at(const void* zone, time_point when) {
  if (zone == nullptr) {
    return seconds{0};
  }
  return as_zone(zone)->get_info(date::sys_seconds{floor<seconds>(when.time_since_epoch())}).offset;
}

std::string format_offset(seconds offset) {
  const bool negative = offset < seconds{0};
  const auto size = floor<std::chrono::minutes>(negative ? -offset : offset);
  return (negative ? "-" : "+") + format_time(size).value_or("00:00");
}

}  // namespace

time_zone time_zone::utc() {
  return {"UTC", nullptr};
}

result<time_zone> time_zone::locate(std::string_view name) {
  if (name == "UTC") {
    return utc();
  }
  try {
    const date::time_zone* zone = date::locate_zone(std::string(name));
    // The zone's file is read on first use: a damaged one is found here rather than during a call.
    (void)zone->get_info(date::sys_seconds{});
    return time_zone(std::string(name), zone);
  } catch (const std::exception&) {
    return error(errc::invalid_input, "unknown time zone \"" + std::string(name) + "\"");
  }
}

local_minutes time_zone::to_local(time_point when) const {
  return local_minutes{floor<minutes>(when.time_since_epoch() + offset_at(zone_, when))};
}

bool time_zone::is_skipped(local_minutes local) const {
  return zone_ != nullptr && info_of(zone_, local).result == date::local_info::nonexistent;
}

std::chrono::seconds time_zone::offset(time_point when) const {
  return offset_at(zone_, when);
}

std::string time_zone::abbreviation(time_point when) const {
  return zone_ == nullptr ? "UTC" : period_at(zone_, floor<seconds>(when)).abbrev;
}

std::vector<zone_change> time_zone::changes(time_point from, time_point until) const {
  std::vector<zone_change> found;
  if (zone_ == nullptr) {
    return found;
  }
  date::sys_info period = period_at(zone_, floor<seconds>(from));
  while (period.end < date::sys_seconds{floor<seconds>(until).time_since_epoch()}) {
    const date::sys_info next = as_zone(zone_)->get_info(period.end);
    if (next.offset != period.offset) {  // others change only the name, or what counts as daylight saving
      found.push_back({time_point{period.end.time_since_epoch()}, period.offset, next.offset, next.abbrev});
    }
    period = next;
  }
  return found;
}

time_point time_zone::to_sys(local_minutes local) const {
  if (zone_ == nullptr) {
    return time_point{local.time_since_epoch()};
  }
  const date::local_info info = info_of(zone_, local);
  if (info.result == date::local_info::nonexistent) {
    return time_point{info.first.end.time_since_epoch()};
  }
  return time_point{local.time_since_epoch() - info.first.offset};
}

std::string time_zone::format_iso(time_point when) const {
  const seconds offset = offset_at(zone_, when);
  const std::chrono::local_seconds local{floor<seconds>(when.time_since_epoch()) + offset};
  return format_seconds(local) + format_offset(offset);
}

}  // namespace zylin::domain
