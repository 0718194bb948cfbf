#include "zylin/adapters/ical/write_calendar.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace zylin::ical {
namespace {

using namespace std::chrono_literals;
using std::chrono::sys_days;
using std::chrono::year;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

constexpr time_point morning = sys_days(year(2027) / 1 / 15) + 8h;

domain::published_calendar a_calendar(const char* zone = "Europe/Berlin") {
  domain::published_calendar made;
  made.name = "HealthFirst Clinic";
  made.installation = "0123456789abcdef";
  made.zone = *domain::time_zone::locate(zone);
  made.range = {morning - 24h, morning + 24h * 60, morning};
  domain::calendar_event event;
  event.reference = "K7M2PQ";
  event.sequence = 3;
  event.starts_at = morning;
  event.ends_at = morning + 30min;
  event.created_at = morning - 48h;
  event.changed_at = morning - 24h;
  event.summary = "Consultation: Asha Rao";
  event.description = "Phone: +919876543210\nReference: K7M2PQ";
  made.events.push_back(event);
  return made;
}

std::string unfold(std::string text) {
  for (std::size_t fold = 0; (fold = text.find("\r\n ")) != std::string::npos;) {
    text.erase(fold, 3);
  }
  return text;
}

TEST(a_written_calendar, holds_the_event_in_the_zones_time) {
  const std::string text = write_calendar(a_calendar());
  EXPECT_THAT(text, StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
  EXPECT_THAT(text, EndsWith("END:VCALENDAR\r\n"));
  for (const char* line :
       {"METHOD:PUBLISH", "X-WR-CALNAME:HealthFirst Clinic", "X-WR-TIMEZONE:Europe/Berlin",
        "REFRESH-INTERVAL;VALUE=DURATION:PT15M", "X-PUBLISHED-TTL:PT15M", "TZID:Europe/Berlin",
        "UID:K7M2PQ@0123456789abcdef", "SEQUENCE:3", "DTSTART;TZID=Europe/Berlin:20270115T090000",
        "DTEND;TZID=Europe/Berlin:20270115T093000", "DTSTAMP:20270114T080000Z", "LAST-MODIFIED:20270114T080000Z",
        "CREATED:20270113T080000Z", "STATUS:CONFIRMED", "DESCRIPTION:Phone: +919876543210\\nReference: K7M2PQ"}) {
    EXPECT_THAT(text, HasSubstr("\r\n" + std::string(line) + "\r\n"));
  }
}

TEST(a_written_calendar, uses_utc_alone_for_a_business_in_utc) {
  const std::string text = write_calendar(a_calendar("UTC"));
  EXPECT_THAT(text, HasSubstr("\r\nDTSTART:20270115T080000Z\r\n"));
  EXPECT_THAT(text, Not(HasSubstr("VTIMEZONE")));
  EXPECT_THAT(text, Not(HasSubstr("TZID")));
}

TEST(a_written_calendar, says_in_utc_what_the_clock_shows_twice) {
  domain::published_calendar made = a_calendar();
  const time_point autumn = sys_days(year(2027) / 10 / 31) + 1h;  // the clocks go back from 03:00 to 02:00
  const auto written = [&made](time_point from, time_point until) {
    made.events[0].starts_at = from;
    made.events[0].ends_at = until;
    return write_calendar(made);
  };
  EXPECT_THAT(written(autumn - 61min, autumn - 1h), HasSubstr("\r\nDTSTART;TZID=Europe/Berlin:20271031T015900\r\n"
                                                              "DTEND:20271031T000000Z\r\n"));
  EXPECT_THAT(written(autumn - 1min, autumn), HasSubstr("\r\nDTSTART:20271031T005900Z\r\n"
                                                        "DTEND:20271031T010000Z\r\n"));
  EXPECT_THAT(written(autumn + 59min, autumn + 1h), HasSubstr("\r\nDTSTART:20271031T015900Z\r\n"
                                                              "DTEND;TZID=Europe/Berlin:20271031T030000\r\n"));
}

TEST(a_written_calendar, says_in_the_zones_time_what_comes_before_and_after_a_skipped_hour) {
  domain::published_calendar made = a_calendar();
  const time_point spring = sys_days(year(2027) / 3 / 28) + 1h;
  made.events[0].starts_at = spring - 1min;
  made.events[0].ends_at = spring;
  EXPECT_THAT(write_calendar(made), HasSubstr("\r\nDTSTART;TZID=Europe/Berlin:20270328T015900\r\n"
                                              "DTEND;TZID=Europe/Berlin:20270328T030000\r\n"));
}

TEST(a_written_calendar, escapes_what_the_format_uses) {
  domain::published_calendar made = a_calendar();
  made.name = "A, B; C\\D";
  made.events[0].summary = "a,b;c\\n d";
  const std::string text = write_calendar(made);
  EXPECT_THAT(text, HasSubstr("\r\nSUMMARY:a\\,b\\;c\\\\n d\r\n"));
  EXPECT_THAT(text, HasSubstr("\r\nNAME:A\\, B\\; C\\\\D\r\n"));
}

TEST(a_written_calendar, folds_lines_between_characters) {
  domain::published_calendar made = a_calendar();
  for (std::size_t length = 0; length < 200; ++length) {
    made.events[0].summary =
        std::string(length, 'x') + "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀अनुष्का शर्मा" + std::string(length, ',');
    const std::string text = write_calendar(made);
    std::size_t begin = 0;
    for (std::size_t end = 0; (end = text.find("\r\n", begin)) != std::string::npos; begin = end + 2) {
      ASSERT_LE(end - begin, 75U) << text.substr(begin, end - begin);
      ASSERT_NE(static_cast<unsigned char>(text[begin + (text[begin] == ' ' ? 1 : 0)]) & 0xC0U, 0x80U)
          << "a fold inside a character";
    }
    std::string escaped;
    for (const char each : made.events[0].summary) {
      escaped += each == ',' ? "\\," : std::string(1, each);
    }
    ASSERT_THAT(unfold(text), HasSubstr("\r\nSUMMARY:" + escaped + "\r\n"));
  }
}

TEST(a_written_calendar, is_the_same_bytes_for_the_same_bookings) {
  EXPECT_EQ(write_calendar(a_calendar()), write_calendar(a_calendar()));
}

TEST(a_written_calendar, says_what_is_cancelled_and_what_is_not_certain) {
  domain::published_calendar made = a_calendar();
  made.events[0].state = domain::event_state::cancelled;
  EXPECT_THAT(write_calendar(made), HasSubstr("\r\nSTATUS:CANCELLED\r\n"));
  EXPECT_THAT(write_calendar(made), HasSubstr("\r\nTRANSP:TRANSPARENT\r\n"));
  made.events[0].state = domain::event_state::tentative;
  EXPECT_THAT(write_calendar(made), HasSubstr("\r\nSTATUS:TENTATIVE\r\n"));
}

}  // namespace
}  // namespace zylin::ical
