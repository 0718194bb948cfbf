#include "app/running_system.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace zylin::test {
namespace {

using ::testing::HasSubstr;
using ::testing::SizeIs;

class a_customer_who_calls_again : public ::testing::Test {
 protected:
  void SetUp() override {
    say("Hi, my name is Anna Schmidt. I would like to book an appointment for tomorrow at 3 PM.");
    ASSERT_THAT(system.bookings(), SizeIs(1));
  }

  void say(const std::string& words, const std::string& from = "+14155550123") {
    const std::string sid = system.call(words, from);
    ASSERT_EQ(system.events.wait_for_end(sid), domain::job_state::done);
  }

  domain::booking the_booking() { return system.bookings().front(); }

  std::vector<domain::message> of_kind(domain::message_kind kind) {
    std::vector<domain::message> rows = system.messages();
    std::erase_if(rows, [&](const domain::message& row) { return row.kind != kind; });
    return rows;
  }

  running_system system;
};

TEST_F(a_customer_who_calls_again, moves_the_booking_and_then_gives_it_up) {
  const domain::booking before = the_booking();
  say("I need to move my appointment to tomorrow at 4 PM.");
  EXPECT_EQ(the_booking().starts_at, before.starts_at + std::chrono::hours(1));
  EXPECT_EQ(the_booking().reference, before.reference);
  ASSERT_THAT(of_kind(domain::message_kind::booking_moved), SizeIs(1));
  EXPECT_EQ(of_kind(domain::message_kind::booking_moved)[0].to, "+14155550123");
  EXPECT_THAT(of_kind(domain::message_kind::booking_moved)[0].body, HasSubstr("at 4:00 PM"));

  say("Please cancel my appointment.");
  EXPECT_EQ(the_booking().status, domain::booking_status::cancelled);
  ASSERT_THAT(of_kind(domain::message_kind::booking_cancelled), SizeIs(1));
  EXPECT_THAT(of_kind(domain::message_kind::booking_cancelled)[0].body, HasSubstr(before.reference));
  EXPECT_THAT(of_kind(domain::message_kind::owner_notice), SizeIs(2));
  for (const domain::call& row : system.calls()) {
    EXPECT_EQ(row.outcome, domain::call_outcome::answered);
    EXPECT_EQ(row.booking_id, before.id);
  }
}

TEST_F(a_customer_who_calls_again, cannot_touch_the_booking_of_another_number) {
  say("Please cancel my appointment, the reference is " + the_booking().reference + ".", "+14155550177");
  EXPECT_EQ(the_booking().status, domain::booking_status::confirmed);
  ASSERT_THAT(of_kind(domain::message_kind::answer), SizeIs(1));
  EXPECT_THAT(of_kind(domain::message_kind::answer)[0].body,
              HasSubstr("We found no booking under the number you called from"));
  EXPECT_THAT(of_kind(domain::message_kind::owner_notice), SizeIs(1));
}

TEST(a_cancellation_that_only_the_rules_have_read, is_asked_about_and_made_by_a_written_yes) {
  running_system system(never_quiet());
  ASSERT_EQ(system.events.wait_for_end(system.call(annas_words, anna)), domain::job_state::done);
  ASSERT_TRUE(system.events.wait_for_messages(domain::message_state::delivered, 1));
  for (const std::string& model : system.settings().openai.models) {
    system.openai().remove_model(model);
  }
  ASSERT_EQ(system.events.wait_for_end(system.call("Please cancel my appointment.", anna)), domain::job_state::done);
  EXPECT_EQ(system.bookings().front().status, domain::booking_status::confirmed) << "nobody has said yes";
  for (int repeated = 0; repeated < 3; ++repeated) {
    EXPECT_EQ(system.post("/api/twilio/message", reply(anna, "YES")).status, 200);
  }
  EXPECT_EQ(system.bookings().front().status, domain::booking_status::cancelled);
  EXPECT_THAT(messages_of_kind(system, domain::message_kind::booking_cancelled), SizeIs(1));
}

}  // namespace
}  // namespace zylin::test
