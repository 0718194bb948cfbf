#include "pipeline/calls/call_pipeline_fixture.hpp"
#include "zylin/domain/understanding_json.hpp"

#include <gmock/gmock.h>

namespace zylin::calls {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

class an_interrupted_job : public test::call_pipeline_fixture {
 protected:
  /// Puts the job, claimed, at that step with the results of the earlier steps.
  domain::job claimed_at(domain::job_step step) {
    domain::job work = steal();
    work.step = step;
    work.understood = to_json(extractor.meaning);
    data.write([&](ports::transaction& tx) -> result<void> {
      const result<bool> saved = tx.jobs().save(work, work.lease_token);
      return saved ? result<void>{} : result<void>(saved.error());
    });
    return work;
  }
};

TEST_F(an_interrupted_job, is_released_without_costing_an_attempt_where_a_request_was_cut_short) {
  transcriber.script.add(error(errc::cancelled, "leaving"));
  run_due();
  EXPECT_EQ(the_job().state, domain::job_state::available);
  EXPECT_EQ(the_job().step, domain::job_step::transcribe);
  EXPECT_EQ(the_job().attempts, 0);
  EXPECT_EQ(the_job().lease_token, 0);
  EXPECT_EQ(the_job().last_error, "");
  run_due();
  EXPECT_EQ(the_job().step, domain::job_step::answer) << "it may go on at once";
  EXPECT_EQ(recordings.script.calls(), 1);
}

TEST_F(an_interrupted_job, is_released_before_its_next_step_and_keeps_what_is_done) {
  transcriber.while_listening = [this] { pipeline.stop(); };
  run_due();
  EXPECT_EQ(the_job().state, domain::job_state::available);
  EXPECT_EQ(the_job().step, domain::job_step::understand);
  EXPECT_EQ(the_job().attempts, 0);
  EXPECT_EQ(the_call().transcript, transcriber.words);
  EXPECT_EQ(extractor.script.calls(), 0);
}

TEST_F(an_interrupted_job, is_not_even_begun_after_the_stop) {
  pipeline.stop();
  run_due();
  EXPECT_EQ(recordings.script.calls(), 0);
  EXPECT_EQ(the_job().state, domain::job_state::available);
  EXPECT_EQ(the_job().attempts, 0);
  EXPECT_THAT(events.seen, IsEmpty());
}

TEST_F(an_interrupted_job, does_not_hold_up_the_stop_while_the_disk_fails) {
  transcriber.while_listening = [this] {
    pipeline.stop();
    disk.fail(1'000);
  };
  run_due();
  EXPECT_EQ(the_job().state, domain::job_state::running) << "the next start releases it";
  EXPECT_GT(disk.failures_left(), 990);
}

TEST_F(an_interrupted_job, changes_nothing_once_its_lease_was_taken_over) {
  for (const domain::job_step step : {domain::job_step::download, domain::job_step::transcribe,
                                      domain::job_step::understand, domain::job_step::act}) {
    const domain::job ours = claimed_at(step);
    const domain::job theirs = steal();
    ASSERT_NE(ours.lease_token, theirs.lease_token);
    test::wait_for(pipeline.run(ours));
    SCOPED_TRACE(to_string(step));
    EXPECT_EQ(the_job().lease_token, theirs.lease_token);
    EXPECT_EQ(the_job().step, step);
    EXPECT_EQ(the_job().state, domain::job_state::running);
    EXPECT_EQ(the_call().transcript, "");
    EXPECT_THAT(data.bookings(), IsEmpty());
    EXPECT_THAT(data.messages(), IsEmpty());
  }
}

TEST_F(an_interrupted_job, cannot_kill_what_somebody_else_works_on) {
  const domain::job ours = claimed_at(domain::job_step::download);
  const domain::job theirs = steal();
  recordings.script.add(error(errc::rejected, "no"));
  test::wait_for(pipeline.run(ours));
  EXPECT_EQ(the_job().state, domain::job_state::running);
  EXPECT_EQ(the_job().lease_token, theirs.lease_token);
  EXPECT_THAT(data.messages(), IsEmpty());
}

TEST_F(an_interrupted_job, resumes_after_a_restart_at_the_step_it_had_reached) {
  claimed_at(domain::job_step::act);
  domain::call log = the_call();
  log.transcript = transcriber.words;
  data.write([&](ports::transaction& tx) -> result<void> {
    if (const result<void> saved = tx.calls().save(log); !saved) {
      return saved.error();
    }
    const result<int> released = tx.jobs().release_all(time.now());
    return released ? result<void>{} : result<void>(released.error());
  });
  run_due();
  EXPECT_EQ(recordings.script.calls() + transcriber.script.calls() + extractor.script.calls(), 0)
      << "nothing is paid for twice";
  EXPECT_THAT(data.bookings(), SizeIs(1));
}

}  // namespace
}  // namespace zylin::calls
