#include "zylin/adapters/ical/write_calendar.hpp"

#include "component.hpp"
#include "moments.hpp"
#include "zone_component.hpp"

namespace zylin::ical {
namespace {

/// How often a program is asked to look again. Most look when they like.
constexpr const char* refresh_interval = "PT15M";

icalproperty_status status_of(event_state state) noexcept {
  switch (state) {
    case event_state::tentative: return ICAL_STATUS_TENTATIVE;
    case event_state::cancelled: return ICAL_STATUS_CANCELLED;
    case event_state::confirmed: break;
  }
  return ICAL_STATUS_CONFIRMED;
}

component make_event(const calendar_event& from, const published_calendar& calendar) {
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
  add(made,
      icalproperty_new_transp(from.state == event_state::cancelled ? ICAL_TRANSP_TRANSPARENT : ICAL_TRANSP_OPAQUE));
  return made;
}

/// The calendar's own properties: RFC 7986's, and those that older programs read.
component make_calendar(const published_calendar& from) {
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

std::string write_calendar(const published_calendar& calendar) {
  const component whole = make_calendar(calendar);
  if (calendar.zone.name() != "UTC") {  // RFC 5545 has a notation of its own for it, and forbids the other
    add(whole, make_zone(calendar.zone, calendar.range));
  }
  for (const calendar_event& each : calendar.events) {
    add(whole, make_event(each, calendar));
  }
  return text_of(whole);
}

}  // namespace zylin::ical
