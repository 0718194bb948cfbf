#include "pipeline/intake/webhook_intake.hpp"

#include "pipeline/messages/outbox_fixture.hpp"

#include <gmock/gmock.h>

#include <algorithm>

namespace zylin::intake {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class a_delivery_report : public test::outbox_fixture {
 protected:
  void SetUp() override {
    test::outbox_fixture::SetUp();
    add("Your booking is confirmed.");
  }

  [[nodiscard]] result<void> hand_in(const std::string& sid, const std::string& status, const std::string& code = "") {
    const domain::delivery_report report{sid, status, code};
    return test::wait_for(intake_.message_reported(report));
  }
  void message_reported(const std::string& sid, const std::string& status, const std::string& code = "") {
    EXPECT_TRUE(hand_in(sid, status, code));
  }

  /// The provider's report comes before its reply to our request is stored.
  void overtake(const std::string& status, const std::string& code = "") {
    post.while_posting = [this, status, code](const domain::message& outgoing) {
      if (outgoing.to == test::customer_number) {
        message_reported("SM1", status, code);
      }
    };
    run_due();
  }

  int outbox_woken = 0;

 private:
  webhook_intake intake_{disk, time, events, settings, {.message_added = [this] { ++outbox_woken; }}};
};

TEST_F(a_delivery_report, moves_its_message_on) {
  run_due();
  message_reported("SM1", "delivered");
  EXPECT_EQ(row().state, domain::message_state::delivered);
  message_reported("SM1", "read");
  EXPECT_EQ(row().state, domain::message_state::read);
  EXPECT_EQ(events.seen.back(), "message read");
  EXPECT_EQ(std::ranges::count(events.seen, "message delivered"), 1);
  EXPECT_EQ(outbox_woken, 2);
}

TEST_F(a_delivery_report, that_cannot_be_stored_is_an_error_and_changes_nothing) {
  run_due();
  disk.fail(1);
  EXPECT_EQ(hand_in("SM1", "delivered").error().code(), errc::storage_full);
  EXPECT_EQ(row().state, domain::message_state::sent);
  EXPECT_EQ(outbox_woken, 0);
}

TEST_F(a_delivery_report, changes_nothing_where_it_comes_late_or_again) {
  run_due();
  message_reported("SM1", "read");
  const std::size_t seen = events.seen.size();
  for (const char* late : {"read", "delivered", "sent", "failed", "a word we do not know"}) {
    message_reported("SM1", late);
    EXPECT_EQ(row().state, domain::message_state::read) << late;
  }
  EXPECT_THAT(events.seen, SizeIs(seen));
}

TEST_F(a_delivery_report, of_a_failure_hands_the_call_over_to_the_owner) {
  run_due();
  EXPECT_EQ(the_call().outcome, domain::call_outcome::answered);
  message_reported("SM1", "undelivered", "63016");
  EXPECT_EQ(row().state, domain::message_state::failed);
  EXPECT_EQ(row().error, "63016");
  EXPECT_EQ(the_call().outcome, domain::call_outcome::handed_over);
  EXPECT_EQ(outbox_woken, 1);
  message_reported("SM1", "undelivered", "63016");
  ASSERT_THAT(data.messages_to(test::owner_number), SizeIs(1)) << "told once";
  EXPECT_THAT(data.messages_to(test::owner_number).front().body, HasSubstr("63016"));
}

TEST_F(a_delivery_report, is_kept_where_it_overtakes_the_providers_reply) {
  overtake("delivered");
  EXPECT_EQ(row().state, domain::message_state::delivered);
  EXPECT_EQ(row().provider_sid, "SM1");
  EXPECT_EQ(the_job().state, domain::job_state::done);
  EXPECT_EQ(the_call().outcome, domain::call_outcome::answered);
}

TEST_F(a_delivery_report, of_a_failure_is_acted_on_even_where_it_overtakes_the_providers_reply) {
  overtake("undelivered", "63016");
  EXPECT_EQ(row().state, domain::message_state::failed);
  EXPECT_EQ(row().error, "63016");
  EXPECT_EQ(the_job().state, domain::job_state::done);
  EXPECT_EQ(the_call().outcome, domain::call_outcome::handed_over);
  EXPECT_THAT(data.messages_to(test::owner_number), SizeIs(1));
}

TEST_F(a_delivery_report, about_somebody_elses_message_changes_nothing) {
  run_due();
  message_reported("SM999", "failed", "30008");
  EXPECT_EQ(row().state, domain::message_state::sent);
  EXPECT_THAT(data.messages_to(test::owner_number), IsEmpty());
}

TEST_F(a_delivery_report, is_applied_once_a_message_in_doubt_was_found) {
  post.script.add(error(errc::timed_out, "no answer"));
  run_due();
  message_reported("SM77", "delivered");
  EXPECT_EQ(row().state, domain::message_state::ambiguous) << "whose it is shows only in the provider's list";
  post.listed = ports::message_receipt{"SM77", "sent"};
  run_later();
  EXPECT_EQ(row().state, domain::message_state::delivered);
}

}  // namespace
}  // namespace zylin::intake
