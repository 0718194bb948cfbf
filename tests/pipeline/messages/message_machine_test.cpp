#include "pipeline/messages/message_machine.hpp"

#include "pipeline/every_errc.hpp"

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace zylin::messages {
namespace {

using namespace std::chrono_literals;

constexpr time_point now{1'800'000'000'000ms};
constexpr message_policies message_rules{.send = {.base = 100ms, .cap = 1'000ms, .max_attempts = 3},
                                         .reconcile_delay = 15'000ms};
const std::set<errc> in_doubt{errc::timed_out,    errc::connection_lost,    errc::server_failed,
                              errc::bad_response, errc::response_too_large, errc::cancelled};
const std::set<errc> not_accepted{errc::connect_failed, errc::rate_limited};

domain::message sending(int attempts, int doubts = 0) {
  domain::message row;
  row.id = 3;
  row.state = domain::message_state::sending;
  row.attempts = attempts;
  row.doubts = doubts;
  row.error = "an earlier failure";
  return row;
}

domain::message in_doubt_since(int doubts) {
  domain::message row = sending(doubts, doubts);
  row.state = domain::message_state::ambiguous;
  return row;
}

domain::message after(const error& failure, const domain::message& row, double roll = 0.5) {
  return after_send(row, failure, now, message_rules, roll);
}

domain::message looked_up(const domain::message& row, const result<std::optional<ports::message_receipt>>& found) {
  return after_lookup(row, found, now, message_rules, 0.5);
}

TEST(message_machine, keeps_the_receipt_of_an_accepted_message) {
  const domain::message row = after_send(sending(1), ports::message_receipt{.provider_sid = "SM1", .status = "queued"},
                                         now, message_rules, 0.5);
  EXPECT_EQ(row.state, domain::message_state::sent);
  EXPECT_EQ(row.provider_sid, "SM1");
  EXPECT_EQ(row.error, "");
}

TEST(message_machine, knows_of_every_failure_whether_the_message_may_be_under_way) {
  for (const errc code : test::every_errc()) {
    const domain::message row = after(error(code, "why"), sending(1));
    EXPECT_EQ(is_ambiguous(code), in_doubt.contains(code)) << to_string(code);
    const domain::message_state expected = in_doubt.contains(code)       ? domain::message_state::ambiguous
                                           : not_accepted.contains(code) ? domain::message_state::pending
                                                                         : domain::message_state::failed;
    EXPECT_EQ(row.state, expected) << to_string(code);
    EXPECT_EQ(row.doubts, in_doubt.contains(code) ? 1 : 0) << to_string(code);
    EXPECT_EQ(row.error, std::string(to_string(code)) + ": why");
  }
}

TEST(message_machine, sends_again_what_was_surely_not_accepted_until_the_attempts_are_used_up) {
  const error refused(errc::connect_failed, "");
  EXPECT_EQ(after(refused, sending(2)).state, domain::message_state::pending);
  EXPECT_EQ(after(refused, sending(2)).run_at, now + 100ms);
  EXPECT_EQ(after(refused, sending(3)).state, domain::message_state::failed);
}

TEST(message_machine, comes_back_when_the_provider_asked_for_it) {
  const error limited = error(errc::rate_limited, "").with_retry_after(30'000ms);
  EXPECT_EQ(after(limited, sending(1)).run_at, now + 30'000ms);
}

TEST(message_machine, tells_the_providers_own_error_number) {
  EXPECT_EQ(after(error(errc::rejected, "no").with_provider_code(21'617), sending(1)).error, "rejected 21617: no");
}

TEST(message_machine, looks_a_doubtful_message_up_after_the_reconcile_delay) {
  const domain::message row = after(error(errc::timed_out, ""), sending(1));
  EXPECT_EQ(row.run_at, now + message_rules.reconcile_delay);
}

TEST(message_machine, takes_a_message_that_is_found_as_sent) {
  const domain::message row =
      looked_up(in_doubt_since(1), std::optional(ports::message_receipt{.provider_sid = "SM2", .status = "sent"}));
  EXPECT_EQ(row.state, domain::message_state::sent);
  EXPECT_EQ(row.provider_sid, "SM2");
}

TEST(message_machine, sends_a_message_at_most_twice_in_doubt) {
  const std::optional<ports::message_receipt> absent;
  domain::message row = sending(1);
  row = looked_up(after(error(errc::timed_out, ""), row), absent);
  EXPECT_EQ(row.state, domain::message_state::pending);
  EXPECT_EQ(row.run_at, now);
  row.state = domain::message_state::sending;
  ++row.attempts;
  row = looked_up(after(error(errc::timed_out, "slow"), row), absent);
  EXPECT_EQ(row.state, domain::message_state::failed);
  EXPECT_EQ(row.error, "timed_out: slow");
}

TEST(message_machine, sends_what_is_for_the_owner_rather_twice_than_never) {
  const std::optional<ports::message_receipt> absent;
  domain::message row = sending(1);
  row.kind = domain::message_kind::owner_handover;
  time_point before = now;
  int sends = 1;
  for (row = looked_up(after(error(errc::server_failed, "503"), row), absent);
       row.state == domain::message_state::pending;
       row = looked_up(after(error(errc::server_failed, "503"), row), absent)) {
    EXPECT_GE(row.run_at, before) << "further and further apart";
    before = row.run_at;
    row.state = domain::message_state::sending;
    ++row.attempts;
    ++sends;
  }
  EXPECT_EQ(row.state, domain::message_state::failed);
  EXPECT_EQ(sends, 10);
  EXPECT_GT(before, now);
}

TEST(message_machine, tries_what_is_for_the_owner_longer_than_what_is_for_a_customer) {
  const error refused(errc::connect_failed, "");
  for (const domain::message_kind kind :
       {domain::message_kind::owner_alert, domain::message_kind::owner_handover, domain::message_kind::owner_notice,
        domain::message_kind::owner_missed_call}) {
    domain::message row = sending(59);
    row.kind = kind;
    EXPECT_EQ(after(refused, row).state, domain::message_state::pending) << to_string(kind);
    row.attempts = 60;
    EXPECT_EQ(after(refused, row).state, domain::message_state::failed) << to_string(kind);
  }
}

TEST(message_machine, finds_a_message_however_often_it_was_in_doubt) {
  EXPECT_EQ(looked_up(in_doubt_since(2), std::optional(ports::message_receipt{})).state, domain::message_state::sent);
}

TEST(message_machine, repeats_a_failed_lookup_with_growing_delay) {
  domain::message row = in_doubt_since(1);
  auto last = 0ms;
  for (int lookup = 0; lookup < 4; ++lookup) {
    row = after_lookup(row, error(errc::timed_out, ""), now, message_rules, 0.0);
    EXPECT_EQ(row.state, domain::message_state::ambiguous);
    EXPECT_EQ(row.doubts, 1) << "nothing was sent";
    EXPECT_GT(row.run_at - now, last);
    last = row.run_at - now;
  }
}

TEST(message_machine, asks_again_as_late_as_the_provider_wishes) {
  const error limited = error(errc::rate_limited, "").with_retry_after(60'000ms);
  EXPECT_EQ(looked_up(in_doubt_since(1), limited).run_at, now + 60'000ms);
}

TEST(message_machine, gives_up_a_message_that_can_never_be_looked_up) {
  domain::message row = in_doubt_since(1);
  int lookups = 0;
  while (row.state == domain::message_state::ambiguous && lookups < 1'000) {
    row = looked_up(row, error(errc::connect_failed, "down"));
    ++lookups;
  }
  EXPECT_EQ(row.state, domain::message_state::failed);
  EXPECT_GT(lookups, 10) << "an outage of a quarter of an hour must be outlasted";
  EXPECT_LT(lookups, 50);
  EXPECT_EQ(looked_up(in_doubt_since(1), error(errc::unauthorized, "")).state, domain::message_state::failed);
}

TEST(message_machine, leaves_a_message_in_doubt_when_the_lookup_was_interrupted) {
  const domain::message row = looked_up(in_doubt_since(1), error(errc::cancelled, "leaving"));
  EXPECT_EQ(row.state, domain::message_state::ambiguous);
  EXPECT_EQ(row.attempts, 1);
  EXPECT_EQ(row.run_at, now);
  EXPECT_EQ(row.error, "an earlier failure");
}

}  // namespace
}  // namespace zylin::messages
