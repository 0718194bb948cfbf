#include "pipeline/messages/outbox_fixture.hpp"

namespace zylin::messages {
namespace {

class an_outbox_whose_provider_is_away : public test::outbox_fixture {
 protected:
  static constexpr int opening_failures = engine::circuit_policy{}.failures;

  void add_messages(int count) {
    for (int i = 0; i < count; ++i) {
      add("message " + std::to_string(i), "+1415555" + std::to_string(2000 + i));
    }
  }
};

TEST_F(an_outbox_whose_provider_is_away, waits_without_spending_attempts) {
  post.script.add(error(errc::connect_failed, "refused"), opening_failures);
  add_messages(opening_failures);
  run_due();
  add("late", "+14155559999");
  for (int look = 0; look < 10; ++look) {
    time.advance(std::chrono::seconds(2));
    run_due();
  }
  EXPECT_EQ(post.script.calls(), opening_failures);
  EXPECT_EQ(row(0).attempts, 1);
  EXPECT_EQ(row(opening_failures).attempts, 0);
  EXPECT_EQ(row(opening_failures).state, domain::message_state::pending);
}

TEST_F(an_outbox_whose_provider_is_away, tries_with_one_message_and_sends_the_rest_when_that_was_taken) {
  post.script.add(error(errc::connect_failed, "refused"), opening_failures);
  add_messages(opening_failures);
  run_due();
  time.advance(std::chrono::seconds(31));
  run_due();
  EXPECT_EQ(post.script.calls(), opening_failures + 1);
  run_due();
  EXPECT_EQ(post.script.calls(), 2 * opening_failures);
  for (int i = 0; i < opening_failures; ++i) {
    EXPECT_EQ(row(static_cast<std::size_t>(i)).state, domain::message_state::sent);
  }
}

TEST_F(an_outbox_whose_provider_is_away, loses_its_trial_to_no_failing_disk) {
  post.script.add(error(errc::connect_failed, "refused"), opening_failures);
  add_messages(opening_failures);
  run_due();
  time.advance(std::chrono::seconds(31));
  disk.fail(1);
  EXPECT_FALSE(test::wait_for(messages.claim(10)));
  run_due();
  EXPECT_EQ(post.script.calls(), opening_failures + 1);
  EXPECT_FALSE(upstreams.is_open(engine::upstream::messages));
}

TEST_F(an_outbox_whose_provider_is_away, loses_its_trial_to_no_message_that_was_never_tried) {
  post.script.add(error(errc::connect_failed, "refused"), opening_failures);
  add_messages(opening_failures);
  run_due();
  time.advance(std::chrono::seconds(31));
  EXPECT_EQ(test::wait_for(messages.claim(10))->size(), 1U) << "the trial, dropped at once";
  run_due();
  EXPECT_EQ(post.script.calls(), opening_failures + 1);
  EXPECT_FALSE(upstreams.is_open(engine::upstream::messages));
}

TEST_F(an_outbox_whose_provider_is_away, is_noticed_though_looking_messages_up_still_works) {
  post.script.add(error(errc::server_failed, "503"), 2 * opening_failures);
  add_messages(opening_failures - 1);
  run_due();
  time.advance(settings.pipeline.reconcile_delay);
  run_due();
  EXPECT_EQ(post.looked_up.size(), static_cast<std::size_t>(opening_failures - 1));
  EXPECT_FALSE(upstreams.is_open(engine::upstream::messages));
  run_due();
  EXPECT_TRUE(upstreams.is_open(engine::upstream::messages));
}

TEST_F(an_outbox_whose_provider_is_away, says_when_it_will_try_again) {
  post.script.add(error(errc::connect_failed, "refused"), opening_failures);
  add_messages(opening_failures);
  run_due();
  const result<std::optional<time_point>> next = test::wait_for(messages.next_due());
  ASSERT_TRUE(next);
  EXPECT_EQ(*next, time.now() + std::chrono::seconds(30));
}

TEST_F(an_outbox_whose_provider_is_away, is_not_meant_where_single_messages_are_refused) {
  post.script.add(error(errc::rejected, "21211"), 2 * opening_failures);
  add_messages(2 * opening_failures);
  run_due();
  EXPECT_FALSE(upstreams.is_open(engine::upstream::messages));
}

}  // namespace
}  // namespace zylin::messages
