#include "zylin/domain/delivery_ladder.hpp"
#include "pipeline/outbox_fixture.hpp"
#include "zylin/pipeline/delivery_reports.hpp"
#include "zylin/ports/letter.hpp"

#include <gmock/gmock.h>

namespace zylin {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

/// A business that can send SMS too.
class the_delivery_ladder : public test::outbox_fixture {
 protected:
  void SetUp() override {
    outbox_fixture::SetUp();
    configured.twilio.voice_number = *phone_number::from_e164("+918033333333");
    configured.twilio.whatsapp_number = *phone_number::from_e164("+918044444444");
  }

  /// As a decision writes it, of a kind that has a template.
  void post_with_template(const std::string& text) {
    configured.facts.templates["booking_confirmation"] = {"HX1", {"customer_name"}};
    outgoing_letter letter;
    letter.kind = message_kind::booking_confirmation;
    letter.to = test::customer_number;
    letter.text = text;
    letter.key = text;
    letter.call = test::call_number(1);
    letter.job_id = data.jobs().front().id;
    letter.subject.customer_name = "Anna";
    data.write([&](transaction& within) -> result<void> {
      const result<int> posted = post_letter(within, configured.facts, letter, time.now());
      return posted ? result<void>{} : result<void>(posted.error());
    });
  }
  void customer_writes(const std::string& sid = "SM90") {
    incoming_message written;
    written.provider_sid = sid;
    written.from = test::customer_number;
    written.to = configured.twilio.whatsapp_number->str();
    written.text = "Hello";
    EXPECT_TRUE(test::wait_for(desk.receive(written)));
  }
  void report(const std::string& sid, const std::string& status, const std::string& code = "") {
    const delivery_report taken{sid, status, code};
    EXPECT_TRUE(test::wait_for(desk.take(taken)));
  }
  static error refused(int code) { return error(errc::rejected, "refused").with_provider_code(code); }
  [[nodiscard]] std::vector<std::string> ways() const {
    std::vector<std::string> rungs;
    for (const message& sent : post.posted) {
      if (sent.to == test::customer_number) {
        rungs.emplace_back(to_string(rung_of(sent)));
      }
    }
    return rungs;
  }

