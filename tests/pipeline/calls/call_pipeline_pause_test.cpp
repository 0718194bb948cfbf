#include "pipeline/calls/call_pipeline_fixture.hpp"

#include <gmock/gmock.h>

#include <stdexcept>

namespace zylin::calls {
namespace {

using ::testing::HasSubstr;
using ::testing::SizeIs;

class an_outage : public test::call_pipeline_fixture {
 protected:
  static constexpr int opening_failures = engine::circuit_policy{}.failures;

  an_outage() {
    settings.pipeline.job_max_attempts = 3;
    settings.pipeline.job_retry_base = std::chrono::seconds(2);
  }

  /// The circuit of `which` is open for half a minute from now.
  void open(engine::upstream which) {
    const error failure(errc::server_failed, "503");
    for (int i = 0; i < opening_failures; ++i) {
      upstreams.finished(which, failure, time.now());
    }
  }
};

TEST_F(an_outage, pauses_the_step_that_needs_it_without_costing_attempts) {
  open(engine::upstream::speech);
  for (int look = 0; look < 10; ++look) {
    run_due();
    time.advance(std::chrono::seconds(2));
  }
  EXPECT_EQ(transcriber.script.calls(), 0);
  EXPECT_EQ(the_job().step, domain::job_step::transcribe) << "what does not need it went on";
  EXPECT_EQ(the_job().state, domain::job_state::waiting);
  EXPECT_EQ(the_job().attempts, 0);
  EXPECT_EQ(the_job().last_error, "paused: speech out of order");
  time.advance(std::chrono::seconds(30));
  run_due();
  EXPECT_EQ(the_job().step, domain::job_step::answer);
  EXPECT_THAT(data.bookings(), SizeIs(1));
}

TEST_F(an_outage, is_tried_by_one_job_and_the_others_follow_when_it_is_over) {
  add_recording(2, test::customer_number);
  open(engine::upstream::recordings);
  run_due();
  recordings.script.add(error(errc::server_failed, "503"));
  time.advance(std::chrono::seconds(31));
  run_due();
  EXPECT_EQ(recordings.script.calls(), 1) << "the trial, which failed";
  time.advance(std::chrono::seconds(61));
  run_due();
  time.advance(std::chrono::seconds(61));
  run_due();
  EXPECT_THAT(data.messages(), SizeIs(2));
}

TEST_F(an_outage, is_noticed_by_the_failures_of_several_jobs) {
  extractor.script.add(error(errc::timed_out, "too slow"), opening_failures);
  for (int number = 2; number <= opening_failures; ++number) {
    add_recording(number, test::customer_number);
  }
  run_due();
  EXPECT_TRUE(upstreams.states().at(static_cast<std::size_t>(engine::upstream::language_model)).open);
  add_recording(opening_failures + 1, test::customer_number);
  run_due();
  EXPECT_EQ(extractor.script.calls(), opening_failures);
}

TEST_F(an_outage, of_minutes_does_not_end_the_only_recording_there_is) {
  recordings.script.add(error(errc::server_failed, "503"), 1000);
  for (int second = 0; second < 200; second += 5) {
    run_due();
    time.advance(std::chrono::seconds(5));
  }
  EXPECT_EQ(the_job().step, domain::job_step::download);
  EXPECT_EQ(the_job().state, domain::job_state::waiting) << the_job().last_error;
  recordings.script = {};
  time.advance(std::chrono::minutes(3));
  run_due();
  EXPECT_EQ(the_job().step, domain::job_step::answer);
  EXPECT_THAT(data.bookings(), SizeIs(1));
}

TEST_F(an_outage, does_not_hold_a_caller_up_for_ever) {
  extractor.script.add(error(errc::server_failed, "503"), 1000);
  open(engine::upstream::language_model);
  for (int minute = 0; minute < 10; ++minute) {
    run_due();
    time.advance(std::chrono::minutes(1));
  }
  EXPECT_EQ(the_job().step, domain::job_step::answer) << "read by the rules";
  EXPECT_THAT(data.messages_to(test::customer_number), SizeIs(1));
}

TEST_F(an_outage, leaves_room_for_a_trial_when_a_step_ended_without_asking) {
  transcriber.words = "";
  add_recording(2, test::customer_number);
  open(engine::upstream::language_model);
  time.advance(std::chrono::seconds(31));
  run_due();
  EXPECT_EQ(the_job().step, domain::job_step::answer) << "silence needs no reader";
  EXPECT_EQ(data.jobs().back().step, domain::job_step::answer);
}

TEST_F(an_outage, leaves_room_for_a_trial_when_a_step_threw) {
  open(engine::upstream::speech);
  time.advance(std::chrono::seconds(31));
  transcriber.while_listening = [] { throw std::runtime_error("a bug"); };
  EXPECT_THROW(run_due(), std::runtime_error);
  transcriber.while_listening = [] {};
  add_recording(2, test::customer_number);
  run_due();
  EXPECT_EQ(data.jobs().back().step, domain::job_step::answer) << data.jobs().back().last_error;
  EXPECT_FALSE(upstreams.is_open(engine::upstream::speech));
}

}  // namespace
}  // namespace zylin::calls
