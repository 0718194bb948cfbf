#include "pipeline/calls/act_step_fixture.hpp"
#include "zylin/domain/texts.hpp"

#include <gmock/gmock.h>

namespace zylin::calls {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class the_act_step : public test::act_step_fixture {
 protected:
  void SetUp() override {
    domain::call row = test::sample_call(1);
    row.transcript = "My words on the recording.";
    add_call(row);
  }

  static domain::understanding meaning(domain::intent what, const std::string& reply = "We open at nine.") {
    domain::understanding read;
    read.meaning = what;
    read.reply = reply;
    return read;
  }
};

TEST_F(the_act_step, answers_a_question_and_troubles_nobody_else) {
  act(meaning(domain::intent::faq));
  ASSERT_THAT(data.messages(), SizeIs(1));
  EXPECT_EQ(data.messages().front().to, test::customer_number);
  EXPECT_EQ(data.messages().front().kind, domain::message_kind::answer);
  EXPECT_EQ(data.messages().front().body, "We open at nine.");
  EXPECT_EQ(the_call().outcome, domain::call_outcome::recorded);
  EXPECT_EQ(the_call().understood_as, domain::intent::faq);
}

TEST_F(the_act_step, hands_messages_for_somebody_and_changes_of_what_it_does_not_find_to_the_owner) {
  int number = 1;
  for (const domain::intent what : {domain::intent::cancel, domain::intent::reschedule, domain::intent::other}) {
    SCOPED_TRACE(to_string(what));
    domain::call row = test::sample_call(number);
    row.transcript = what == domain::intent::cancel       ? "Please cancel my appointment."
                     : what == domain::intent::reschedule ? "Please move my appointment."
                                                          : "My words on the recording.";
    add_call(row);
    act(meaning(what, "Somebody will call you."), number);
    ASSERT_THAT(to_owner(), SizeIs(number));
    EXPECT_EQ(to_owner().back().kind, domain::message_kind::owner_notice);
    EXPECT_THAT(to_owner().back().body, HasSubstr(row.transcript));
    EXPECT_THAT(to_owner().back().body, HasSubstr(test::customer_number)) << "the owner must be able to call back";
    EXPECT_EQ(to_owner().back().job_id, std::nullopt) << "the customer's answer does not wait for it";
    const std::string told =
        what == domain::intent::other ? "Somebody will call you." : domain::texts::booking_not_found({business, "en"});
    EXPECT_EQ(to_customer().back().body, told);
    EXPECT_EQ(the_call(number).outcome, domain::call_outcome::handed_over);
    ++number;
  }
}

TEST_F(the_act_step, alerts_the_owner_of_what_is_urgent_and_tells_the_caller_so) {
  act(meaning(domain::intent::urgent, "Please be patient."));
  ASSERT_THAT(to_owner(), SizeIs(1));
  EXPECT_EQ(to_owner().front().kind, domain::message_kind::owner_alert);
  EXPECT_THAT(to_owner().front().body, HasSubstr("My words on the recording."));
  ASSERT_THAT(to_customer(), SizeIs(1));
  EXPECT_EQ(to_customer().front().body, domain::texts::urgent_received({business, "en"}, true))
      << "our words, not the model's";
  EXPECT_EQ(the_call().outcome, domain::call_outcome::handed_over);
}

TEST_F(the_act_step, confirms_nothing_on_the_authority_of_the_rules) {
  domain::understanding what = test::booking_wish();
  what.by_rules = true;
  domain::call row = the_call();
  row.transcript = "Monday at 3 PM, please.";
  data.write([&](ports::transaction& tx) { return tx.calls().save(row); });
  act(what);
  ASSERT_THAT(data.bookings(), SizeIs(1));
  EXPECT_EQ(data.bookings().front().status, domain::booking_status::requested) << "the slot is kept all the same";
  ASSERT_THAT(to_customer(), SizeIs(1));
  EXPECT_EQ(to_customer().front().kind, domain::message_kind::booking_requested);
  EXPECT_THAT(to_customer().front().body, HasSubstr("not confirmed yet"));
  ASSERT_THAT(to_owner(), SizeIs(1));
  EXPECT_EQ(to_owner().front().kind, domain::message_kind::owner_notice);
  EXPECT_THAT(to_owner().front().body, HasSubstr(data.bookings().front().reference));
}

TEST_F(the_act_step, serves_the_customer_where_no_owner_is_configured) {
  owner.reset();
  act(meaning(domain::intent::urgent));
  ASSERT_THAT(data.messages(), SizeIs(1));
  EXPECT_EQ(data.messages().front().to, test::customer_number);
  EXPECT_EQ(data.messages().front().body, domain::texts::urgent_received({business, "en"}, false))
      << "nobody has been told";
}

TEST_F(the_act_step, names_whom_to_call_in_danger_also_where_the_job_is_dead) {
  escalate_to_owner("server_failed: 500", 1, true);
  ASSERT_THAT(to_customer(), SizeIs(1));
  EXPECT_EQ(to_customer().front().body, domain::texts::urgent_received({business, "en"}, true));
}

TEST_F(the_act_step, splits_a_long_answer_and_loses_nothing_of_it) {
  std::string reply;
  while (reply.size() < 4'000) {
    reply += "Sentence number " + std::to_string(reply.size()) + " of a long answer. ";
  }
  domain::understanding what = meaning(domain::intent::faq, reply);
  what.by_rules = true;  // our own sentences: a model's would be too long
  act(what);
  const std::vector<domain::message> parts = to_customer();
  ASSERT_THAT(parts, SizeIs(3));
  std::string together;
  for (const domain::message& part : parts) {
    EXPECT_LE(part.body.size(), 1'600U);
    EXPECT_TRUE(part.body.ends_with('.')) << "cut at a sentence";
    together += part.body + " ";
  }
  EXPECT_EQ(together, reply);
}

TEST_F(the_act_step, hands_a_dead_job_over_with_everything_the_caller_left) {
  escalate_to_owner("quota_exhausted: no money left");
  ASSERT_THAT(to_owner(), SizeIs(1));
  const domain::message told = to_owner().front();
  EXPECT_EQ(told.kind, domain::message_kind::owner_handover);
  for (const std::string& part : {std::string("My words on the recording."), std::string("no money left"),
                                  std::string(test::customer_number), test::recording_number(1).str()}) {
    EXPECT_THAT(told.body, HasSubstr(part));
  }
  ASSERT_THAT(to_customer(), SizeIs(1));
  EXPECT_EQ(to_customer().front().body, domain::texts::heard_person_will_call({business, "en"}));
  EXPECT_EQ(the_call().outcome, domain::call_outcome::handed_over);
}

TEST_F(the_act_step, hands_over_once_however_often_the_same_job_dies) {
  escalate_to_owner("first");
  escalate_to_owner("second");
  EXPECT_THAT(data.messages(), SizeIs(2));
}

TEST_F(the_act_step, keys_its_letters_as_stored_databases_know_them) {
  act(meaning(domain::intent::urgent));
  escalate_to_owner("quota_exhausted");
  std::vector<std::string> keys;
  for (const domain::message& row : data.messages()) {
    keys.push_back(row.dedupe_key);
  }
  const std::string recording = test::recording_number(1).str();
  EXPECT_THAT(keys,
              ElementsAre(recording + ":customer:answer:0", recording + ":owner:owner_alert:0",
                          recording + ":hand_over:owner:owner_handover:0", recording + ":hand_over:customer:answer:0"));
}

TEST_F(the_act_step, still_answers_a_job_that_was_revived_after_its_hand_over) {
  escalate_to_owner("quota_exhausted");
  act(meaning(domain::intent::faq));
  ASSERT_THAT(to_customer(), SizeIs(2));
  EXPECT_EQ(to_customer().back().body, "We open at nine.");
}

TEST_F(the_act_step, makes_a_log_entry_for_a_recording_whose_call_was_never_reported) {
  act(meaning(domain::intent::faq), 9);
  EXPECT_EQ(the_call(9).started_at, time.now());
  EXPECT_EQ(the_call(9).outcome, domain::call_outcome::handed_over) << "nobody knows who called";
  EXPECT_THAT(to_customer(), IsEmpty());
  EXPECT_THAT(to_owner(), SizeIs(1));
}

}  // namespace
}  // namespace zylin::calls
