#include "pipeline/calls/second_provider.hpp"
#include "pipeline/calls/call_pipeline_fixture.hpp"
#include "pipeline/every_errc.hpp"
#include "zylin/domain/texts.hpp"

#include <gmock/gmock.h>

namespace zylin::calls {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

class a_second_provider : public test::call_pipeline_fixture {
 protected:
  a_second_provider() {
    settings.pipeline.job_retry_base = std::chrono::seconds(5);  // a job waits 120 times as long for an outage to end
    second_transcriber.words = "Monday at 3 PM, please. My name is Asha.";
    second_extractor.meaning = test::booking_wish();
  }

  /// The circuit of `which` is open for half a minute from now.
  void open(engine::upstream which) {
    const error failure(errc::server_failed, "503");
    for (int i = 0; i < engine::circuit_policy{}.failures; ++i) {
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
  EXPECT_EQ(second_transcriber.script.calls() + second_extractor.script.calls(), 0);
  EXPECT_THAT(data.bookings(), SizeIs(1));
}

TEST_F(a_second_provider, is_asked_at_once_where_the_first_one_refuses_for_good) {
  for (const errc refused : {errc::quota_exhausted, errc::unauthorized, errc::rejected}) {
    transcriber.script.add(error(refused, "no"));
    extractor.script.add(error(refused, "no"));
    add_recording(10 + static_cast<int>(refused), test::customer_number);
  }
  run_with_second();
  EXPECT_EQ(second_transcriber.script.calls(), 3);
  EXPECT_EQ(second_extractor.script.calls(), 3);
  EXPECT_EQ(the_call().transcript, second_transcriber.words);
  for (const domain::job& row : data.jobs()) {
    EXPECT_EQ(row.step, domain::job_step::answer);
  }
}

TEST_F(a_second_provider, is_believed_like_the_first) {
  extractor.script.add(error(errc::quota_exhausted, "no money"));
  run_with_second();
  ASSERT_THAT(data.bookings(), SizeIs(1));
  EXPECT_EQ(data.bookings().front().status, domain::booking_status::confirmed);
}

TEST_F(a_second_provider, is_asked_at_once_where_nobody_can_use_the_answers_of_the_first_model) {
  extractor.script.add(error(errc::bad_response, "not a JSON object"), 5);
  run_with_second();
  EXPECT_EQ(extractor.script.calls(), 1) << "it has asked twice by itself";
  EXPECT_EQ(second_extractor.script.calls(), 1);
  EXPECT_EQ(the_job().step, domain::job_step::answer);
}

TEST_F(a_second_provider, that_fails_as_well_leaves_unusable_answers_to_the_rules) {
  for (const errc second : {errc::bad_response, errc::timed_out, errc::unauthorized}) {
    extractor.script.add(error(errc::bad_response, "not a JSON object"));
    second_extractor.script.add(error(second, "no"));
    add_recording(10 + static_cast<int>(second), "+9198333333" + std::to_string(10 + static_cast<int>(second)));
  }
  run_with_second();
  for (const domain::job& row : data.jobs()) {
    EXPECT_EQ(row.step, domain::job_step::answer) << row.last_error;
  }
  EXPECT_EQ(extractor.script.calls(), 4) << "once each, the first job's included";
}

TEST_F(a_second_provider, is_asked_only_after_the_last_attempt_where_the_first_one_may_recover) {
  transcriber.script.add(error(errc::server_failed, "500"), 3);
  run_with_second();
  run_with_second_later();
  EXPECT_EQ(second_transcriber.script.calls(), 0);
  run_with_second_later();
  EXPECT_EQ(transcriber.script.calls(), 3);
  EXPECT_EQ(second_transcriber.script.calls(), 1);
  EXPECT_EQ(the_job().step, domain::job_step::answer);
}

TEST_F(a_second_provider, is_given_its_own_attempts_where_the_first_one_is_out_of_the_question) {
  transcriber.script.add(error(errc::quota_exhausted, "no money"), 2);
  second_transcriber.script.add(error(errc::rate_limited, "slow down").with_retry_after(std::chrono::seconds(30)));
  run_with_second();
  EXPECT_EQ(the_job().state, domain::job_state::waiting);
  EXPECT_EQ(the_job().run_at, time.now() + std::chrono::seconds(30));
  EXPECT_EQ(the_job().last_error, "rate_limited: no money; second provider: slow down");
  run_with_second_later();
  EXPECT_EQ(the_job().step, domain::job_step::answer);
}

TEST_F(a_second_provider, is_not_asked_by_who_is_leaving) {
  transcriber.script.add(error(errc::cancelled, "stopping"));
  run_with_second();
  EXPECT_EQ(second_transcriber.script.calls(), 0);
  EXPECT_EQ(the_job().state, domain::job_state::available);
  EXPECT_EQ(the_job().attempts, 0);
}

TEST_F(a_second_provider, that_cannot_hear_either_hands_the_call_to_the_owner_and_tells_the_caller) {
  transcriber.script.add(error(errc::unauthorized, "key refused"));
  second_transcriber.script.add(error(errc::quota_exhausted, "no money"));
  run_with_second();
  EXPECT_EQ(the_job().state, domain::job_state::dead);
  EXPECT_EQ(the_call().outcome, domain::call_outcome::handed_over);
  const std::vector<domain::message> owner = data.messages_to(test::owner_number);
  ASSERT_THAT(owner, SizeIs(1));
  EXPECT_THAT(owner.front().body, AllOf(HasSubstr(test::recording_number(1).str()),
                                        HasSubstr("the account with a service that we need has no money left"),
                                        HasSubstr(test::customer_number), Not(HasSubstr("http"))));
  const std::vector<domain::message> caller = data.messages_to(test::customer_number);
  ASSERT_THAT(caller, SizeIs(1));
  EXPECT_EQ(caller.front().body, domain::texts::heard_person_will_call({settings.business, "en"}));
  EXPECT_THAT(caller.front().body, HasSubstr("call you back"));
}

TEST_F(a_second_provider, that_cannot_read_either_leaves_it_to_the_rules_and_nothing_is_confirmed) {
  extractor.script.add(error(errc::quota_exhausted, "no money"));
  second_extractor.script.add(error(errc::unauthorized, "key refused"));
  run_with_second();
  ASSERT_THAT(data.bookings(), SizeIs(1));
  EXPECT_EQ(data.bookings().front().status, domain::booking_status::requested) << "read by the rules";
  const std::vector<domain::message> caller = data.messages_to(test::customer_number);
  ASSERT_THAT(caller, SizeIs(1));
  EXPECT_THAT(caller.front().body, AllOf(HasSubstr("not confirmed yet"), HasSubstr("Monday 18 January")));
  const std::vector<domain::message> owner = data.messages_to(test::owner_number);
  ASSERT_THAT(owner, SizeIs(1));
  EXPECT_THAT(owner.front().body, AllOf(HasSubstr("waits for you to confirm"), HasSubstr("Monday 18 January"),
                                        HasSubstr("Asha"), HasSubstr(test::customer_number)));
}

TEST_F(a_second_provider, is_asked_alone_while_the_first_one_is_out_of_order) {
  open(engine::upstream::speech);
  open(engine::upstream::language_model);
  run_with_second();
  EXPECT_EQ(transcriber.script.calls() + extractor.script.calls(), 0);
  EXPECT_EQ(the_job().step, domain::job_step::answer);
  EXPECT_EQ(data.bookings().front().status, domain::booking_status::confirmed);
}

TEST_F(a_second_provider, that_is_out_of_order_too_pauses_the_step) {
  open(engine::upstream::speech);
  open(engine::upstream::second_speech);
  run_with_second();
  EXPECT_EQ(transcriber.script.calls() + second_transcriber.script.calls(), 0);
  EXPECT_EQ(the_job().last_error, "paused: speech out of order");
  EXPECT_EQ(the_job().attempts, 0);
  run_with_second_later();
  EXPECT_EQ(the_job().step, domain::job_step::answer);
}

TEST_F(a_second_provider, whose_trial_fails_is_paused_again) {
  open(engine::upstream::speech);
  open(engine::upstream::second_speech);
  time.advance(engine::circuit_policy{}.pause + std::chrono::seconds(1));
  const engine::circuits::admission another = upstreams.admit(engine::upstream::speech, time.now());
  ASSERT_FALSE(another.not_before) << "another job tries the first one";
  second_transcriber.script.add(error(errc::server_failed, "503"));
  run_with_second();
  EXPECT_EQ(second_transcriber.script.calls(), 1);
  EXPECT_TRUE(upstreams.paused_until(engine::upstream::second_speech, time.now()));
}

TEST_F(a_second_provider, that_refuses_for_good_leaves_the_call_to_the_first_ones_recovery) {
  open(engine::upstream::speech);
  second_transcriber.script.add(error(errc::quota_exhausted, "no money"));
  run_with_second();
  EXPECT_EQ(the_job().state, domain::job_state::waiting) << "not dead";
  run_with_second_later();
  EXPECT_EQ(the_job().step, domain::job_step::answer);
  EXPECT_EQ(transcriber.script.calls(), 1);
}

TEST(a_failure_of_the_first_provider, is_for_good_unless_it_may_pass_or_we_are_leaving) {
  step_policies policies;
  domain::job work = test::sample_job(1);
  work.attempts = 1;
  for (const errc code : test::every_errc()) {
    const bool expected = code != errc::cancelled && !engine::is_retryable(code);
    EXPECT_EQ(has_failed_for_good(work, error(code, ""), policies), expected) << to_string(code);
  }
  work.attempts = policies.step.max_attempts;
  EXPECT_TRUE(has_failed_for_good(work, error(errc::timed_out, ""), policies));
  EXPECT_FALSE(has_failed_for_good(work, error(errc::cancelled, ""), policies));
}

}  // namespace
}  // namespace zylin::calls
