#include "pipeline/messages/outbox_fixture.hpp"

#include <gmock/gmock.h>

#include <stdexcept>

namespace zylin::messages {
namespace {

using ::testing::SizeIs;
using namespace std::chrono_literals;

/// The provider may or may not have the message: a request that timed out.
class a_message_in_doubt : public test::outbox_fixture {
 protected:
  void SetUp() override {
    test::outbox_fixture::SetUp();
    add("Your booking is confirmed.");
    post.script.add(error(errc::timed_out, "no answer"));
    run_due();
  }
};

TEST_F(a_message_in_doubt, is_not_sent_again_before_it_was_looked_up) {
  EXPECT_EQ(row().state, domain::message_state::ambiguous);
  EXPECT_EQ(row().run_at, time.now() + settings.pipeline.reconcile_delay);
  time.advance(settings.pipeline.reconcile_delay - 1ms);
  run_due();
  EXPECT_THAT(post.looked_up, SizeIs(0));
  time.advance(1ms);
  run_due();
  EXPECT_THAT(post.looked_up, SizeIs(1));
  EXPECT_EQ(post.looked_since, row().created_at);
  EXPECT_THAT(post.posted, SizeIs(1));
}

TEST_F(a_message_in_doubt, is_looked_up_again_where_looking_threw) {
  post.while_looking = [](const domain::message&) { throw std::runtime_error("a bug"); };
  run_later();
  EXPECT_EQ(row().state, domain::message_state::ambiguous);
  post.while_looking = [](const domain::message&) {};
  post.listed = ports::message_receipt{"SM77", "delivered"};
  run_later();
  EXPECT_EQ(row().state, domain::message_state::sent);
  EXPECT_THAT(post.posted, SizeIs(1));
}

TEST_F(a_message_in_doubt, is_sent_where_the_provider_lists_it) {
  post.listed = ports::message_receipt{"SM77", "delivered"};
  run_later();
  EXPECT_EQ(row().state, domain::message_state::sent);
  EXPECT_EQ(row().provider_sid, "SM77");
  EXPECT_EQ(the_job().state, domain::job_state::done);
  EXPECT_EQ(the_call().outcome, domain::call_outcome::answered);
  EXPECT_THAT(post.posted, SizeIs(1));
}

TEST_F(a_message_in_doubt, is_sent_once_more_where_the_provider_does_not_list_it) {
  run_later();
  EXPECT_EQ(row().state, domain::message_state::pending);
  run_due();
  EXPECT_EQ(row().state, domain::message_state::sent);
  EXPECT_THAT(post.posted, SizeIs(2));
}

TEST_F(a_message_in_doubt, is_lost_after_the_second_time_and_the_owner_is_told) {
  post.script.add(error(errc::timed_out, "no answer"), 20);
  for (int round = 0; round < 10 && row().state != domain::message_state::failed; ++round) {
    run_later();
  }
  EXPECT_EQ(row().state, domain::message_state::failed);
  int posted_to_customer = 0;
  for (const domain::message& sent : post.posted) {
    posted_to_customer += sent.to == test::customer_number ? 1 : 0;
  }
  EXPECT_EQ(posted_to_customer, 2);
  EXPECT_THAT(data.messages_to(test::owner_number), SizeIs(1));
  EXPECT_EQ(the_call().outcome, domain::call_outcome::handed_over);
}

TEST_F(a_message_in_doubt, stays_in_doubt_while_the_provider_cannot_be_asked) {
  post.lookup_script.add(error(errc::connect_failed, "no route"), 4);
  for (int round = 0; round < 4; ++round) {
    run_later();
    EXPECT_EQ(row().state, domain::message_state::ambiguous);
  }
  EXPECT_THAT(post.posted, SizeIs(1));
  post.listed = ports::message_receipt{"SM77", "sent"};
  run_later();
  EXPECT_EQ(row().state, domain::message_state::sent);
}

TEST_F(a_message_in_doubt, is_looked_up_by_one_look_at_a_time) {
  int claimed = -1;
  post.while_looking = [&](const domain::message&) {
    claimed = 0;
    data.write([&](ports::transaction& tx) -> result<void> {
      const auto rows = tx.messages().claim_due(time.now(), domain::channel::whatsapp, 10);
      claimed = rows ? static_cast<int>(rows->size()) : -1;
      return {};
    });
  };
  run_later();
  EXPECT_EQ(claimed, 0);
}

TEST_F(a_message_in_doubt, holds_the_next_message_to_the_same_number_back) {
  add("a second one");
  run_due();
  EXPECT_THAT(post.posted, SizeIs(1));
  post.listed = ports::message_receipt{"SM77", "sent"};
  run_later();
  run_due();
  ASSERT_THAT(post.posted, SizeIs(2));
  EXPECT_EQ(post.posted.back().body, "a second one");
}

TEST_F(a_message_in_doubt, is_what_a_restart_makes_of_one_that_was_being_sent) {
  post.while_posting = [&](const domain::message&) {
    messages.stop();
    disk.fail(1'000);
  };
  add("to the owner", test::owner_number, domain::message_kind::owner_notice);
  run_due();
  disk.fail(0);
  EXPECT_EQ(row(1).state, domain::message_state::sending);
  data.write([&](ports::transaction& tx) -> result<void> {
    const result<int> marked = tx.messages().mark_interrupted(time.now());
    return marked ? result<void>{} : result<void>(marked.error());
  });
  const std::size_t posted = post.posted.size();
  post.listed = ports::message_receipt{"SM78", "sent"};
  run_due();
  EXPECT_EQ(row(1).state, domain::message_state::sent);
  EXPECT_EQ(post.posted.size(), posted);
}

}  // namespace
}  // namespace zylin::messages
