#include "simulate/call_ledger.hpp"

#include <gtest/gtest.h>

namespace zylin::cli {
namespace {

simulation_event moved(std::int64_t id, domain::message_state state) {
  simulation_event next(simulation_event::kind::message_moved);
  next.message.emplace();
  next.message->id = id;
  next.message->state = state;
  return next;
}

simulation_event hung_up(bool recorded, std::string failure = {}) {
  simulation_event next(simulation_event::kind::hung_up);
  next.recorded = recorded;
  next.text = std::move(failure);
  return next;
}

simulation_event job_over(domain::job_state state) {
  simulation_event next(simulation_event::kind::job_ended);
  next.state = state;
  return next;
}

TEST(call_record, is_over_when_the_job_is_done_and_its_messages_have_arrived) {
  call_record record;
  record.apply(hung_up(true));
  EXPECT_FALSE(record.is_answered());
  record.apply(moved(1, domain::message_state::sent));
  record.apply(job_over(domain::job_state::done));
  EXPECT_TRUE(record.is_answered());
  EXPECT_FALSE(record.is_over());
  record.apply(moved(1, domain::message_state::delivered));
  EXPECT_TRUE(record.is_over());
  EXPECT_TRUE(record.succeeded());
}

TEST(call_record, does_not_step_back_when_reports_overtake_each_other) {
  call_record record;
  record.apply(moved(1, domain::message_state::delivered));
  record.apply(moved(1, domain::message_state::sent));
  ASSERT_EQ(record.messages.size(), 1U);
  EXPECT_EQ(record.messages[0].state, domain::message_state::delivered);
}

TEST(call_record, of_a_refused_caller_is_over_but_no_success) {
  call_record record;
  record.apply(hung_up(false));
  EXPECT_TRUE(record.is_over());
  EXPECT_FALSE(record.succeeded());
}

TEST(call_record, of_a_job_that_was_given_up_waits_for_the_letter_to_the_owner) {
  call_record record;
  record.apply(hung_up(true));
  record.apply(job_over(domain::job_state::dead));
  EXPECT_FALSE(record.is_over());
  record.apply(moved(1, domain::message_state::delivered));
  EXPECT_TRUE(record.is_over());
  EXPECT_FALSE(record.succeeded());
}

TEST(call_record, of_a_failed_call_waits_for_nothing) {
  call_record record;
  record.apply(hung_up(false, "status 500"));
  EXPECT_TRUE(record.is_over());
  EXPECT_FALSE(record.succeeded());
}

TEST(call_record, of_a_message_that_took_another_way_is_a_success) {
  call_record record;
  record.apply(hung_up(true));
  simulation_event refused = moved(1, domain::message_state::failed);
  refused.message->dedupe_key = "first";
  record.apply(refused);
  simulation_event sms = moved(2, domain::message_state::delivered);
  sms.message->first_dedupe_key = "first";
  record.apply(sms);
  record.apply(job_over(domain::job_state::done));
  EXPECT_TRUE(record.is_over());
  EXPECT_TRUE(record.succeeded());
}

TEST(call_record, of_an_unsent_message_is_no_success) {
  call_record record;
  record.apply(hung_up(true));
  record.apply(moved(1, domain::message_state::failed));
  record.apply(job_over(domain::job_state::done));
  EXPECT_TRUE(record.is_over());
  EXPECT_FALSE(record.succeeded());
}

}  // namespace
}  // namespace zylin::cli