  delivery_reports desk{data.db(), time, events, configured, [] {}};
};

TEST_F(the_delivery_ladder, sends_an_sms_where_whatsapp_refuses_at_once_and_the_job_waits_for_it) {
  add("Your booking is confirmed.");
  post.script.add(refused(63003));
  run_due();
  EXPECT_EQ(row(0).state, message_state::failed);
  EXPECT_EQ(row(0).error_code, 63003);
  EXPECT_EQ(row(1).channel, channel::sms);
  EXPECT_EQ(row(1).state, message_state::pending);
  EXPECT_EQ(the_job().state, job_state::waiting);
  EXPECT_EQ(the_call().outcome, call_outcome::recorded);
  run_due();
  EXPECT_EQ(row(1).state, message_state::sent);
  EXPECT_EQ(the_job().state, job_state::done);
  EXPECT_EQ(the_call().outcome, call_outcome::answered);
  EXPECT_THAT(data.messages_to(test::owner_number), IsEmpty());
}

TEST_F(the_delivery_ladder, sends_one_sms_however_often_and_late_a_failure_is_reported) {
  add("Your booking is confirmed.");
  run_due();
  for (const char* status : {"undelivered", "sent", "failed", "undelivered", "delivered", "read"}) {
    report("SM1", status, "63016");
    run_later();
  }
  EXPECT_THAT(ways(), ElementsAre("whatsapp_text", "sms"));
  EXPECT_EQ(the_call().outcome, call_outcome::answered);
  EXPECT_THAT(data.messages_to(test::owner_number), IsEmpty());
}

TEST_F(the_delivery_ladder, starts_with_the_template_where_the_customer_has_not_written) {
  post_with_template("Your booking is confirmed.");
  run_due();
  EXPECT_THAT(ways(), ElementsAre("whatsapp_template"));
  EXPECT_EQ(post.posted[0].content_variables, R"({"1":"Anna"})");
}

TEST_F(the_delivery_ladder, starts_with_free_text_for_a_day_after_the_customer_wrote) {
  customer_writes();
  time.advance(std::chrono::hours(23));
  post_with_template("first");
  time.advance(std::chrono::hours(1));
  post_with_template("second");
  run_due();
  run_due();
  EXPECT_THAT(ways(), ElementsAre("whatsapp_text", "whatsapp_template"));
}

TEST_F(the_delivery_ladder, takes_every_way_once_and_tells_the_owner_at_its_end) {
  customer_writes();
  post_with_template("Your booking is confirmed.");
  run_due();  // the customer's answer and the notice for the owner, SM1 or SM2
  const std::string text_sid = data.messages_to(test::customer_number).at(0).provider_sid;
  const std::size_t notices = data.messages_to(test::owner_number).size();
  report(text_sid, "undelivered", "63016");
  run_due();
  report(data.messages_to(test::customer_number).at(1).provider_sid, "failed", "63003");
  run_later();
  EXPECT_THAT(ways(), ElementsAre("whatsapp_text", "whatsapp_template", "sms"));
  EXPECT_THAT(data.messages_to(test::owner_number), SizeIs(notices));
  for (int repeated = 0; repeated < 3; ++repeated) {
    report(data.messages_to(test::customer_number).at(2).provider_sid, "undelivered", "30005");
    report(text_sid, "undelivered", "63016");
    run_later();
  }
  EXPECT_THAT(ways(), SizeIs(3));
  const std::vector<message> told = data.messages_to(test::owner_number);
  ASSERT_THAT(told, SizeIs(notices + 1));
  EXPECT_THAT(told.back().body, HasSubstr("30005"));
  EXPECT_EQ(the_call().outcome, call_outcome::handed_over);
}

TEST_F(the_delivery_ladder, stops_where_a_message_may_have_arrived_and_tells_the_owner) {
  add("Your booking is confirmed.");
  post.script.add(error(errc::timed_out, "no answer"), 2);
  for (int round = 0; round < 10; ++round) {
    run_later();
  }
  EXPECT_THAT(ways(), ElementsAre("whatsapp_text", "whatsapp_text"));
  EXPECT_TRUE(row(0).in_doubt);
  EXPECT_THAT(data.messages_to(test::owner_number), SizeIs(1));
  EXPECT_EQ(the_call().outcome, call_outcome::handed_over);
}

TEST_F(the_delivery_ladder, serves_the_owner_too_and_ends_silently_there) {
  add("An urgent call", test::owner_number, message_kind::owner_alert);
  post.script.add(refused(63016), 2);
  run_due();
  run_later();
  const std::vector<message> rows = data.messages_to(test::owner_number);
  ASSERT_THAT(rows, SizeIs(2));
  EXPECT_EQ(rows[1].channel, channel::sms);
  EXPECT_EQ(rows[1].state, message_state::failed);
}

TEST_F(the_delivery_ladder, looks_for_a_message_in_doubt_among_those_that_are_not_known) {
  add("first");
  add("second");
  run_due();
  post.script.add(error(errc::timed_out, "no answer"));
  run_due();
  run_later();
  ASSERT_THAT(post.looked_up, SizeIs(1));
  EXPECT_THAT(post.known_others, ElementsAre("SM1"));
}

TEST_F(the_delivery_ladder, sends_no_more_sms_a_second_than_the_sender_may) {
  for (const char* to : {"+14155550101", "+14155550102", "+14155550103"}) {
    add(to, to);
  }
  post.script.add(refused(63003), 3);
  run_due();
  EXPECT_THAT(post.posted, SizeIs(3));
  run_due();
  run_due();
  EXPECT_THAT(post.posted, SizeIs(4)) << "the others wait as pending";
  EXPECT_EQ(row(4).state, message_state::pending);
  const auto due = test::wait_for(letters.next_due());
  ASSERT_TRUE(due && *due);
  EXPECT_EQ(**due, time.now() + std::chrono::seconds(1));
  time.advance(std::chrono::seconds(1));
  run_due();
  EXPECT_THAT(post.posted, SizeIs(5));
}

TEST_F(the_delivery_ladder, lets_a_burst_on_whatsapp_go_at_the_senders_rate) {
  constexpr int rate = 80;  // the default
  constexpr int surplus = 5;
  for (int number = 0; number < rate + surplus; ++number) {
    add("text " + std::to_string(number), "+141555501" + std::to_string(10 + number));
  }
  for (int round = 0; round < rate; ++round) {
    run_due();
  }
  EXPECT_THAT(post.posted, SizeIs(rate));
  time.advance(std::chrono::seconds(1));
  run_due();
  EXPECT_THAT(post.posted, SizeIs(rate + surplus));
}

}  // namespace
}  // namespace zylin
