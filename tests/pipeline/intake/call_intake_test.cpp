#include "pipeline/intake/call_intake.hpp"

#include "pipeline/intake/webhook_fixture.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <chrono>

namespace zylin::intake {
namespace {

using std::chrono::seconds;
using ::testing::SizeIs;

class a_call_told_of : public test::webhook_fixture {
 protected:
  [[nodiscard]] static domain::call_progress ended(int number = 1) {
    domain::call_progress what = told(status::completed, number);
    what.duration = seconds(8);
    return what;
  }
};

TEST_F(a_call_told_of, for_the_first_time_is_logged) {
  const ports::call_arrival known = arrive(told());
  EXPECT_TRUE(known.is_new);
  EXPECT_EQ(known.outcome, outcome::open);
  const domain::call row = the_call();
  EXPECT_EQ(row.from, test::customer_number);
  EXPECT_EQ(row.to, "+918033333333");
  EXPECT_EQ(row.status, status::ringing);
  EXPECT_EQ(row.outcome, outcome::open);
  EXPECT_EQ(row.started_at, time.now());
}

TEST_F(a_call_told_of, again_is_logged_once_and_known) {
  arrive(told());
  time.advance(seconds(3));
  EXPECT_FALSE(arrive(told()).is_new);
  ASSERT_THAT(calls(), SizeIs(1));
  EXPECT_LT(the_call().started_at, time.now());
}

TEST_F(a_call_told_of, late_is_never_taken_back_from_its_end) {
  progress(told(status::completed));
  arrive(told());
  EXPECT_EQ(the_call().status, status::completed);
}

TEST_F(a_call_told_of, that_was_refused_is_known_as_that) {
  arrive(told());
  const call_sid id = test::call_number(1);
  EXPECT_TRUE(test::wait_for(intake.call_refused(id)));
  EXPECT_EQ(the_call().outcome, outcome::refused);
  const ports::call_arrival known = arrive(told());
  EXPECT_FALSE(known.is_new);
  EXPECT_EQ(known.outcome, outcome::refused);
  progress(told(status::completed));
  EXPECT_EQ(the_call().outcome, outcome::refused);
  EXPECT_EQ(missed_calls_woken, 0);
}

TEST_F(a_call_told_of, by_a_blocked_number_is_kept_as_that_and_nobody_is_written_to) {
  domain::customer row;
  row.phone = test::customer_number;
  row.blocked = true;
  data.write([&](ports::transaction& tx) { return tx.customers().save(row); });
  const ports::call_arrival known = arrive(told());
  EXPECT_TRUE(known.is_new);
  EXPECT_EQ(known.outcome, outcome::blocked);
  progress(ended());
  EXPECT_EQ(the_call().outcome, outcome::blocked);
  EXPECT_EQ(missed_calls_woken, 0);
  EXPECT_EQ(arrive(told()).outcome, outcome::blocked);
}

TEST_F(a_call_told_of, by_a_blocked_number_is_known_by_any_spelling) {
  domain::customer row;
  row.phone = test::customer_number;
  row.blocked = true;
  data.write([&](ports::transaction& tx) { return tx.customers().save(row); });
  const std::string digits = std::string(test::customer_number).substr(1);
  int number = 0;
  for (const std::string& spelling : {digits, "00" + digits, " +" + digits}) {
    domain::call_progress what = told(status::ringing, ++number);
    what.from = spelling;
    EXPECT_EQ(arrive(what).outcome, outcome::blocked) << spelling;
  }
}

TEST_F(a_call_told_of, first_by_its_status_is_kept_as_blocked_too) {
  progress(told());
  domain::customer row;
  row.phone = test::customer_number;
  row.blocked = true;
  data.write([&](ports::transaction& tx) { return tx.customers().save(row); });
  EXPECT_EQ(arrive(told()).outcome, outcome::blocked);
}

TEST_F(a_call_told_of, only_by_its_refusal_is_not_invented) {
  const call_sid id = test::call_number(1);
  EXPECT_TRUE(test::wait_for(intake.call_refused(id)));
  EXPECT_THAT(calls(), SizeIs(0));
}

TEST_F(a_call_told_of, that_left_nothing_ends_as_missed) {
  arrive(told());
  time.advance(seconds(9));
  progress(ended());
  const domain::call row = the_call();
  EXPECT_EQ(row.status, status::completed);
  EXPECT_EQ(row.outcome, outcome::missed);
  EXPECT_EQ(row.duration, seconds(8));
  EXPECT_EQ(row.ended_at, time.now());
  EXPECT_EQ(missed_calls_woken, 1);
}

TEST_F(a_call_told_of, that_was_recorded_stays_recorded) {
  record(unnamed());
  progress(ended());
  EXPECT_EQ(the_call().outcome, outcome::recorded);
  EXPECT_EQ(missed_calls_woken, 0);
}

TEST_F(a_call_told_of, ends_in_the_same_state_for_every_order_and_repetition) {
  std::vector<status> reports{status::initiated, status::ringing, status::in_progress, status::completed};
  std::ranges::sort(reports);
  int permutation = 0;
  do {
    const int number = 10 + permutation++;
    for (int repetition = 0; repetition < 2; ++repetition) {
      for (const status report : reports) {
        progress(report == status::completed ? ended(number) : told(report, number));
      }
    }
    const domain::call row = the_call(number);
    EXPECT_EQ(row.status, status::completed);
    EXPECT_EQ(row.duration, seconds(8));
    EXPECT_EQ(row.outcome, outcome::missed);
    EXPECT_TRUE(row.ended_at);
  } while (std::ranges::next_permutation(reports).found);
  EXPECT_EQ(permutation, 24);
}

TEST_F(a_call_told_of, keeps_when_and_how_long_from_the_first_report_of_its_end) {
  progress(ended());
  const time_point first = time.now();
  time.advance(std::chrono::minutes(5));
  progress(ended());
  EXPECT_EQ(the_call().ended_at, first);
}

TEST_F(a_call_told_of, learns_the_duration_that_a_hangup_in_the_recording_did_not_know) {
  record(told(status::completed));
  progress(ended());
  EXPECT_EQ(the_call().duration, seconds(8));
}

TEST_F(a_call_told_of, by_its_status_first_is_added) {
  progress(told(status::busy));
  EXPECT_EQ(the_call().from, test::customer_number);
  EXPECT_EQ(the_call().status, status::busy);
}

TEST_F(a_call_told_of, without_what_can_be_read_is_only_added) {
  progress(told(std::nullopt));
  EXPECT_EQ(the_call().status, status::ringing);
  EXPECT_EQ(the_call().outcome, outcome::open);
  progress(told(status::completed));
  EXPECT_EQ(the_call().duration, std::nullopt);
}

TEST_F(a_call_told_of, by_a_nameless_callback_first_learns_its_parties_from_any_later_webhook) {
  const auto check = [this](int number, auto tell_later) {
    record(unnamed(number), number);
    EXPECT_EQ(the_call(number).from, "");
    tell_later(told(status::ringing, number));
    EXPECT_EQ(the_call(number).from, test::customer_number) << number;
    EXPECT_NE(the_call(number).to, "") << number;
  };
  check(50, [this](const domain::call_progress& later) { arrive(later); });
  check(51, [this](const domain::call_progress& later) { progress(later); });
  check(52, [this](const domain::call_progress& later) { leave_nothing(later); });
  check(53, [this](const domain::call_progress& later) { record(later, 53); });
}

TEST_F(a_call_told_of, that_cannot_be_stored_is_an_error_and_wakes_nobody) {
  disk.fail(3);
  const domain::call_progress what = told(status::completed);
  EXPECT_EQ(test::wait_for(intake.call_arrived(what)).error().code(), errc::storage_full);
  EXPECT_EQ(test::wait_for(intake.call_refused(what.sid)).error().code(), errc::storage_full);
  EXPECT_EQ(test::wait_for(intake.call_progressed(what)).error().code(), errc::storage_full);
  EXPECT_EQ(missed_calls_woken, 0);
  EXPECT_THAT(calls(), SizeIs(0));
  progress(what);
  EXPECT_EQ(the_call().status, status::completed);
}

}  // namespace
}  // namespace zylin::intake
