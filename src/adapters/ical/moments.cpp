#include "moments.hpp"

#include <algorithm>

namespace zylin::ical {

using std::chrono::floor;
using std::chrono::seconds;

icaltimetype clock_reading(std::chrono::local_seconds local) {
  const auto day = floor<std::chrono::days>(local);
  const std::chrono::year_month_day date(day);
  const std::chrono::hh_mm_ss time(local - day);
  icaltimetype made = icaltime_null_time();
  made.year = static_cast<int>(date.year());
  made.month = static_cast<int>(static_cast<unsigned>(date.month()));
  made.day = static_cast<int>(static_cast<unsigned>(date.day()));
  made.hour = static_cast<int>(time.hours().count());
  made.minute = static_cast<int>(time.minutes().count());
  made.second = static_cast<int>(time.seconds().count());
  return made;
}

icaltimetype utc_time(time_point when) {
  icaltimetype made = clock_reading(std::chrono::local_seconds{floor<seconds>(when.time_since_epoch())});
  made.zone = icaltimezone_get_utc_timezone();
  return made;
}

namespace {

/// The clocks go back over `when`, or have just done so. Programs differ in which of two equal readings they take.
bool is_read_twice(time_point when, const time_zone& zone) {
  constexpr std::chrono::hours longest_shift{24};
  return std::ranges::any_of(zone.changes(when - longest_shift, when + longest_shift), [when](const zone_change& each) {
    const seconds back = each.before - each.after;
    return each.at - back <= when && when < each.at + back;
  });
}

}  // namespace

icalproperty* local_property(icalproperty* property, time_point when, const time_zone& zone) {
  const local_minutes local = zone.to_local(when);
  if (zone.name() == "UTC" || is_read_twice(when, zone)) {
    icalproperty_set_value(property, icalvalue_new_datetime(utc_time(when)));
    return property;
  }
  icalproperty_set_value(property, icalvalue_new_datetime(clock_reading(local)));
  icalproperty_add_parameter(property, icalparameter_new_tzid(zone.name().c_str()));
  return property;
}

}  // namespace zylin::ical
