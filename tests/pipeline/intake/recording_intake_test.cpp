#include "pipeline/intake/recording_intake.hpp"

#include "pipeline/intake/call_intake.hpp"
#include "pipeline/intake/webhook_fixture.hpp"

#include <gmock/gmock.h>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_future.hpp>

#include <atomic>
#include <future>
#include <utility>

namespace zylin::intake {
namespace {

namespace asio = boost::asio;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

TEST(a_recording_taken_in_again, changes_nothing) {
  test::real_store data;
  const auto take = [&data](domain::call_outcome outcome) {
    bool is_new = false;
    data.write([&](ports::transaction& tx) -> result<void> {
      domain::call row = find_or_add(tx.calls(), test::sample_call(1)).value();
      row.outcome = outcome;
      is_new = take_recording(tx, row, test::recording_number(1), test::friday_morning).value();
      return {};
    });
    return is_new;
  };
  EXPECT_TRUE(take(domain::call_outcome::missed));
  EXPECT_EQ(data.stored_call(test::call_number(1)).outcome, domain::call_outcome::recorded);
  EXPECT_FALSE(take(domain::call_outcome::refused));
  EXPECT_EQ(data.jobs().size(), 1U);
}

class a_recording_told_of : public test::webhook_fixture {
 protected:
  [[nodiscard]] std::vector<domain::message> told_owner() const { return data.messages_to(test::owner_number); }
};

TEST_F(a_recording_told_of, by_callback_and_action_becomes_one_job) {
  record(unnamed());
  record(told());
  record(unnamed());
  ASSERT_THAT(data.jobs(), SizeIs(1));
  const domain::job work = data.jobs().front();
  EXPECT_EQ(work.recording, test::recording_number(1));
  EXPECT_EQ(work.call, test::call_number(1));
  EXPECT_EQ(work.state, domain::job_state::available);
  EXPECT_EQ(work.run_at, time.now());
  EXPECT_EQ(jobs_woken, 1);
  EXPECT_EQ(the_call().outcome, outcome::recorded);
}

TEST_F(a_recording_told_of, a_hundred_times_at_once_is_one_job) {
  std::atomic<int> woken = 0;
  webhook_intake busy(data.db(), time, events, settings, {.job_added = [&woken] { ++woken; }});
  asio::thread_pool threads(4);
  std::vector<std::future<result<std::string>>> taken;
  for (int n = 0; n < 100; ++n) {
    const domain::call_progress what = n % 2 == 0 ? told() : unnamed();
    taken.push_back(asio::co_spawn(threads, busy.recording_arrived(what, test::recording_number(1)), asio::use_future));
  }
  for (std::future<result<std::string>>& each : taken) {
    EXPECT_TRUE(each.get());
  }
  threads.join();
  EXPECT_THAT(data.jobs(), SizeIs(1));
  EXPECT_EQ(woken, 1);
}

TEST_F(a_recording_told_of, adds_a_call_that_was_never_announced) {
  record(told());
  ASSERT_THAT(calls(), SizeIs(1));
  EXPECT_EQ(the_call().from, test::customer_number);
}

TEST_F(a_recording_told_of, keeps_the_end_that_a_hangup_reports) {
  record(told(status::completed));
  EXPECT_EQ(the_call().status, status::completed);
  EXPECT_EQ(the_call().outcome, outcome::recorded);
}

TEST_F(a_recording_told_of, turns_a_missed_call_into_one_that_is_worked_on) {
  progress(told(status::completed));
  EXPECT_EQ(the_call().outcome, outcome::missed);
  record(unnamed());
  EXPECT_EQ(the_call().outcome, outcome::recorded);
}

TEST_F(a_recording_told_of, as_absent_means_a_missed_call) {
  arrive(told());
  leave_nothing(unnamed());
  EXPECT_EQ(missed_calls_woken, 1);
  EXPECT_EQ(the_call().outcome, outcome::missed);
  EXPECT_THAT(data.jobs(), IsEmpty());
}

TEST_F(a_recording_told_of, as_lost_is_handed_to_the_owner_once) {
  arrive(told());
  lose_recording(unnamed());
  lose_recording(unnamed());
  EXPECT_EQ(the_call().outcome, outcome::handed_over);
  ASSERT_THAT(data.messages(), SizeIs(1));
  const domain::message row = data.messages().front();
  EXPECT_EQ(row.kind, domain::message_kind::owner_handover);
  EXPECT_EQ(row.to, test::owner_number);
  EXPECT_EQ(row.call, test::call_number(1));
  EXPECT_THAT(row.body, HasSubstr(test::customer_number));
  EXPECT_THAT(row.body, HasSubstr("Reason: the recording failed"));
  EXPECT_EQ(outbox_woken, 1);
  EXPECT_THAT(data.jobs(), IsEmpty());
}

TEST_F(a_recording_told_of, as_lost_without_its_sid_names_the_call) {
  const std::optional<recording_sid> unknown;
  EXPECT_TRUE(test::wait_for(intake.recording_failed(unnamed(), unknown)));
  ASSERT_THAT(told_owner(), SizeIs(1));
  EXPECT_EQ(told_owner().front().dedupe_key, "recording-failed:" + test::call_number(1).str());
  EXPECT_THAT(told_owner().front().body, HasSubstr("Recording: " + test::call_number(1).str()));
}

TEST_F(a_recording_told_of, as_lost_tells_nobody_where_there_is_no_owner) {
  settings.owner_phone.reset();
  lose_recording(unnamed());
  EXPECT_EQ(the_call().outcome, outcome::handed_over);
  EXPECT_THAT(data.messages(), IsEmpty());
  EXPECT_EQ(outbox_woken, 0);
}

TEST_F(a_recording_told_of, as_lost_is_told_by_the_template_where_there_is_one) {
  settings.business.templates["owner_handover"] = {"HX1", {"text"}};
  lose_recording(unnamed());
  ASSERT_THAT(told_owner(), SizeIs(1));
  EXPECT_EQ(told_owner().front().content_sid, "HX1");
  EXPECT_TRUE(told_owner().front().as_template) << "free text reaches nobody who has not written to us";
}

TEST_F(a_recording_told_of, as_lost_is_told_whole_however_long_that_is) {
  while (settings.business.name.size() < 1'700) {
    settings.business.name += " and daughters";
  }
  lose_recording(unnamed());
  ASSERT_THAT(told_owner(), SizeIs(2));
  EXPECT_THAT(told_owner().back().body, HasSubstr(test::recording_number(1).str())) << "the newest is the text's end";
}

TEST_F(a_recording_told_of, as_lost_has_the_key_that_stored_databases_know) {
  lose_recording(unnamed());
  ASSERT_THAT(told_owner(), SizeIs(1));
  EXPECT_EQ(told_owner().front().dedupe_key, "recording-failed:" + test::recording_number(1).str());
}

TEST_F(a_recording_told_of, again_does_not_reopen_a_finished_call) {
  record(told());
  for (const outcome finished : {outcome::answered, outcome::handed_over}) {
    set_outcome(finished);
    record(unnamed());
    leave_nothing(unnamed());
    lose_recording(unnamed());
    EXPECT_EQ(the_call().outcome, finished);
  }
}

TEST_F(a_recording_told_of, that_cannot_be_stored_is_an_error_wakes_nobody_and_is_taken_the_next_time) {
  disk.fail(3);
  const std::optional<recording_sid> named = test::recording_number(1);
  EXPECT_EQ(test::wait_for(intake.recording_arrived(told(), *named)).error().code(), errc::storage_full);
  EXPECT_EQ(test::wait_for(intake.recording_absent(told())).error().code(), errc::storage_full);
  EXPECT_EQ(test::wait_for(intake.recording_failed(told(), named)).error().code(), errc::storage_full);
  EXPECT_EQ(jobs_woken, 0);
  EXPECT_EQ(outbox_woken, 0);
  EXPECT_EQ(missed_calls_woken, 0);
  record(unnamed());
  EXPECT_THAT(data.jobs(), SizeIs(1));
}

}  // namespace
}  // namespace zylin::intake
