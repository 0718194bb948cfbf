#include "zylin/adapters/ical/write_calendar.hpp"

#include "libical_setup.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/domain/calendar_event.hpp"
#include "zylin/domain/time_zone.hpp"
#include "zylin/domain/zone_rules.hpp"

#include <libical/ical.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <memory>
#include <string>
#include <utility>

namespace zylin::ical {
namespace {

struct component_deleter {
  void operator()(icalcomponent* handle) const noexcept { icalcomponent_free(handle); }
};

/// Owns its properties and inner components.
using component = std::unique_ptr<icalcomponent, component_deleter>;

[[nodiscard]] inline component make_component(icalcomponent_kind kind) {
  return component(icalcomponent_new(kind));
}

/// libical's constructors hand out what the component owns from then on.
inline void add(const component& to, icalproperty* property) {
  icalcomponent_add_property(to.get(), property);
}
inline void add(const component& to, component inner) {
  icalcomponent_add_component(to.get(), inner.release());
}

/// A property libical has no constructor for.
inline void add_named(const component& to, const char* name, const std::string& value) {
  icalproperty* property = icalproperty_new_x(value.c_str());
  icalproperty_set_x_name(property, name);
  add(to, property);
}

using std::chrono::floor;
using std::chrono::seconds;

/// A clock reading without a zone.
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

/// In UTC, to the second.
icaltimetype utc_time(time_point when) {
  icaltimetype made = clock_reading(std::chrono::local_seconds{floor<seconds>(when.time_since_epoch())});
  made.zone = icaltimezone_get_utc_timezone();
  return made;
}

namespace {

/// The clocks go back at about `when`. Programs differ in which of two equal readings they take.
bool is_read_twice(time_point when, const domain::time_zone& zone) {
  constexpr std::chrono::hours longest_shift{24};
  return std::ranges::any_of(zone.changes(when - longest_shift, when + longest_shift),
                             [when](const domain::zone_change& each) {
                               const seconds back = each.before - each.after;
                               return each.at - back <= when && when < each.at + back;
                             });
}

}  // namespace

/// Sets a DTSTART or DTEND to `when` on the zone's wall clock; in UTC if that clock shows the same reading twice,
/// because the clocks go back.
icalproperty* local_property(icalproperty* property, time_point when, const domain::time_zone& zone) {
  const domain::local_minutes local = zone.to_local(when);
  if (zone.name() == "UTC" || is_read_twice(when, zone)) {
    icalproperty_set_value(property, icalvalue_new_datetime(utc_time(when)));
    return property;
  }
  icalproperty_set_value(property, icalvalue_new_datetime(clock_reading(local)));
  icalproperty_add_parameter(property, icalparameter_new_tzid(zone.name().c_str()));
  return property;
}

/// "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"
std::string rule_text(const domain::yearly_day& day) {
  constexpr std::array<const char*, 7> weekdays{"SU", "MO", "TU", "WE", "TH", "FR", "SA"};
  return "FREQ=YEARLY;BYMONTH=" + std::to_string(day.month) + ";BYDAY=" + std::to_string(day.week) +
         weekdays.at(day.weekday.c_encoding());
}

component make_observance(const domain::zone_observance& from) {
  component made = make_component(from.after > from.before ? ICAL_XDAYLIGHT_COMPONENT : ICAL_XSTANDARD_COMPONENT);
  add(made, icalproperty_new_dtstart(clock_reading(from.starts)));
  add(made, icalproperty_new_tzoffsetfrom(static_cast<int>(from.before.count())));
  add(made, icalproperty_new_tzoffsetto(static_cast<int>(from.after.count())));
  add(made, icalproperty_new_tzname(from.name.c_str()));
  if (from.repeats) {
    add(made, icalproperty_new_rrule(icalrecurrencetype_from_string(rule_text(*from.repeats).c_str())));
  }
  return made;
}

/// The VTIMEZONE of the zone, right for everything in the range.
component make_zone(const domain::time_zone& zone, const domain::calendar_range& range) {
  component made = make_component(ICAL_VTIMEZONE_COMPONENT);
  add(made, icalproperty_new_tzid(zone.name().c_str()));
  for (const domain::zone_observance& each : observances(zone, range.from, range.until)) {
    add(made, make_observance(each));
  }
  return made;
}

/// How often a program is asked to refresh. Most choose their own interval.
constexpr const char* refresh_interval = "PT15M";

icalproperty_status status_of(domain::event_state state) noexcept {
  switch (state) {
    case domain::event_state::tentative: return ICAL_STATUS_TENTATIVE;
    case domain::event_state::cancelled: return ICAL_STATUS_CANCELLED;
    case domain::event_state::confirmed: break;
  }
  return ICAL_STATUS_CONFIRMED;
}

component make_event(const domain::calendar_event& from, const domain::published_calendar& calendar) {
  component made = make_component(ICAL_VEVENT_COMPONENT);
  add(made, icalproperty_new_uid((from.reference + "@" + calendar.installation).c_str()));
  add(made, icalproperty_new_dtstamp(utc_time(from.changed_at)));
  add(made, icalproperty_new_lastmodified(utc_time(from.changed_at)));
  add(made, icalproperty_new_created(utc_time(from.created_at)));
  add(made, icalproperty_new_sequence(static_cast<int>(from.sequence)));
  add(made, local_property(icalproperty_new(ICAL_DTSTART_PROPERTY), from.starts_at, calendar.zone));
  add(made, local_property(icalproperty_new(ICAL_DTEND_PROPERTY), from.ends_at, calendar.zone));
  add(made, icalproperty_new_status(status_of(from.state)));
  add(made, icalproperty_new_summary(from.summary.c_str()));
  add(made, icalproperty_new_description(from.description.c_str()));
  add(made, icalproperty_new_transp(from.state == domain::event_state::cancelled ? ICAL_TRANSP_TRANSPARENT
                                                                                 : ICAL_TRANSP_OPAQUE));
  return made;
}

/// The calendar's own properties: RFC 7986's, and those that older programs read.
component make_calendar(const domain::published_calendar& from) {
  component made = make_component(ICAL_VCALENDAR_COMPONENT);
  add(made, icalproperty_new_version("2.0"));
  add(made, icalproperty_new_prodid("-//Zylin//Zylin//EN"));
  add(made, icalproperty_new_calscale("GREGORIAN"));
  add(made, icalproperty_new_method(ICAL_METHOD_PUBLISH));
  add(made, icalproperty_new_name(from.name.c_str()));
  add_named(made, "X-WR-CALNAME", from.name);
  add_named(made, "X-WR-TIMEZONE", from.zone.name());
  icalproperty* refresh = icalproperty_new_refreshinterval(icaldurationtype_from_string(refresh_interval));
  icalproperty_add_parameter(refresh, icalparameter_new_value(ICAL_VALUE_DURATION));  // RFC 7986 has no default for it
  add(made, refresh);
  add_named(made, "X-PUBLISHED-TTL", refresh_interval);
  return made;
}

std::string text_of(const component& whole) {
  struct freer {
    void operator()(char* text) const noexcept { icalmemory_free_buffer(text); }
  };
  const std::unique_ptr<char, freer> text(icalcomponent_as_ical_string_r(whole.get()));
  return text ? std::string(text.get()) : std::string();
}

}  // namespace

std::string write_calendar(const domain::published_calendar& calendar) {
  prepare_libical();
  const component whole = make_calendar(calendar);
  if (calendar.zone.name() != "UTC") {  // RFC 5545 has its own notation for UTC, and forbids this one
    add(whole, make_zone(calendar.zone, calendar.range));
  }
  for (const domain::calendar_event& each : calendar.events) {
    add(whole, make_event(each, calendar));
  }
  return text_of(whole);
}

}  // namespace zylin::ical
