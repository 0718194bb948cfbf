#include "pipeline/messages/outbox_fixture.hpp"

#include <gmock/gmock.h>

namespace zylin::messages {
namespace {

using namespace std::chrono_literals;
using ::testing::SizeIs;

using the_outbox_after_the_clock_was_set_back = test::outbox_fixture;

TEST_F(the_outbox_after_the_clock_was_set_back, tries_again_no_later_than_before) {
  add("Your booking is confirmed.");
  post.script.add(error(errc::rate_limited, "slow down").with_retry_after(30s));
  run_due();
  time.advance(-1h);
  run_due();
  EXPECT_THAT(post.posted, SizeIs(1)) << "nothing early";
  time.advance(31s);
  run_due();
  EXPECT_EQ(row().state, domain::message_state::sent) << "nothing stuck";
}

TEST_F(the_outbox_after_the_clock_was_set_back, sends_what_was_written_before_that) {
  run_due();
  add("Your booking is confirmed.");
  time.advance(-1h);
  run_due();
  EXPECT_EQ(row().state, domain::message_state::sent);
}

TEST_F(the_outbox_after_the_clock_was_set_back, looks_up_a_message_in_doubt_as_soon_as_before) {
  add("Your booking is confirmed.");
  post.script.add(error(errc::timed_out, "no answer"));
  run_due();
  ASSERT_EQ(row().state, domain::message_state::ambiguous);
  const time_point before = row().run_at;
  time.advance(-1h);
  run_due();
  EXPECT_EQ(row().run_at, before - 1h);
  EXPECT_EQ(row().state, domain::message_state::ambiguous) << "nothing early";
  time.advance(settings.pipeline.reconcile_delay);
  run_due();
  EXPECT_EQ(post.looked_up.size(), 1U) << "nothing stuck";
}

TEST_F(the_outbox_after_the_clock_was_set_back, looks_up_no_message_too_early_that_came_into_doubt_after_that) {
  add("Your booking is confirmed.");
  post.script.add(error(errc::timed_out, "no answer"));
  post.while_posting = [this](const domain::message&) { time.advance(-1h); };
  run_due();
  ASSERT_EQ(row().state, domain::message_state::ambiguous);
  const time_point before = row().run_at;
  run_due();
  EXPECT_EQ(row().run_at, before);
  EXPECT_EQ(post.looked_up.size(), 0U);
}

}  // namespace
}  // namespace zylin::messages
