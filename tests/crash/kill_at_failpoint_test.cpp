#include "crash/killable_system.hpp"
#include "support/parameter_name.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cctype>

namespace zylin::test {
namespace {

using ::testing::SizeIs;

/// What one undisturbed call leaves, whatever happened in between.
void expect_the_undisturbed_outcome(killable_system& system) {
  const rows left = system.wait_until_settled();
  ASSERT_THAT(left.jobs, SizeIs(1));
  EXPECT_EQ(left.jobs[0].state, domain::job_state::done) << left.jobs[0].last_error;
  ASSERT_THAT(left.calls, SizeIs(1));
  EXPECT_EQ(left.calls[0].outcome, domain::call_outcome::answered);
  EXPECT_EQ(left.calls[0].from, caller_number);
  ASSERT_THAT(left.bookings, SizeIs(1));
  EXPECT_EQ(left.bookings[0].customer_name, "Anna Schmidt");
  ASSERT_THAT(left.messages, SizeIs(1));
  EXPECT_EQ(left.messages[0].to, caller_number);
  const std::vector<sim::accepted_message> sent = system.twilio().messages();
  ASSERT_THAT(sent, SizeIs(1));
  EXPECT_EQ(sent[0].sid, left.messages[0].provider_sid);
  EXPECT_TRUE(system.stop());
  EXPECT_EQ(system.integrity(), "ok");
}

/// One call to a server that dies at `failpoint` and is restarted. False if that place was not reached.
bool survives(const std::string& failpoint) {
  killable_system system;
  system.start(failpoint);
  auto placed = system.call(caller_number, booking_request);
  const bool died = system.wait_for_death_or_end();
  system.kill();
  system.start();
  const result<sim::finished_call> finished = placed.get();
  EXPECT_TRUE(finished) << finished.error().message();
  expect_the_undisturbed_outcome(system);
  return died;
}

class a_kill : public ::testing::TestWithParam<const char*> {};

TEST_P(a_kill, at_a_step_or_a_request_leaves_one_booking_and_one_message) {
  EXPECT_TRUE(survives(GetParam())) << "that place was never reached";
}

INSTANTIATE_TEST_SUITE_P(everywhere, a_kill,
                         ::testing::Values("download:begin", "download:performed", "download:stored",
                                           "transcribe:begin", "transcribe:performed", "transcribe:stored",
                                           "understand:begin", "understand:performed", "understand:stored", "act:begin",
                                           "act:performed", "act:stored", "post:before", "post:after"),
                         parameter_name());

/// The place, and the first commit: each instance takes one of every `commit_stride`, because all of them take long.
using commit_round = std::tuple<const char*, int>;
constexpr int commit_stride = 4;

class a_kill_around_a_commit : public ::testing::TestWithParam<commit_round> {};

/// As many rounds as a call has commits: the test ends at the first one that is not reached any more.
TEST_P(a_kill_around_a_commit, leaves_one_booking_and_one_message) {
  constexpr int least_commits = 8;  // the call, its recording, four steps, the message before and after its request
  constexpr int most_commits = 100;
  const auto& [place, first] = GetParam();
  int commit = first;
  while (commit < most_commits && !HasFailure() && survives(std::string(place) + "#" + std::to_string(commit))) {
    commit += commit_stride;
  }
  EXPECT_GT(commit, least_commits);
  EXPECT_LT(commit, most_commits);
}

INSTANTIATE_TEST_SUITE_P(everywhere, a_kill_around_a_commit,
                         ::testing::Combine(::testing::Values("commit:before", "commit:after"),
                                            ::testing::Range(1, commit_stride + 1)),
                         [](const auto& about) {
                           const std::string place = std::get<0>(about.param);
                           return place.substr(0, 6) + "_" + place.substr(7) + "_from_" +
                                  std::to_string(std::get<1>(about.param));
                         });

}  // namespace
}  // namespace zylin::test
