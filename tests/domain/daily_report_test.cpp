#include "zylin/domain/daily_report.hpp"

#include "wall_clock.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace zylin::domain {
namespace {

using namespace std::chrono_literals;
using std::chrono::days;
using std::chrono::local_days;
using std::chrono::sys_days;
using std::chrono::year;
using test::monday;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::SizeIs;

business clinic(const char* zone = "Asia/Kolkata") {
  business business = default_business();
  business.name = "HealthFirst Clinic";
  business.zone = *time_zone::locate(zone);
  return business;
}

time_point at(int day, std::chrono::minutes clock) {
  return clinic().zone.to_sys(local_minutes(test::monday + days(day)) + clock);
}

booking a_booking(std::chrono::minutes clock, std::string name, booking_status status = booking_status::confirmed) {
  booking row;
  row.reference = "K7M2PQ";
  row.customer_name = std::move(name);
  row.customer_phone = "+919876543210";
  row.service = "Consultation";
  row.starts_at = at(0, clock);
  row.duration = 30min;
  row.status = status;
  return row;
}

report_call a_call(std::optional<intent> meaning, call_outcome outcome = call_outcome::answered) {
  return {at(-1, 15h), "+919811111111", meaning, outcome};
}

report_rows a_busy_day() {
  report_rows rows;
  rows.bookings = {a_booking(9h, "Asha Rao"), a_booking(10h + 30min, "", booking_status::requested),
                   a_booking(11h, "Ben", booking_status::cancelled)};
  rows.calls = {a_call(intent::booking),
                a_call(intent::booking),
                a_call(intent::faq),
                a_call(intent::urgent),
                a_call(std::nullopt, call_outcome::handed_over),
                a_call(std::nullopt, call_outcome::missed)};
  rows.undelivered = {{7, message_kind::booking_confirmation, "+919822222222", "30003 unreachable", at(-1, 16h)}};
  return rows;
}

TEST(the_report, says_who_serves_and_what_is_in_need_of_somebody) {
  report_rows rows;
  rows.bookings = {a_booking(9h, "Asha Rao")};
  rows.bookings.front().staff = "Maria";
  rows.unassigned = {a_booking(10h, "Ben")};
  const std::string text = report_text(clinic(), make_report(test::monday, rows));
  EXPECT_THAT(text, HasSubstr("9:00 AM Asha Rao, Consultation with Maria (K7M2PQ)"));
  EXPECT_THAT(text, HasSubstr("\nIn need of somebody\nMonday 23 November, 10:00 AM Ben, Consultation (K7M2PQ)\n"));
}

TEST(the_report, names_the_calendars_that_fail_and_since_when) {
  report_rows rows;
  rows.calendars = {{.name = "Maria (staff[0].calendar)", .staff = "Maria", .since = at(-1, 15h), .was_read = true},
                    {.name = "calendars[0]", .staff = {}, .since = at(-2, 9h)}};
  EXPECT_THAT(report_text(clinic(), make_report(test::monday, rows)),
              HasSubstr("\n\nCalendars that block times\n"
                        "Maria (staff[0].calendar): cannot be read, last read on Sunday 22 November at 3:00 PM\n"
                        "calendars[0]: never read since it was set up on Saturday 21 November at 9:00 AM\n\n"));
}

TEST(the_report, names_the_key_where_services_could_run_beside_each_other) {
  business two = clinic();
  two.services.push_back(two.services.front());
  two.services.back().name = "Filling";
  EXPECT_THAT(report_text(two, make_report(test::monday, {})), HasSubstr("booking.at_once"));
  two.booking.at_once = 1;
  EXPECT_THAT(report_text(two, make_report(test::monday, {})), Not(HasSubstr("booking.at_once")));
}

TEST(a_daily_report, says_what_comes_and_what_was) {
  EXPECT_EQ(report_text(clinic(), make_report(test::monday, a_busy_day())),
            "HealthFirst Clinic, Monday 23 November\n"
            "\n"
            "Today: 2 bookings\n"
            "9:00 AM Asha Rao, Consultation (K7M2PQ)\n"
            "10:30 AM +919876543210, Consultation (K7M2PQ), not confirmed yet\n"
            "\n"
            "Yesterday: 6 calls\n"
            "2 to book, 1 with a question, 1 urgent, 1 not understood, 1 missed\n"
            "missed: +919811111111 at 3:00 PM\n"
            "\n"
            "1 message of yesterday did not arrive\n"
            "booking_confirmation to +919822222222: 30003 unreachable");
}

TEST(a_daily_report, is_short_when_nothing_happened) {
  EXPECT_EQ(report_text(clinic(), make_report(test::monday, {})),
            "HealthFirst Clinic, Monday 23 November\n\nToday: no bookings\n\nYesterday: no calls");
}

TEST(a_daily_report, counts_every_call_once) {
  const daily_report made = make_report(test::monday, a_busy_day());
  std::size_t counted = made.not_understood + made.missed.size();
  for (const auto& [meaning, count] : made.by_intent) {
    counted += count;
  }
  EXPECT_EQ(counted, made.calls);
}

TEST(a_daily_report, leaves_the_rest_of_a_long_list_to_a_number) {
  report_rows rows;
  rows.bookings.assign(100, a_booking(9h, "Asha Rao"));
  rows.calls.assign(100, a_call(std::nullopt, call_outcome::missed));
  rows.undelivered.assign(100, {});
  const std::string text = report_text(clinic(), make_report(test::monday, rows));
  EXPECT_THAT(text, HasSubstr("Today: 100 bookings"));
  EXPECT_THAT(text, HasSubstr("and 60 more"));
  EXPECT_THAT(text, HasSubstr("and 80 more"));
  EXPECT_THAT(text, HasSubstr("and 90 more"));
}

TEST(a_daily_report, makes_one_line_of_what_people_said) {
  report_rows rows;
  rows.bookings = {a_booking(9h, "Asha\nToday: 0 bookings")};
  EXPECT_THAT(report_text(clinic(), make_report(test::monday, rows)), Not(HasSubstr("\nToday: 0")));
}

TEST(a_reports_day, has_23_or_25_hours_when_the_clocks_are_changed) {
  const time_zone berlin = *time_zone::locate("Europe/Berlin");
  const time_span spring = span_of_day(berlin, local_days{year(2027) / 3 / 28});
  EXPECT_EQ(spring.until - spring.from, 23h);
  EXPECT_EQ(spring.from, sys_days(year(2027) / 3 / 27) + 23h);
  const time_span autumn = span_of_day(berlin, local_days{year(2027) / 10 / 31});
  EXPECT_EQ(autumn.until - autumn.from, 25h);
}

TEST(a_report, is_due_at_the_set_time_on_the_business_clock) {
  business business = clinic("Europe/Berlin");
  EXPECT_EQ(report_due(business, test::monday), std::nullopt);
  business.daily_report = 7h + 30min;
  EXPECT_EQ(report_due(business, local_days{year(2027) / 3 / 27}), sys_days(year(2027) / 3 / 27) + 6h + 30min);
  EXPECT_EQ(report_due(business, local_days{year(2027) / 3 / 28}), sys_days(year(2027) / 3 / 28) + 5h + 30min);
  business.daily_report = 2h + 30min;
  EXPECT_EQ(report_due(business, local_days{year(2027) / 3 / 28}), sys_days(year(2027) / 3 / 28) + 1h)
      << "that time is skipped: the first moment after it";
  EXPECT_EQ(report_due(business, local_days{year(2027) / 10 / 31}), sys_days(year(2027) / 10 / 31) + 30min)
      << "it comes twice: the first one";
}

}  // namespace
}  // namespace zylin::domain
