#include "pipeline/calls/call_pipeline_fixture.hpp"

#include <gmock/gmock.h>

namespace zylin::calls {
namespace {

using ::testing::Each;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

class a_failing_step : public test::call_pipeline_fixture {
 protected:
  [[nodiscard]] std::vector<int> calls() const {
    return {recordings.script.calls(), transcriber.script.calls(), extractor.script.calls()};
  }
};

TEST_F(a_failing_step, is_repeated_alone_and_what_was_done_before_it_is_kept) {
  const error failure(errc::timed_out, "too slow");
  recordings.script.add(failure);
  transcriber.script.add(failure);
  extractor.script.add(failure);
  const std::vector<std::vector<int>> expected{{1, 0, 0}, {2, 1, 0}, {2, 2, 1}, {2, 2, 2}};
  const std::vector<domain::job_step> reached{domain::job_step::download, domain::job_step::transcribe,
                                              domain::job_step::understand, domain::job_step::answer};
  for (std::size_t round = 0; round < expected.size(); ++round) {
    run_later();
    EXPECT_EQ(calls(), expected[round]) << round;
    EXPECT_EQ(the_job().step, reached[round]);
    EXPECT_EQ(the_job().state, domain::job_state::waiting);
    EXPECT_EQ(the_job().lease_token, 0);
  }
  EXPECT_THAT(data.bookings(), SizeIs(1));
}

TEST_F(a_failing_step, waits_for_its_delay_and_says_why) {
  transcriber.script.add(error(errc::rate_limited, "slow down").with_retry_after(std::chrono::seconds(30)));
  run_due();
  EXPECT_EQ(the_job().run_at, time.now() + std::chrono::seconds(30));
  EXPECT_EQ(the_job().last_error, "rate_limited: slow down");
  run_due();
  EXPECT_EQ(transcriber.script.calls(), 1) << "not due yet";
}

TEST_F(a_failing_step, counts_its_attempts_apart_from_those_of_the_step_before) {
  const error failure(errc::timed_out, "too slow");
  recordings.script.add(failure, 2);
  transcriber.script.add(failure, 2);
  for (int round = 0; round < 5; ++round) {
    run_later();
  }
  EXPECT_EQ(the_job().step, domain::job_step::answer) << "three attempts a step are allowed";
}

TEST_F(a_failing_step, may_take_longer_where_the_recording_is_only_not_ready_yet) {
  recordings.script.add(error(errc::not_ready, "still processing"), 8);
  for (int round = 0; round < 9; ++round) {
    EXPECT_EQ(the_job().step, domain::job_step::download);
    run_later();
  }
  EXPECT_EQ(the_job().step, domain::job_step::answer);
}

TEST_F(a_failing_step, kills_the_job_after_its_last_attempt_and_the_owner_is_told) {
  recordings.script.add(error(errc::server_failed, "status 500"), 3);
  for (int round = 0; round < 6; ++round) {
    run_later();
  }
  EXPECT_EQ(recordings.script.calls(), 3);
  EXPECT_EQ(the_job().state, domain::job_state::dead);
  EXPECT_EQ(the_job().last_error, "server_failed: status 500");
  EXPECT_EQ(the_call().outcome, domain::call_outcome::handed_over);
  ASSERT_THAT(data.messages_to(test::owner_number), SizeIs(1));
  EXPECT_THAT(data.messages_to(test::owner_number).front().body, HasSubstr("a service that we need does not answer"));
  EXPECT_THAT(data.messages_to(test::customer_number), SizeIs(1));
  EXPECT_EQ(outbox_woken, 1);
  EXPECT_EQ(events.seen.back(), "job dead");
}

TEST_F(a_failing_step, kills_the_job_at_once_where_the_account_is_empty) {
  transcriber.script.add(error(errc::quota_exhausted, "no money"));
  run_due();
  EXPECT_EQ(the_job().state, domain::job_state::dead);
  EXPECT_TRUE(std::filesystem::exists(audio())) << "a person can still listen to it";
}

TEST_F(a_failing_step, asks_no_model_again_that_gives_answers_nobody_can_use) {
  extractor.script.add(error(errc::bad_response, "not a JSON object"), 20);
  run_due();
  EXPECT_EQ(extractor.script.calls(), 1) << "it has asked twice by itself";
  EXPECT_EQ(the_job().step, domain::job_step::answer);
  ASSERT_THAT(data.bookings(), SizeIs(1));
  EXPECT_EQ(data.bookings().front().status, domain::booking_status::requested) << "read by the rules";
}

TEST_F(a_failing_step, is_no_end_where_what_was_understood_cannot_be_read_any_more) {
  domain::call log = the_call();
  log.transcript = "Monday at 3 PM, please.";
  domain::job broken = steal();
  broken.state = domain::job_state::available;
  broken.step = domain::job_step::act;
  broken.understood = "no understanding";
  data.write([&](ports::transaction& tx) -> result<void> {
    const result<bool> saved = tx.jobs().save(broken, broken.lease_token);
    return saved ? tx.calls().save(log) : result<void>(saved.error());
  });
  run_due();
  EXPECT_EQ(extractor.read, "Monday at 3 PM, please.") << "read again from the transcript";
  EXPECT_EQ(the_job().step, domain::job_step::answer);
  EXPECT_THAT(data.bookings(), SizeIs(1));
  EXPECT_EQ(transcriber.script.calls(), 0);
}

TEST_F(a_failing_step, fetches_the_audio_again_where_it_went_missing) {
  transcriber.script.add(error(errc::timed_out, "too slow"));
  run_due();
  std::filesystem::remove(audio());
  run_later();
  EXPECT_TRUE(transcriber.heard_a_file);
  EXPECT_EQ(recordings.script.calls(), 2);
  EXPECT_EQ(the_job().step, domain::job_step::answer);
}

TEST_F(a_failing_step, leaves_other_jobs_alone) {
  add_recording(2, test::customer_number);
  recordings.script.add(error(errc::rejected, "no"));
  run_due();
  EXPECT_EQ(data.jobs().front().state, domain::job_state::dead);
  EXPECT_EQ(data.jobs().back().step, domain::job_step::answer);
}

TEST_F(a_failing_step, is_not_repeated_because_the_disk_is_full_for_a_moment) {
  transcriber.while_listening = [this] { disk.fail(1); };
  run_due();
  EXPECT_EQ(disk.failures_left(), 0);
  EXPECT_EQ(transcriber.script.calls(), 1) << "its result was kept until it could be written";
  EXPECT_EQ(the_call().transcript, transcriber.words);
  EXPECT_THAT(events.seen, Each(Not(HasSubstr("failed"))));
}

}  // namespace
}  // namespace zylin::calls
