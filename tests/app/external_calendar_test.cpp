#include "app/running_system.hpp"

#include "support/scripted_http_server.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <string>

namespace zylin::test {
namespace {

using namespace std::chrono_literals;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::SizeIs;

/// A calendar server: tomorrow from three to four, "surgery", in a zone of its own.
class a_business_whose_calendar_is_elsewhere : public ::testing::Test {
 protected:
  void start(std::optional<std::string> staff = {}) {
    system_options options;
    options.adjust = [&](config::settings& how) {
      how.pipeline.calendar_poll = 20ms;
      if (staff) {
        how.business.staff.emplace_back().name = *staff;
        how.business.staff.back().calendar = secret(server.url("/private-5f2d/basic.ics"));
      } else {
        how.business.calendars = {secret(server.url("/private-5f2d/basic.ics"))};
      }
    };
    system = std::make_unique<running_system>(std::move(options));
    ASSERT_TRUE(server.wait_for_requests(2)) << "then the first answer is stored";
  }

  scripted_reply answer() {
    scripted_reply reply;
    reply.bytes = fails ? http_answer(503, "") : http_answer(200, feed(), "Content-Type: text/calendar\r\n");
    return reply;
  }
  static std::string feed() {
    const auto tomorrow = std::chrono::floor<std::chrono::days>(system_clock().now()) + std::chrono::days(1);
    const std::string iso = domain::time_zone::utc().format_iso(tomorrow + 15h);
    const std::string day = iso.substr(0, 4) + iso.substr(5, 2) + iso.substr(8, 2);
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY:surgery\r\nDTSTART:" + day +
           "T150000Z\r\nDURATION:PT1H\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
  }

  std::atomic<bool> fails{false};
  scripted_http_server server{[this](const received_request&) { return answer(); }};
  std::unique_ptr<running_system> system;
};

TEST_F(a_business_whose_calendar_is_elsewhere, offers_a_caller_other_times) {
  start();
  const std::string sid = system->call(booking_request);
  ASSERT_EQ(system->events.wait_for_end(sid), domain::job_state::done);
  EXPECT_THAT(system->bookings(), SizeIs(0));
  ASSERT_THAT(messages_of_kind(*system, domain::message_kind::booking_alternatives), SizeIs(1));
  const std::string told = messages_of_kind(*system, domain::message_kind::booking_alternatives).front().body;
  EXPECT_THAT(told, AllOf(HasSubstr("that time is taken"), HasSubstr("at 2:30 PM"), Not(HasSubstr("surgery"))));
}

TEST_F(a_business_whose_calendar_is_elsewhere, does_the_same_for_the_only_person_who_serves) {
  start("Maria");
  const std::string sid = system->call(booking_request);
  ASSERT_EQ(system->events.wait_for_end(sid), domain::job_state::done);
  EXPECT_THAT(system->bookings(), SizeIs(0));
  EXPECT_THAT(messages_of_kind(*system, domain::message_kind::booking_alternatives), SizeIs(1));
}

TEST_F(a_business_whose_calendar_is_elsewhere, confirms_nothing_before_it_was_read) {
  fails = true;
  start();
  const std::string sid = system->call(booking_request);
  ASSERT_EQ(system->events.wait_for_end(sid), domain::job_state::done);
  ASSERT_THAT(system->bookings(), SizeIs(1));
  EXPECT_EQ(system->bookings().front().status, domain::booking_status::requested);
  EXPECT_THAT(system->get("/metrics").body, HasSubstr("zylin_external_calendar_failures{calendar=\"calendars[0]\"}"));
}

TEST_F(a_business_whose_calendar_is_elsewhere, still_knows_it_after_a_restart_while_it_cannot_be_read) {
  start();
  system->stop();
  fails = true;
  system->start();
  const std::string sid = system->call(booking_request);
  ASSERT_EQ(system->events.wait_for_end(sid), domain::job_state::done);
  EXPECT_THAT(system->bookings(), SizeIs(0));
  const std::string metrics = system->get("/metrics").body;
  EXPECT_THAT(metrics, Not(HasSubstr("private-5f2d")));
}

}  // namespace
}  // namespace zylin::test
