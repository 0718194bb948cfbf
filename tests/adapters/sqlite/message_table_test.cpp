#include "database_fixture.hpp"

#include <gmock/gmock.h>

#include <algorithm>

namespace zylin::sqlite {
namespace {

using namespace test;  // the fixtures of this folder
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class message_table_test : public test::database_fixture {
 protected:
  void add(const std::string& key, const std::string& to, time_point run_at = test::at(0)) {
    ASSERT_TRUE(*messages().add(test::a_message(key, to, run_at)));
  }
  std::vector<std::string> claim(time_point now) {
    std::vector<std::string> keys;
    for (const domain::message& each : *messages().claim_due(now, domain::channel::whatsapp, 10)) {
      keys.push_back(each.dedupe_key);
    }
    return keys;
  }
  domain::message stored(std::int64_t id) {
    const std::vector<domain::message> rows = *messages().latest(1'000);
    return *std::ranges::find(rows, id, &domain::message::id);
  }
  void set(std::int64_t id, domain::message_state state, time_point run_at = test::at(0)) {
    domain::message row = stored(id);
    row.state = state;
    row.run_at = run_at;
    ASSERT_TRUE(messages().save(row));
  }
};

TEST_F(message_table_test, gives_back_what_was_added_also_after_a_restart) {
  ASSERT_TRUE(*jobs().add(test::a_job(1)));
  domain::message row = test::a_message("key", test::asha, test::at(3));
  row.kind = domain::message_kind::owner_alert;
  row.channel = domain::channel::sms;
  row.body = "Zwölf Uhr 😀";
  row.call = test::a_call_sid(1);
  row.job_id = 1;
  ASSERT_TRUE(*messages().add(row));
  open();
  const domain::message got = stored(1);
  EXPECT_EQ(got.kind, row.kind);
  EXPECT_EQ(got.channel, row.channel);
  EXPECT_EQ(got.to, row.to);
  EXPECT_EQ(got.body, row.body);
  EXPECT_EQ(got.state, domain::message_state::pending);
  EXPECT_EQ(got.call, row.call);
  EXPECT_EQ(got.job_id, row.job_id);
  EXPECT_EQ(got.dedupe_key, row.dedupe_key);
  EXPECT_EQ(got.run_at, row.run_at);
  EXPECT_EQ(got.created_at, row.created_at);
}

TEST_F(message_table_test, keeps_how_a_message_goes_out_and_what_became_of_that) {
  domain::message row = test::a_message("key", test::asha);
  row.content_sid = "HX1";
  row.content_variables = R"({"1":"Asha"})";
  row.as_template = true;
  row.first_dedupe_key = "first";
  ASSERT_TRUE(*messages().add(row));
  EXPECT_EQ(stored(1).error_code, std::nullopt);
  domain::message failed = stored(1);
  failed.state = domain::message_state::failed;
  failed.error_code = 63016;
  failed.in_doubt = true;
  ASSERT_TRUE(messages().save(failed));
  open();
  EXPECT_EQ(stored(1).content_sid, "HX1");
  EXPECT_EQ(stored(1).content_variables, R"({"1":"Asha"})");
  EXPECT_TRUE(stored(1).as_template);
  EXPECT_EQ(stored(1).first_dedupe_key, "first");
  EXPECT_EQ(stored(1).error_code, 63016);
  EXPECT_TRUE(stored(1).in_doubt);
}

TEST_F(message_table_test, hands_out_one_channel_at_a_time_and_one_message_a_recipient_over_both) {
  domain::message sms = test::a_message("asha by sms", test::asha);
  sms.channel = domain::channel::sms;
  ASSERT_TRUE(*messages().add(sms));
  add("asha", test::asha);
  add("ben", test::ben, test::at(3));
  EXPECT_EQ(*messages().next_run_at(domain::channel::sms), test::at(0));
  EXPECT_EQ(*messages().next_run_at(domain::channel::whatsapp), test::at(3)) << "asha's waits for her SMS";
  EXPECT_THAT(claim(test::at(3)), ElementsAre("ben"));
  const auto claimed = messages().claim_due(test::at(3), domain::channel::sms, 10);
  ASSERT_EQ(claimed->size(), 1U);
  EXPECT_EQ(claimed->front().dedupe_key, "asha by sms");
}

TEST_F(message_table_test, names_the_providers_sids_of_all_messages_to_a_number) {
  add("one", test::asha, test::at(0));
  add("two", test::asha, test::at(5));
  add("three", test::asha, test::at(6));
  add("ben", test::ben, test::at(6));
  for (const std::int64_t id : {1, 2, 4}) {
    domain::message row = stored(id);
    row.provider_sid = "SM" + std::to_string(id);
    ASSERT_TRUE(messages().save(row));
  }
  EXPECT_THAT(*messages().provider_sids(test::asha, test::at(5)), ElementsAre("SM2"));
}

TEST_F(message_table_test, stores_one_decision_once) {
  add("key", test::asha);
  EXPECT_FALSE(*messages().add(test::a_message("key", test::ben)));
  EXPECT_EQ(messages().latest(10)->size(), 1U);
}

TEST_F(message_table_test, hands_out_one_message_per_recipient_in_order) {
  add("asha 1", test::asha);
  add("asha 2", test::asha);
  add("ben 1", test::ben);
  EXPECT_THAT(claim(test::at(0)), ElementsAre("asha 1", "ben 1"));
  EXPECT_THAT(claim(test::at(0)), IsEmpty());
  set(1, domain::message_state::sent);
  EXPECT_THAT(claim(test::at(0)), ElementsAre("asha 2"));
}

TEST_F(message_table_test, counts_the_attempt_and_commits_sending_before_the_request) {
  add("key", test::asha);
  const result<std::vector<domain::message>> claimed = messages().claim_due(test::at(0), domain::channel::whatsapp, 10);
  EXPECT_EQ(claimed->front().state, domain::message_state::sending);
  EXPECT_EQ(claimed->front().attempts, 1);
  EXPECT_EQ(stored(1).state, domain::message_state::sending);
}

TEST_F(message_table_test, holds_later_messages_back_while_the_first_waits_for_its_retry) {
  add("first", test::asha);
  add("second", test::asha);
  ASSERT_THAT(claim(test::at(0)), ElementsAre("first"));
  set(1, domain::message_state::pending, test::at(5));
  EXPECT_THAT(claim(test::at(4)), IsEmpty());
  EXPECT_EQ(*messages().next_run_at(domain::channel::whatsapp), test::at(5));
  EXPECT_THAT(claim(test::at(5)), ElementsAre("first"));
  EXPECT_EQ(stored(1).attempts, 2);
}

TEST_F(message_table_test, hands_an_ambiguous_message_to_one_at_a_time_with_its_state_unchanged) {
  add("key", test::asha);
  ASSERT_THAT(claim(test::at(0)), ElementsAre("key"));
  set(1, domain::message_state::ambiguous, test::at(5));
  EXPECT_THAT(claim(test::at(4)), IsEmpty());
  const result<std::vector<domain::message>> claimed = messages().claim_due(test::at(5), domain::channel::whatsapp, 10);
  ASSERT_EQ(claimed->size(), 1U);
  EXPECT_EQ(claimed->front().state, domain::message_state::ambiguous);
  EXPECT_EQ(claimed->front().attempts, 1);
  EXPECT_THAT(claim(test::at(5)), IsEmpty());
  EXPECT_EQ(*messages().next_run_at(domain::channel::whatsapp), std::nullopt);
  set(1, domain::message_state::ambiguous, test::at(6));
  EXPECT_THAT(claim(test::at(6)), ElementsAre("key"));
}

TEST_F(message_table_test, tells_when_the_next_message_becomes_claimable) {
  EXPECT_EQ(*messages().next_run_at(domain::channel::whatsapp), std::nullopt);
  add("asha 1", test::asha, test::at(8));
  add("asha 2", test::asha, test::at(1));  // after the first, whatever its time
  EXPECT_EQ(*messages().next_run_at(domain::channel::whatsapp), test::at(8));
  add("ben 1", test::ben, test::at(4));
  EXPECT_EQ(*messages().next_run_at(domain::channel::whatsapp), test::at(4));
}

TEST_F(message_table_test, makes_what_a_crash_found_sending_ambiguous_and_frees_every_claim) {
  add("sending", test::asha);
  add("looked up", test::ben);
  set(2, domain::message_state::ambiguous);
  ASSERT_EQ(claim(test::at(0)).size(), 2U);
  open();
  EXPECT_EQ(*messages().mark_interrupted(test::at(7)), 1);
  EXPECT_EQ(stored(1).state, domain::message_state::ambiguous);
  EXPECT_EQ(stored(1).run_at, test::at(7));
  EXPECT_EQ(stored(1).doubts, 1);
  EXPECT_EQ(stored(2).run_at, test::at(0));
  EXPECT_EQ(stored(2).doubts, 0);
  EXPECT_THAT(claim(test::at(0)), ElementsAre("looked up"));
  EXPECT_THAT(claim(test::at(7)), ElementsAre("sending"));
}

TEST_F(message_table_test, lets_nothing_wait_longer_than_ten_minutes_after_a_restart) {
  add("sent", test::asha, test::at(90));
  add("retried", test::ben, test::at(60));
  add("in doubt", "+15550003333", test::at(60));
  add("soon", "+15550004444", test::at(11));
  set(1, domain::message_state::sent, test::at(90));
  set(3, domain::message_state::ambiguous, test::at(60));
  EXPECT_EQ(*messages().mark_interrupted(test::at(1)), 0);
  EXPECT_EQ(stored(1).run_at, test::at(90));
  EXPECT_EQ(stored(2).run_at, test::at(11));
  EXPECT_EQ(stored(3).run_at, test::at(11));
  EXPECT_EQ(stored(3).doubts, 0);
  EXPECT_EQ(stored(4).run_at, test::at(11));
}

TEST_F(message_table_test, lets_what_waits_follow_a_clock_that_was_set_back) {
  add("retried", test::asha, test::at(90));
  add("in doubt", test::ben, test::at(90));
  add("in doubt since after that", "+15550003333", test::at(31));
  add("asked for again much later", "+15550004444", test::at(95));
  add("sent", "+15550005555", test::at(90));
  for (const std::int64_t id : {2, 3, 4}) {
    set(id, domain::message_state::ambiguous, stored(id).run_at);
  }
  set(5, domain::message_state::sent, test::at(90));
  ASSERT_TRUE(
      messages().follow_clock_back(std::chrono::minutes(60), test::at(32)));  // it is 30, looked up 2 after a doubt
  EXPECT_EQ(stored(1).run_at, test::at(30));
  EXPECT_EQ(stored(2).run_at, test::at(32)) << "not before it is settled";
  EXPECT_EQ(stored(3).run_at, test::at(31)) << "by the new clock";
  EXPECT_EQ(stored(4).run_at, test::at(35));
  EXPECT_EQ(stored(5).run_at, test::at(90));
}

TEST_F(message_table_test, saves_what_sending_changed_and_finds_it_by_the_providers_name) {
  add("key", test::asha);
  domain::message row = stored(1);
  row.state = domain::message_state::sent;
  row.provider_sid = "SM1";
  row.attempts = 3;
  row.doubts = 2;
  row.error = "63016";
  row.channel = domain::channel::sms;
  row.run_at = test::at(2);
  row.body = "another text";
  ASSERT_TRUE(messages().save(row));
  const result<std::optional<domain::message>> found = messages().find_by_provider_sid("SM1");
  ASSERT_TRUE(found && *found);
  EXPECT_EQ((*found)->state, domain::message_state::sent);
  EXPECT_EQ((*found)->attempts, 3);
  EXPECT_EQ((*found)->doubts, 2);
  EXPECT_EQ((*found)->error, "63016");
  EXPECT_EQ((*found)->channel, domain::channel::sms);
  EXPECT_EQ((*found)->run_at, test::at(2));
  EXPECT_EQ((*found)->body, "Your appointment is confirmed.");
}

TEST_F(message_table_test, finds_nothing_by_a_name_that_no_message_has) {
  add("key", test::asha);
  EXPECT_EQ(*messages().find_by_provider_sid(""), std::nullopt);
  EXPECT_EQ(*messages().find_by_provider_sid("SM1"), std::nullopt);
  EXPECT_EQ(messages().save(domain::message()).error().code(), errc::not_found);
}

TEST_F(message_table_test, remembers_reports_that_overtake_our_reply_once_each_and_for_a_day) {
  const domain::delivery_report sent{"SM1", "sent", ""};
  const domain::delivery_report failed{"SM1", "undelivered", "63016"};
  const domain::delivery_report other{"SM2", "sent", ""};
  for (const domain::delivery_report& each : {sent, failed, sent, other}) {
    ASSERT_TRUE(messages().keep_report(each, test::at(0)));
  }
  open();
  std::vector<std::string> seen;
  for (const domain::delivery_report& each : *messages().kept_reports("SM1")) {
    seen.push_back(each.provider_sid + " " + each.status + " " + each.error_code);
  }
  EXPECT_THAT(seen, ElementsAre("SM1 sent ", "SM1 undelivered 63016"));
  constexpr int minutes_of_a_day = 24 * 60;
  ASSERT_TRUE(messages().keep_report({"SM3", "sent", ""}, test::at(minutes_of_a_day)));
  EXPECT_EQ(messages().kept_reports("SM1")->size(), 2U);
  ASSERT_TRUE(messages().keep_report({"SM3", "sent", ""}, test::at(minutes_of_a_day + 1)));
  EXPECT_TRUE(messages().kept_reports("SM1")->empty());
}

TEST_F(message_table_test, counts_what_a_job_still_waits_for) {
  ASSERT_TRUE(*jobs().add(test::a_job(1)));
  int number = 0;
  for (const domain::message_state state :
       {domain::message_state::pending, domain::message_state::sending, domain::message_state::sent,
        domain::message_state::delivered, domain::message_state::read, domain::message_state::failed,
        domain::message_state::ambiguous}) {
    domain::message row = test::a_message(std::to_string(++number), test::asha);
    row.job_id = 1;
    row.state = state;
    ASSERT_TRUE(*messages().add(row));
    EXPECT_EQ(stored(number).state, state);
  }
  EXPECT_EQ(*messages().count_unsettled(1), 3);
  EXPECT_EQ(*messages().count_unsettled(2), 0);
  EXPECT_EQ(messages().count_by_state()->size(), 7U);
  EXPECT_EQ(messages().latest(1)->front().id, 7);
}

TEST_F(message_table_test, stores_every_kind) {
  for (int kind = 0; kind <= static_cast<int>(domain::message_kind::test); ++kind) {
    domain::message row = test::a_message(std::to_string(kind), test::asha);
    row.kind = static_cast<domain::message_kind>(kind);
    ASSERT_TRUE(*messages().add(row));
    EXPECT_EQ(stored(kind + 1).kind, row.kind);
  }
}

TEST_F(message_table_test, refuses_a_message_of_a_job_that_does_not_exist) {
  domain::message row = test::a_message("key", test::asha);
  row.job_id = 99;
  EXPECT_EQ(messages().add(row).error().code(), errc::defect);
}

}  // namespace
}  // namespace zylin::sqlite
