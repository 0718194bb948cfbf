#include "zone_component.hpp"

#include "moments.hpp"
#include "zylin/domain/zone_rules.hpp"

#include <array>

namespace zylin::ical {
namespace {

/// "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"
std::string rule_text(const yearly_day& day) {
  constexpr std::array<const char*, 7> weekdays{"SU", "MO", "TU", "WE", "TH", "FR", "SA"};
  return "FREQ=YEARLY;BYMONTH=" + std::to_string(day.month) + ";BYDAY=" + std::to_string(day.week) +
         weekdays.at(day.weekday.c_encoding());
}

component make_observance(const zone_observance& from) {
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

}  // namespace

component make_zone(const time_zone& zone, const calendar_range& range) {
  component made = make_component(ICAL_VTIMEZONE_COMPONENT);
  add(made, icalproperty_new_tzid(zone.name().c_str()));
  for (const zone_observance& each : observances(zone, range.from, range.until)) {
    add(made, make_observance(each));
  }
  return made;
}

}  // namespace zylin::ical
