#include "cli/binary_fixture.hpp"
#include "cli/external_services.hpp"
#include "support/scripted_http_server.hpp"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <atomic>
#include <chrono>
#include <csignal>
#include <fstream>

namespace zylin::test {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

/// Maria's calendar: busy tomorrow from three to four.
class a_calendar_of_the_business_file : public binary_fixture {
 protected:
  variables settings(const std::string& keys) {
    const std::filesystem::path file = fresh_ / "business.json";
    std::ofstream(file) << "{\"name\": \"Clinic\", \"time_zone\": \"UTC\", " << keys << "}";
    variables all = world.settings();
    all["BUSINESS_CONFIG"] = file.string();
    all["CALENDAR_POLL_MS"] = "1000";
    all["LOG_LEVEL"] = "trace";
    return all;
  }
  variables settings() {
    return settings(R"("staff": [{"name": "Maria", "calendar": ")" + server.url("/private-5f2d/basic.ics") + "\"}]");
  }

  static std::string tomorrow(const std::string& time) {
    const auto day = std::chrono::floor<std::chrono::days>(system_clock().now()) + std::chrono::days(1);
    return domain::time_zone::utc().format_iso(day).substr(0, std::string_view("2027-01-18").size()) + time;
  }
  scripted_reply answer() {
    std::string day = tomorrow("");
    std::erase(day, '-');
    scripted_reply reply;
    reply.bytes = fails ? http_answer(404, "")
                        : http_answer(200,
                                      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY:surgery\r\n"
                                      "DTSTART:" +
                                          day +
                                          "T150000Z\r\nDURATION:PT1H\r\nEND:VEVENT\r\n"
                                          "END:VCALENDAR\r\n");
    return reply;
  }

  std::atomic<bool> fails{false};
  scripted_http_server server{[this](const received_request&) { return answer(); }};
  external_services world;
};

TEST_F(a_calendar_of_the_business_file, is_shown_by_what_blocks_and_never_by_its_address) {
  {
    child_process running(command({"serve"}), settings(), folder_);
    ASSERT_TRUE(world.connect(running)) << running.output();
    ASSERT_TRUE(server.wait_for_requests(2)) << "then the first answer is stored";
    EXPECT_EQ(run({"calendar", "busy"}, settings()), 0) << output;
    EXPECT_THAT(output, AllOf(HasSubstr("staff[0].calendar"), HasSubstr("Maria"), HasSubstr(tomorrow(" 15:00")),
                              HasSubstr(tomorrow(" 16:00")), HasSubstr("staff[0].calendar: read ")));
    EXPECT_THAT(output, AllOf(Not(HasSubstr("surgery")), Not(HasSubstr("private"))));
    EXPECT_EQ(run({"bookings", "--free", "--day", tomorrow(""), "--json"}, settings()), 0) << output;
    EXPECT_THAT(output, Not(HasSubstr("T15:")));
    running.signal(SIGTERM);
    EXPECT_EQ(running.wait(), 0);
    EXPECT_THAT(running.output(), AllOf(Not(HasSubstr("surgery")), Not(HasSubstr("private-5f2d"))));
  }
  EXPECT_EQ(run({"calendar", "busy", "--json"}, settings()), 0) << output;
  EXPECT_THAT(output, AllOf(Not(HasSubstr("surgery")), Not(HasSubstr("private")), Not(HasSubstr("http"))));
  const auto shown = nlohmann::json::parse(output);
  ASSERT_EQ(shown.size(), 1U);
  EXPECT_EQ(shown[0]["calendar"], "staff[0].calendar");
  EXPECT_EQ(shown[0]["staff"], "Maria");
  EXPECT_TRUE(shown[0]["failure"].is_null());
  EXPECT_TRUE(shown[0]["warning"].is_null());
  ASSERT_EQ(shown[0]["busy"].size(), 1U);
  EXPECT_EQ(shown[0]["busy"][0]["starts_at"], tomorrow("T15:00:00+00:00"));
  EXPECT_EQ(shown[0]["busy"][0]["ends_at"], tomorrow("T16:00:00+00:00"));
}

TEST_F(a_calendar_of_the_business_file, is_asked_by_the_doctor) {
  run({"doctor"}, settings());
  EXPECT_THAT(output, AllOf(HasSubstr("ok      staff[0].calendar (http://127.0.0.1:"),
                            HasSubstr("/...): 1 busy times from 1 events"), Not(HasSubstr("private"))));
  fails = true;
  EXPECT_EQ(run({"doctor"}, settings()), 1);
  EXPECT_THAT(output, AllOf(HasSubstr("FAILED  staff[0].calendar"), HasSubstr("the answer is status 404"),
                            Not(HasSubstr("private"))));
}

TEST_F(a_calendar_of_the_business_file, may_be_none) {
  EXPECT_EQ(run({"calendar", "busy"}, settings(R"("type": "clinic")")), 0) << output;
  EXPECT_THAT(output, HasSubstr("names no calendar"));
}

}  // namespace
}  // namespace zylin::test
