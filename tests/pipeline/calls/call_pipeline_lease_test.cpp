#include "pipeline/calls/call_pipeline_fixture.hpp"

#include <gmock/gmock.h>

namespace zylin::calls {
namespace {

using namespace std::chrono_literals;
using ::testing::HasSubstr;
using ::testing::SizeIs;

class a_lease : public test::call_pipeline_fixture {
 protected:
  /// Claims with one runner, as the server does, and runs the claimed jobs.
  void run_due_by(job_runner& by) {
    test::wait_for([](job_runner& from) -> ports::awaitable<void> {
      result<std::vector<ports::awaitable<void>>> pieces = co_await from.claim(10);
      for (ports::awaitable<void>& piece : *pieces) {
        co_await std::move(piece);
      }
    }(by));
  }
  void interrupt(int times) {
    domain::job held = steal();
    held.interruptions = times;
    data.write([&](ports::transaction& tx) -> result<void> {
      const result<bool> saved = tx.jobs().save(held, held.lease_token);
      const result<int> released = tx.jobs().release_all(time.now());
      return saved && released ? result<void>{} : error(errc::storage_failed, "not interrupted");
    });
  }

  job_runner runner{data.db(), time, pipeline, lease_time(settings.pipeline)};
};

TEST(lease_time, is_well_above_the_longest_step) {
  config::pipeline_settings settings;
  EXPECT_EQ(lease_time(settings), 15min);
  settings.upstream_timeout = 10min;
  EXPECT_GE(lease_time(settings), 7 * settings.upstream_timeout);
}

TEST_F(a_lease, is_renewed_by_every_step) {
  transcriber.while_listening = [this] {
    EXPECT_EQ(the_job().lease_until, test::friday_morning + 15min);
    time.advance(14min);
  };
  extractor.script.add(error(errc::cancelled, "leaving"));  // the job stays at this step for us to look at
  run_due();
  EXPECT_EQ(the_job().step, domain::job_step::understand);
  EXPECT_EQ(the_job().lease_until, test::friday_morning + 14min + 15min);
}

TEST_F(a_lease, that_ended_lets_another_worker_finish_what_the_first_one_lost) {
  const domain::job lost = steal();
  run_due();
  EXPECT_EQ(the_job().lease_token, lost.lease_token) << "its worker may still be at it";
  time.advance(15min);
  run_due();
  EXPECT_EQ(the_job().step, domain::job_step::answer);
  EXPECT_THAT(data.messages(), SizeIs(1));
  test::wait_for(pipeline.run(lost));
  EXPECT_THAT(data.messages(), SizeIs(1)) << "who comes too late changes nothing";
  EXPECT_THAT(data.bookings(), SizeIs(1));
}

TEST_F(a_lease, does_no_harm_when_the_clock_jumps_an_hour_forward_in_the_middle_of_a_step) {
  bool jumped = false;
  transcriber.while_listening = [&] {
    if (!jumped) {
      jumped = true;
      time.advance(1h);
      run_due_by(runner);  // another worker sees the lease ended and takes over
    }
  };
  run_due_by(runner);
  EXPECT_EQ(transcriber.script.calls(), 2);
  EXPECT_EQ(the_job().step, domain::job_step::answer);
  EXPECT_EQ(the_job().state, domain::job_state::waiting);
  EXPECT_THAT(data.bookings(), SizeIs(1));
  EXPECT_THAT(data.messages(), SizeIs(1));
}

TEST_F(a_lease, does_not_outlive_a_clock_that_is_set_back_an_hour) {
  run_due_by(runner);
  add_recording(2, test::customer_number);
  const domain::job lost = [this] {
    domain::job taken = test::sample_job(2);
    data.write([&](ports::transaction& tx) -> result<void> {
      auto claimed = tx.jobs().claim_due(time.now(), 1, lease_time(settings.pipeline));
      taken = claimed->front();
      return {};
    });
    return taken;
  }();
  time.advance(-1h);
  run_due_by(runner);
  time.advance(16min);
  run_due_by(runner);
  EXPECT_EQ(data.jobs().back().id, lost.id);
  EXPECT_EQ(data.jobs().back().step, domain::job_step::answer);
}

TEST_F(a_lease, and_a_retry_wait_no_longer_when_the_clock_is_set_back_an_hour) {
  transcriber.script.add(error(errc::rate_limited, "slow down").with_retry_after(30s));
  run_due_by(runner);
  time.advance(-1h);
  run_due_by(runner);
  EXPECT_EQ(transcriber.script.calls(), 1) << "nothing early";
  time.advance(31s);
  run_due_by(runner);
  EXPECT_EQ(transcriber.script.calls(), 2) << "nothing stuck";
  EXPECT_THAT(data.messages(), SizeIs(1));
}

TEST_F(a_lease, that_was_lost_too_often_ends_the_job_and_a_person_takes_over) {
  add_recording(2, test::customer_number);
  interrupt(domain::most_interruptions - 1);
  run_due();
  run_due();
  EXPECT_EQ(recordings.script.calls(), 1) << "the other one; this one is not run again";
  EXPECT_EQ(the_job().state, domain::job_state::dead);
  EXPECT_EQ(the_job().last_error, "the program ended or lost its worker 10 times in a row at step download");
  EXPECT_EQ(the_call().outcome, domain::call_outcome::handed_over);
  ASSERT_THAT(data.messages_to(test::owner_number), SizeIs(1));
  EXPECT_THAT(data.messages_to(test::owner_number).front().body, HasSubstr("10 times in a row"));
  EXPECT_THAT(data.messages_to(test::customer_number), SizeIs(2)) << "this caller and the other";
  EXPECT_EQ(data.jobs().back().step, domain::job_step::answer) << "others proceed";
}

TEST_F(a_lease, that_was_lost_less_often_is_no_end) {
  interrupt(domain::most_interruptions - 2);
  run_due();
  EXPECT_EQ(the_job().step, domain::job_step::answer);
  EXPECT_EQ(the_job().interruptions, 0);
}

}  // namespace
}  // namespace zylin::calls
