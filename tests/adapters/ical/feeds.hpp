#pragma once

#include "busy_times.hpp"

#include <chrono>
#include <string>
#include <string_view>

namespace zylin::test {

/// A calendar file of these components; lines end in LF here, and in CRLF in the file.
[[nodiscard]] inline std::string feed_of(std::string_view components) {
  std::string text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n";
  for (const char each : components) {
    text += each == '\n' ? std::string("\r\n") : std::string(1, each);
  }
  return text + "END:VCALENDAR\r\n";
}

/// One event of these lines.
[[nodiscard]] inline std::string event_of(std::string_view lines, std::string_view uid = "one") {
  return "BEGIN:VEVENT\nUID:" + std::string(uid) + "\nDTSTAMP:20270101T000000Z\n" + std::string(lines) + "END:VEVENT\n";
}

/// 1 January to 1 July 2027, in Berlin.
[[nodiscard]] inline ical::busy_query half_a_year() {
  using std::chrono::sys_days;
  using std::chrono::year;
  ical::busy_query asked;
  asked.zone = *domain::time_zone::locate("Europe/Berlin");
  asked.window = {sys_days(year(2027) / 1 / 1), sys_days(year(2027) / 7 / 1)};
  asked.own_uids_end = "@0123456789abcdef";
  return asked;
}

}  // namespace zylin::test
