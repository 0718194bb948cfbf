#include "zylin/domain/calendar_event.hpp"

#include <gtest/gtest.h>

namespace zylin::domain {
namespace {

using namespace std::chrono_literals;
using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year;

constexpr time_point morning = sys_days(year(2027) / 1 / 15) + 9h;

calendar_entry an_entry(booking_status status = booking_status::confirmed) {
  calendar_entry entry;
  entry.what.reference = "K7M2PQ";
  entry.what.customer_name = "Asha Rao";
  entry.what.customer_phone = "+919876543210";
  entry.what.service = "Consultation";
  entry.what.notes = "has a rash";
  entry.what.starts_at = morning;
  entry.what.duration = 30min;
  entry.what.buffer = 15min;
  entry.what.status = status;
  entry.what.created_at = morning - 24h;
  entry.what.changed_at = morning - 23h;
  return entry;
}

TEST(a_calendar_event, is_the_appointment_without_the_buffer) {
  const calendar_event made = make_event(default_business(), an_entry());
  EXPECT_EQ(made.starts_at, morning);
  EXPECT_EQ(made.ends_at, morning + 30min);
  EXPECT_EQ(made.summary, "Consultation: Asha Rao");
  EXPECT_EQ(made.created_at, morning - 24h);
  EXPECT_EQ(made.changed_at, morning - 23h);
}

TEST(a_calendar_event, keeps_to_itself_what_the_caller_told) {
  EXPECT_EQ(make_event(default_business(), an_entry()).description, "Phone: +919876543210\nReference: K7M2PQ");
}

TEST(a_calendar_event, shows_the_number_of_a_customer_without_a_name) {
  calendar_entry nameless = an_entry();
  nameless.what.customer_name = " ";
  EXPECT_EQ(make_event(default_business(), nameless).summary, "Consultation: +919876543210");
}

TEST(a_calendar_event, is_as_certain_as_the_booking) {
  EXPECT_EQ(make_event(default_business(), an_entry(booking_status::requested)).state, event_state::tentative);
  EXPECT_EQ(make_event(default_business(), an_entry(booking_status::confirmed)).state, event_state::confirmed);
  EXPECT_EQ(make_event(default_business(), an_entry(booking_status::completed)).state, event_state::confirmed);
  const calendar_event gone = make_event(default_business(), an_entry(booking_status::cancelled));
  EXPECT_EQ(gone.state, event_state::cancelled);
  EXPECT_EQ(gone.summary, "Cancelled: Consultation: Asha Rao");
  const calendar_event absent = make_event(default_business(), an_entry(booking_status::no_show));
  EXPECT_EQ(absent.state, event_state::confirmed);
  EXPECT_EQ(absent.description, "Phone: +919876543210\nReference: K7M2PQ\nStatus: did not come");
}

TEST(a_calendar_event, is_one_line_of_clean_text_whatever_the_name_holds) {
  calendar_entry hostile = an_entry();
  hostile.what.customer_name = "a\r\nEND:VEVENT\x01\xff";
  EXPECT_EQ(make_event(default_business(), hostile).summary, "Consultation: a  END:VEVENT \xef\xbf\xbd");
}

TEST(a_calendars_range, ends_with_the_last_day_that_can_be_booked_on_the_business_clock) {
  business business = default_business();
  business.zone = *time_zone::locate("America/New_York");
  business.booking.horizon = days(60);
  const time_point late = sys_days(year(2027) / 1 / 16) + 4h;  // 15 January, 23:00 in New York
  const calendar_range range = calendar_range_at(business, late);
  EXPECT_EQ(range.from, late - days(30));
  EXPECT_EQ(range.until, sys_days(year(2027) / 3 / 17) + 4h) << "midnight after 16 March, in summer time";
}

}  // namespace
}  // namespace zylin::domain
