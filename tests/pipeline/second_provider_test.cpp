#include "zylin/pipeline/second_provider.hpp"
#include "pipeline/call_pipeline_fixture.hpp"
#include "pipeline/every_errc.hpp"
#include "zylin/domain/answer.hpp"

#include <gmock/gmock.h>

namespace zylin {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

class a_second_provider : public test::call_pipeline_fixture {
 protected:
  a_second_provider() {
    configured.pipeline.job_retry_base = std::chrono::seconds(5);  // an outage is waited for 120 times as long
    second_ears.words = "Monday at 3 PM, please. My name is Asha.";
    second_reader.meaning = test::booking_wish();
  }

  /// The circuit of `which` is open for half a minute from now.
  void open(upstream which) {
    const error failure(errc::server_failed, "503");
    for (int i = 0; i < circuit_policy{}.failures; ++i) {
      upstreams.finished(which, failure, time.now());
    }
  }
  void run_with_second() { test::wait_for(run_claimed(with_second)); }
  void run_with_second_later() {
    time.advance(std::chrono::minutes(5));
    run_with_second();
  }
};

TEST_F(a_second_provider, is_left_alone_while_the_first_one_works) {
  run_with_second();
  EXPECT_EQ(second_ears.script.calls() + second_reader.script.calls(), 0);
  EXPECT_THAT(data.bookings(), SizeIs(1));
}

TEST_F(a_second_provider, is_asked_at_once_where_the_first_one_refuses_for_good) {
  for (const errc refused : {errc::quota_exhausted, errc::unauthorized, errc::rejected}) {
    ears.script.add(error(refused, "no"));
    reader.script.add(error(refused, "no"));
    add_recording(10 + static_cast<int>(refused), test::customer_number);
  }
  run_with_second();
  EXPECT_EQ(second_ears.script.calls(), 3);
  EXPECT_EQ(second_reader.script.calls(), 3);
  EXPECT_EQ(the_call().transcript, second_ears.words);
  for (const job& row : data.jobs()) {
    EXPECT_EQ(row.step, job_step::answer);
  }
}

TEST_F(a_second_provider, is_believed_like_the_first) {
  reader.script.add(error(errc::quota_exhausted, "no money"));
  run_with_second();
  ASSERT_THAT(data.bookings(), SizeIs(1));
  EXPECT_EQ(data.bookings().front().status, booking_status::confirmed);
}

TEST_F(a_second_provider, is_asked_only_after_the_last_attempt_where_the_first_one_may_recover) {
  ears.script.add(error(errc::server_failed, "500"), 3);
  run_with_second();
  run_with_second_later();
  EXPECT_EQ(second_ears.script.calls(), 0);
  run_with_second_later();
  EXPECT_EQ(ears.script.calls(), 3);
  EXPECT_EQ(second_ears.script.calls(), 1);
  EXPECT_EQ(the_job().step, job_step::answer);
}

TEST_F(a_second_provider, is_given_its_own_attempts_where_the_first_one_is_out_of_the_question) {
  ears.script.add(error(errc::quota_exhausted, "no money"), 2);
  second_ears.script.add(error(errc::rate_limited, "slow down").with_retry_after(std::chrono::seconds(30)));
  run_with_second();
  EXPECT_EQ(the_job().state, job_state::waiting);
  EXPECT_EQ(the_job().run_at, time.now() + std::chrono::seconds(30));
  EXPECT_EQ(the_job().last_error, "rate_limited: no money; second provider: slow down");
  run_with_second_later();
  EXPECT_EQ(the_job().step, job_step::answer);
}

TEST_F(a_second_provider, is_not_asked_by_who_is_leaving) {
  ears.script.add(error(errc::cancelled, "stopping"));
  run_with_second();
  EXPECT_EQ(second_ears.script.calls(), 0);
  EXPECT_EQ(the_job().state, job_state::available);
  EXPECT_EQ(the_job().attempts, 0);
}

TEST_F(a_second_provider, that_cannot_hear_either_hands_the_call_to_the_owner_and_tells_the_caller) {
  ears.script.add(error(errc::unauthorized, "key refused"));
  second_ears.script.add(error(errc::quota_exhausted, "no money"));
  run_with_second();
  EXPECT_EQ(the_job().state, job_state::dead);
  EXPECT_EQ(the_call().outcome, call_outcome::handed_over);
  const std::vector<message> owner = data.messages_to(test::owner_number);
  ASSERT_THAT(owner, SizeIs(1));
  EXPECT_THAT(owner.front().body,
              AllOf(HasSubstr(test::recording_number(1).str()), HasSubstr("second provider: no money"),
                    HasSubstr(test::customer_number), Not(HasSubstr("http"))));
  const std::vector<message> caller = data.messages_to(test::customer_number);
  ASSERT_THAT(caller, SizeIs(1));
  EXPECT_EQ(caller.front().body, answer::heard_person_will_call(configured.facts));
  EXPECT_THAT(caller.front().body, HasSubstr("call you back"));
}

TEST_F(a_second_provider, that_cannot_read_either_leaves_it_to_the_rules_and_nothing_is_confirmed) {
  reader.script.add(error(errc::quota_exhausted, "no money"));
  second_reader.script.add(error(errc::unauthorized, "key refused"));
  run_with_second();
  ASSERT_THAT(data.bookings(), SizeIs(1));
  EXPECT_EQ(data.bookings().front().status, booking_status::requested) << "read by the rules";
  const std::vector<message> caller = data.messages_to(test::customer_number);
  ASSERT_THAT(caller, SizeIs(1));
  EXPECT_THAT(caller.front().body, AllOf(HasSubstr("not confirmed yet"), HasSubstr("Monday 18 January")));
  const std::vector<message> owner = data.messages_to(test::owner_number);
  ASSERT_THAT(owner, SizeIs(1));
  EXPECT_THAT(owner.front().body, AllOf(HasSubstr("waits for you to confirm"), HasSubstr("Monday 18 January"),
                                        HasSubstr("Asha"), HasSubstr(test::customer_number)));
}

TEST_F(a_second_provider, is_asked_alone_while_the_first_one_is_out_of_order) {
  open(upstream::speech);
  open(upstream::language_model);
  run_with_second();
  EXPECT_EQ(ears.script.calls() + reader.script.calls(), 0);
  EXPECT_EQ(the_job().step, job_step::answer);
  EXPECT_EQ(data.bookings().front().status, booking_status::confirmed);
}

TEST_F(a_second_provider, that_is_out_of_order_too_pauses_the_step) {
  open(upstream::speech);
  open(upstream::second_speech);
  run_with_second();
  EXPECT_EQ(ears.script.calls() + second_ears.script.calls(), 0);
  EXPECT_EQ(the_job().last_error, "paused: speech out of order");
  EXPECT_EQ(the_job().attempts, 0);
  run_with_second_later();
  EXPECT_EQ(the_job().step, job_step::answer);
}

TEST_F(a_second_provider, whose_trial_fails_is_paused_again) {
  open(upstream::speech);
  open(upstream::second_speech);
  time.advance(circuit_policy{}.pause + std::chrono::seconds(1));
  const circuits::admission another = upstreams.admit(upstream::speech, time.now());
  ASSERT_FALSE(another.not_before) << "another job tries the first one";
  second_ears.script.add(error(errc::server_failed, "503"));
  run_with_second();
  EXPECT_EQ(second_ears.script.calls(), 1);
  EXPECT_TRUE(upstreams.paused_until(upstream::second_speech, time.now()));
}

TEST_F(a_second_provider, that_refuses_for_good_leaves_the_call_to_the_first_ones_recovery) {
  open(upstream::speech);
  second_ears.script.add(error(errc::quota_exhausted, "no money"));
  run_with_second();
  EXPECT_EQ(the_job().state, job_state::waiting) << "not dead";
  run_with_second_later();
  EXPECT_EQ(the_job().step, job_step::answer);
  EXPECT_EQ(ears.script.calls(), 1);
}

TEST(a_failure_of_the_first_provider, is_for_good_unless_it_may_pass_or_we_are_leaving) {
  step_policies policies;
  job work = test::sample_job(1);
  work.attempts = 1;
  for (const errc code : test::every_errc()) {
    const bool expected = code != errc::cancelled && !is_retryable(code);
    EXPECT_EQ(has_failed_for_good(work, error(code, ""), policies), expected) << to_string(code);
  }
  work.attempts = policies.step.max_attempts;
  EXPECT_TRUE(has_failed_for_good(work, error(errc::timed_out, ""), policies));
  EXPECT_FALSE(has_failed_for_good(work, error(errc::cancelled, ""), policies));
}

}  // namespace
}  // namespace zylin
