#include "zylin/domain/delivery_fallback.hpp"
#include "pipeline/intake/webhook_intake.hpp"
#include "pipeline/messages/outbox_fixture.hpp"
#include "pipeline/messages/outgoing_message.hpp"

#include <gmock/gmock.h>

namespace zylin::messages {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

/// A business that can send SMS too.
class the_delivery_fallback : public test::outbox_fixture {
 protected:
  void SetUp() override {
    test::outbox_fixture::SetUp();
    settings.twilio.voice_number = *phone_number::from_e164("+918033333333");
    settings.twilio.whatsapp_number = *phone_number::from_e164("+918044444444");
  }

  /// As a decision stores it, of a kind that has a template.
  void post_with_template(const std::string& text) {
    settings.business.templates["booking_confirmation"] = {"HX1", {"customer_name"}};
    outgoing_message message;
    message.kind = domain::message_kind::booking_confirmation;
    message.to = test::customer_number;
    message.text = text;
    message.key = text;
    message.call = test::call_number(1);
    message.job_id = data.jobs().front().id;
    message.subject.customer_name = "Anna";
    data.write([&](ports::transaction& tx) -> result<void> {
      const result<int> posted = enqueue_message(tx, settings.business, message, time.now());
      return posted ? result<void>{} : result<void>(posted.error());
    });
  }
  void customer_writes(const std::string& sid = "SM90") {
    domain::incoming_message written;
    written.provider_sid = sid;
    written.from = test::customer_number;
    written.to = settings.twilio.whatsapp_number->str();
    written.text = "Hello";
    EXPECT_TRUE(test::wait_for(intake.message_arrived(written)));
  }
  void report(const std::string& sid, const std::string& status, const std::string& code = "") {
    const domain::delivery_report taken{sid, status, code};
    EXPECT_TRUE(test::wait_for(intake.message_reported(taken)));
  }
  static error refused(int code) { return error(errc::rejected, "refused").with_provider_code(code); }
  [[nodiscard]] std::vector<std::string> ways() const {
    std::vector<std::string> methods;
    for (const domain::message& sent : post.posted) {
      if (sent.to == test::customer_number) {
        methods.emplace_back(to_string(method_of(sent)));
      }
    }
    return methods;
  }

  intake::webhook_intake intake{data.db(), time, events, settings, {}};
};

TEST_F(the_delivery_fallback, sends_an_sms_where_whatsapp_refuses_at_once_and_the_job_waits_for_it) {
  add("Your booking is confirmed.");
  post.script.add(refused(63003));
  run_due();
  EXPECT_EQ(row(0).state, domain::message_state::failed);
  EXPECT_EQ(row(0).error_code, 63003);
  EXPECT_EQ(row(1).channel, domain::channel::sms);
  EXPECT_EQ(row(1).state, domain::message_state::pending);
  EXPECT_EQ(the_job().state, domain::job_state::waiting);
  EXPECT_EQ(the_call().outcome, domain::call_outcome::recorded);
  run_due();
  EXPECT_EQ(row(1).state, domain::message_state::sent);
  EXPECT_EQ(the_job().state, domain::job_state::done);
  EXPECT_EQ(the_call().outcome, domain::call_outcome::answered);
  EXPECT_THAT(data.messages_to(test::owner_number), IsEmpty());
}

TEST_F(the_delivery_fallback, sends_one_sms_however_often_and_late_a_failure_is_reported) {
  add("Your booking is confirmed.");
  run_due();
  for (const char* status : {"undelivered", "sent", "failed", "undelivered", "delivered", "read"}) {
    report("SM1", status, "63016");
    run_later();
  }
  EXPECT_THAT(ways(), ElementsAre("whatsapp_text", "sms"));
  EXPECT_EQ(the_call().outcome, domain::call_outcome::answered);
  EXPECT_THAT(data.messages_to(test::owner_number), IsEmpty());
}

TEST_F(the_delivery_fallback, starts_with_the_template_where_the_customer_has_not_written) {
  post_with_template("Your booking is confirmed.");
  run_due();
  EXPECT_THAT(ways(), ElementsAre("whatsapp_template"));
  EXPECT_EQ(post.posted[0].content_variables, R"({"1":"Anna"})");
}

TEST_F(the_delivery_fallback, starts_with_free_text_for_a_day_after_the_customer_wrote) {
  customer_writes();
  time.advance(std::chrono::hours(23));
  post_with_template("first");
  time.advance(std::chrono::hours(1));
  post_with_template("second");
  run_due();
  run_due();
  EXPECT_THAT(ways(), ElementsAre("whatsapp_text", "whatsapp_template"));
}

TEST_F(the_delivery_fallback, takes_every_way_once_and_tells_the_owner_at_its_end) {
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
  const std::vector<domain::message> told = data.messages_to(test::owner_number);
  ASSERT_THAT(told, SizeIs(notices + 1));
  EXPECT_THAT(told.back().body, HasSubstr("30005"));
  EXPECT_EQ(the_call().outcome, domain::call_outcome::handed_over);
}

TEST_F(the_delivery_fallback, stops_where_a_message_may_have_arrived_and_tells_the_owner) {
  add("Your booking is confirmed.");
  post.script.add(error(errc::timed_out, "no answer"), 2);
  for (int round = 0; round < 10; ++round) {
    run_later();
  }
  EXPECT_THAT(ways(), ElementsAre("whatsapp_text", "whatsapp_text"));
  EXPECT_TRUE(row(0).in_doubt);
  EXPECT_THAT(data.messages_to(test::owner_number), SizeIs(1));
  EXPECT_EQ(the_call().outcome, domain::call_outcome::handed_over);
}

TEST_F(the_delivery_fallback, serves_the_owner_too_and_ends_silently_there) {
  add("An urgent call", test::owner_number, domain::message_kind::owner_alert);
  post.script.add(refused(63016), 2);
  run_due();
  run_later();
  const std::vector<domain::message> rows = data.messages_to(test::owner_number);
  ASSERT_THAT(rows, SizeIs(2));
  EXPECT_EQ(rows[1].channel, domain::channel::sms);
  EXPECT_EQ(rows[1].state, domain::message_state::failed);
}

TEST_F(the_delivery_fallback, looks_for_a_message_in_doubt_among_those_that_are_not_known) {
  add("first");
  add("second");
  run_due();
  post.script.add(error(errc::timed_out, "no answer"));
  run_due();
  run_later();
  ASSERT_THAT(post.looked_up, SizeIs(1));
  EXPECT_THAT(post.known_others, ElementsAre("SM1"));
}

TEST_F(the_delivery_fallback, sends_no_more_sms_a_second_than_the_sender_may) {
  for (const char* to : {"+14155550101", "+14155550102", "+14155550103"}) {
    add(to, to);
  }
  post.script.add(refused(63003), 3);
  run_due();
  EXPECT_THAT(post.posted, SizeIs(3));
  run_due();
  run_due();
  EXPECT_THAT(post.posted, SizeIs(4)) << "the others wait as pending";
  EXPECT_EQ(row(4).state, domain::message_state::pending);
  const auto due = test::wait_for(messages.next_due());
  ASSERT_TRUE(due && *due);
  EXPECT_EQ(**due, time.now() + std::chrono::seconds(1));
  time.advance(std::chrono::seconds(1));
  run_due();
  EXPECT_THAT(post.posted, SizeIs(5));
}

TEST_F(the_delivery_fallback, lets_a_burst_on_whatsapp_go_at_the_senders_rate) {
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
}  // namespace zylin::messages
