#include "pipeline/messages/outbox_fixture.hpp"

#include <gmock/gmock.h>

#include <stdexcept>

namespace zylin::messages {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class the_outbox : public test::outbox_fixture {
 protected:
  [[nodiscard]] std::vector<std::string> posted() const {
    std::vector<std::string> bodies;
    for (const domain::message& sent : post.posted) {
      bodies.push_back(sent.body);
    }
    return bodies;
  }
};

TEST_F(the_outbox, sends_what_was_written_and_keeps_the_providers_sid) {
  add("Your booking is confirmed.");
  run_due();
  EXPECT_THAT(posted(), ElementsAre("Your booking is confirmed."));
  EXPECT_EQ(row().state, domain::message_state::sent);
  EXPECT_EQ(row().provider_sid, "SM1");
  EXPECT_EQ(row().attempts, 1);
  run_later();
  EXPECT_THAT(post.posted, SizeIs(1));
}

TEST_F(the_outbox, ends_the_job_and_the_call_with_its_last_message) {
  add("first part");
  add("second part");
  run_due();
  EXPECT_EQ(the_job().state, domain::job_state::waiting) << "one is still to be sent";
  EXPECT_EQ(the_call().outcome, domain::call_outcome::recorded);
  run_due();
  EXPECT_EQ(the_job().state, domain::job_state::done);
  EXPECT_EQ(the_call().outcome, domain::call_outcome::answered);
  EXPECT_THAT(events.seen, ElementsAre("message sent", "message sent", "job done"));
}

TEST_F(the_outbox, leaves_a_call_that_was_handed_over_handed_over) {
  domain::call log = the_call();
  log.outcome = domain::call_outcome::handed_over;
  data.write([&](ports::transaction& tx) { return tx.calls().save(log); });
  add("A person will call you.");
  run_due();
  EXPECT_EQ(the_job().state, domain::job_state::done);
  EXPECT_EQ(the_call().outcome, domain::call_outcome::handed_over);
}

TEST_F(the_outbox, has_written_down_that_it_sends_before_it_sends) {
  domain::message_state on_disk = domain::message_state::pending;
  int attempts = 0;
  post.while_posting = [&](const domain::message&) {
    on_disk = row().state;
    attempts = row().attempts;
  };
  add("text");
  run_due();
  EXPECT_EQ(on_disk, domain::message_state::sending);
  EXPECT_EQ(attempts, 1);
}

TEST_F(the_outbox, looks_up_what_it_was_sending_when_something_threw) {
  add("Your booking is confirmed.");
  add("And one more thing.");
  post.while_posting = [](const domain::message&) { throw std::runtime_error("a bug"); };
  run_due();
  EXPECT_EQ(row(0).state, domain::message_state::ambiguous);
  post.while_posting = [](const domain::message&) {};
  post.listed = ports::message_receipt{"SM77", "sent"};
  run_later();
  EXPECT_EQ(row(0).state, domain::message_state::sent);
  run_later();
  EXPECT_EQ(row(1).state, domain::message_state::sent) << "it was not blocked for good";
  EXPECT_EQ(post.posted.size(), 2U);
}

TEST_F(the_outbox, keeps_the_order_for_one_recipient_and_lets_nobody_else_wait) {
  add("one");
  add("two");
  add("for the owner", test::owner_number, domain::message_kind::owner_notice);
  post.script.add(error(errc::connect_failed, "no route"));
  run_due();
  EXPECT_THAT(posted(), ElementsAre("one", "for the owner"));
  run_due();
  EXPECT_THAT(posted(), ElementsAre("one", "for the owner")) << "the first one is not through yet";
  run_later();
  run_due();
  EXPECT_THAT(posted(), ElementsAre("one", "for the owner", "one", "two"));
}

TEST_F(the_outbox, says_no_more_of_a_missed_call_whose_caller_it_cannot_reach) {
  add("you called", test::customer_number, domain::message_kind::missed_call);
  add("somebody called", test::owner_number, domain::message_kind::owner_missed_call);
  post.script.add(error(errc::rejected, "no WhatsApp"), 2);
  run_due();
  EXPECT_EQ(row(0).state, domain::message_state::failed);
  EXPECT_EQ(row(1).state, domain::message_state::failed);
  EXPECT_THAT(data.messages(), ::testing::SizeIs(2)) << "the owner has a line about the call already";
  EXPECT_NE(the_call().outcome, domain::call_outcome::handed_over) << "nobody need act";
}

TEST_F(the_outbox, tells_the_owner_of_a_customer_it_cannot_reach) {
  add("Your booking is confirmed.");
  post.script.add(error(errc::rejected, "not a WhatsApp number").with_provider_code(63'003));
  run_due();
  EXPECT_EQ(row().state, domain::message_state::failed);
  EXPECT_THAT(row().error, HasSubstr("63003"));
  EXPECT_EQ(the_call().outcome, domain::call_outcome::handed_over);
  EXPECT_EQ(the_job().state, domain::job_state::done) << "nothing more will be tried";
  ASSERT_THAT(data.messages_to(test::owner_number), SizeIs(1));
  const domain::message notice = data.messages_to(test::owner_number).front();
  EXPECT_EQ(notice.kind, domain::message_kind::owner_notice);
  for (const char* part : {test::customer_number, "Your booking is confirmed.", "63003"}) {
    EXPECT_THAT(notice.body, HasSubstr(part));
  }
  run_due();
  EXPECT_EQ(data.messages_to(test::owner_number).front().state, domain::message_state::sent);
}

TEST_F(the_outbox, tells_the_owner_all_of_a_long_text_that_did_not_arrive) {
  std::string text(1'500, 'x');
  text += " and this is the end.";
  add(text);
  post.script.add(error(errc::rejected, "no"));
  run_due();
  const std::vector<domain::message> notices = data.messages_to(test::owner_number);
  ASSERT_THAT(notices, SizeIs(2));
  EXPECT_THAT(notices.back().body, HasSubstr("this is the end."));
}

TEST_F(the_outbox, does_not_tell_the_owner_about_the_owners_own_messages) {
  add("an alert", test::owner_number, domain::message_kind::owner_alert);
  post.script.add(error(errc::rejected, "no"));
  run_due();
  EXPECT_THAT(data.messages(), SizeIs(1));
  EXPECT_EQ(row().state, domain::message_state::failed);
}

TEST_F(the_outbox, tries_again_what_was_surely_not_accepted_until_its_attempts_are_used_up) {
  add("text");
  post.script.add(error(errc::connect_failed, "no route"), 10);
  for (int round = 0; round < 5; ++round) {
    run_later();
  }
  EXPECT_THAT(posted(),
              ElementsAre("text", "text", "text", HasSubstr("could not reach"), HasSubstr("could not reach")));
  EXPECT_EQ(row().state, domain::message_state::failed);
  EXPECT_EQ(row().attempts, 3);
}

TEST_F(the_outbox, forgets_no_accepted_message_because_the_disk_is_full_for_a_moment) {
  add("text");
  post.while_posting = [&](const domain::message&) { disk.fail(1); };
  run_due();
  EXPECT_EQ(row().state, domain::message_state::sent);
  EXPECT_THAT(post.posted, SizeIs(1));
}

TEST_F(the_outbox, leaves_a_message_sending_where_it_stops_while_the_disk_fails) {
  add("text");
  post.while_posting = [&](const domain::message&) {
    messages.stop();
    disk.fail(1'000);
  };
  run_due();
  EXPECT_EQ(row().state, domain::message_state::sending) << "the next start looks it up";
  EXPECT_THAT(events.seen, IsEmpty());
}

}  // namespace
}  // namespace zylin::messages
