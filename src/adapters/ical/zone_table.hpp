#pragma once

#include "calendar_time.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/domain/time_zone.hpp"

#include <libical/ical.h>

#include <cstddef>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <variant>

namespace zylin::ical {

/// The clocks of one calendar file: its own VTIMEZONEs by their exact TZID, then the system's zones, then the names
/// that Windows gives them. One that is none of these is read as the business's own clock, and counted.
class zone_table {
 public:
  explicit zone_table(const domain::time_zone& own) : own_(own) {}

  /// A VTIMEZONE with all its lines. One that cannot be used is left out, so that its name is looked up instead.
  void add(const std::string& vtimezone);

  /// The moment at which that clock shows the reading. Of a reading that occurs twice (clocks going back) it is the
  /// first; one that never occurs counts by the offset before the change, as RFC 5545 (3.3.5) says.
  [[nodiscard]] time_point moment(const calendar_time& when);

  /// The date on the business's own clock, or the date itself.
  [[nodiscard]] std::chrono::local_days day(const calendar_time& when);

  /// How many TZIDs are not known.
  [[nodiscard]] std::size_t unknown() const noexcept { return unknown_; }

 private:
  struct freer {
    void operator()(icaltimezone* zone) const noexcept { icaltimezone_free(zone, 1); }
  };
  using described_zone = std::unique_ptr<icaltimezone, freer>;
  using clock_of_zone = std::variant<described_zone, domain::time_zone>;

  [[nodiscard]] const clock_of_zone& find(const std::string& tzid);

  domain::time_zone own_;
  std::map<std::string, clock_of_zone> zones_;  // by TZID
  std::size_t unknown_ = 0;
};

/// A zone of the system by an IANA name, also at the end of a longer identifier ("/example.org/Europe/Berlin"), or by
/// the name that Windows uses. Errors: `invalid_input`.
[[nodiscard]] result<domain::time_zone> locate_by_any_name(std::string_view tzid);

/// The IANA name of a Windows zone ("W. Europe Standard Time"); empty if it is none.
[[nodiscard]] std::string_view iana_name_of_windows_zone(std::string_view name) noexcept;

}  // namespace zylin::ical
