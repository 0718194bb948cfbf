#include "zylin/domain/opt_out.hpp"
#include "pipeline/intake/webhook_intake.hpp"
#include "pipeline/messages/outbox_fixture.hpp"
#include "support/log_capture.hpp"

#include <gmock/gmock.h>

namespace zylin::intake {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr auto whatsapp = domain::channel::whatsapp;
constexpr auto sms = domain::channel::sms;

/// A customer writes to us, and the outbox sends what is due.
class an_opt_out : public test::outbox_fixture {
 protected:
  void SetUp() override {
    settings.twilio.whatsapp_number = *phone_number::from_e164("+918044444444");
    settings.twilio.voice_number = *phone_number::from_e164("+918033333333");
    test::outbox_fixture::SetUp();
  }

  void receive(const std::string& text, domain::channel by, const std::string& from = test::customer_number,
               const std::string& type = "") {
    domain::incoming_message one;
    one.provider_sid = "SM" + std::to_string(++written_);
    one.channel = by;
    one.from = from;
    one.to = settings.twilio.whatsapp_number->str();
    one.text = text;
    one.opt_out_type = type;
    EXPECT_TRUE(test::wait_for(intake_.message_arrived(one)));
    time.advance(std::chrono::minutes(1));
  }

  /// A message about call `call` (0: none), sent by that channel first.
  void post_message(domain::message_kind kind, int call, const std::string& to = test::customer_number,
                    domain::channel by = whatsapp) {
    domain::message row;
    row.kind = kind;
    row.channel = by;
    row.to = to;
    row.body = "Words for them";
    if (call > 0) {
      row.call = test::call_number(call);
    }
    row.dedupe_key = "key " + std::to_string(++posted_);
    row.run_at = time.now();
    row.created_at = time.now();
    data.write([&](ports::transaction& tx) -> result<void> {
      const result<bool> added = tx.messages().add(row);
      return added ? result<void>{} : result<void>(added.error());
    });
  }

  void call_now(int number) {
    domain::call row = test::sample_call(number);
    row.started_at = time.now();
    data.write([&](ports::transaction& tx) -> result<void> {
      const result<bool> added = tx.calls().add(row);
      return added ? result<void>{} : result<void>(added.error());
    });
    time.advance(std::chrono::minutes(1));
  }

  /// Sends all that is due, and the messages that follow from it.
  void send_all() {
    for (int look = 0; look < 6; ++look) {
      run_due();
    }
  }
  /// The channels by which that number got messages.
  [[nodiscard]] std::vector<domain::channel> sent(const std::string& to = test::customer_number) const {
    std::vector<domain::channel> channels;
    for (const domain::message& row : post.posted) {
      if (row.to == to) {
        channels.push_back(row.channel);
      }
    }
    return channels;
  }
  [[nodiscard]] domain::opt_outs closed(const std::string& number = test::customer_number) const {
    return data.look<domain::opt_outs>([&](ports::transaction& tx) { return tx.opt_outs().of(number); });
  }
  [[nodiscard]] std::vector<domain::message> notices() const { return data.messages_to(test::owner_number); }

 private:
  webhook_intake intake_{data.db(), time, events, settings, {.message_added = [] {}}};
  int written_ = 0;
  int posted_ = 0;
};

TEST_F(an_opt_out, holds_for_its_channel_and_is_told_to_the_owner) {
  receive("Stop.", whatsapp);
  EXPECT_TRUE(closed().whatsapp);
  EXPECT_FALSE(closed().sms);
  ASSERT_THAT(notices(), SizeIs(1));
  EXPECT_THAT(notices()[0].body, AllOf(HasSubstr("by WhatsApp any more"), HasSubstr("They wrote: Stop.")));
}

TEST_F(an_opt_out, holds_for_what_was_written_before_it) {
  post_message(domain::message_kind::booking_reminder, 0);
  receive("STOP", whatsapp);
  send_all();
  EXPECT_THAT(sent(), IsEmpty());
  const domain::message held = data.messages_to(test::customer_number).front();
  EXPECT_EQ(held.state, domain::message_state::failed);
  EXPECT_THAT(held.error, HasSubstr("opted out"));
  EXPECT_EQ(held.attempts, 0);
  EXPECT_THAT(data.messages_to(test::customer_number), SizeIs(1)) << "a reminder takes no other way";
  EXPECT_THAT(notices(), SizeIs(1)) << "of the opt-out alone: nobody misses a reminder they do not want";
}

TEST_F(an_opt_out, lets_answers_to_a_later_call_go_out_by_another_channel) {
  receive("STOP", whatsapp);
  call_now(2);
  post_message(domain::message_kind::booking_confirmation, 2);
  send_all();
  EXPECT_THAT(sent(), ElementsAre(sms));
}

TEST_F(an_opt_out, lets_no_answer_to_an_earlier_call_go_out_and_a_person_learns_of_it) {
  receive("STOP", whatsapp);
  post_message(domain::message_kind::booking_confirmation, 1);
  send_all();
  EXPECT_THAT(sent(), IsEmpty());
  EXPECT_THAT(notices().back().body, AllOf(HasSubstr("could not reach a customer"), HasSubstr("opted out")));
}

TEST_F(an_opt_out, of_sms_stops_what_nobody_asked_for_on_whatsapp_too) {
  receive("CANCEL", sms);
  EXPECT_TRUE(closed().sms);
  post_message(domain::message_kind::booking_reminder, 0);
  call_now(2);
  post_message(domain::message_kind::booking_confirmation, 2);
  send_all();
  EXPECT_THAT(sent(), ElementsAre(whatsapp)) << "the confirmation";
}

TEST_F(an_opt_out, of_both_channels_leaves_nothing) {
  receive("STOP", sms);
  receive("STOP", whatsapp);
  call_now(2);
  post_message(domain::message_kind::booking_confirmation, 2);
  send_all();
  EXPECT_THAT(sent(), IsEmpty());
  EXPECT_EQ(data.stored_call(test::call_number(2)).outcome, domain::call_outcome::handed_over);
}

TEST_F(an_opt_out, ends_with_a_start) {
  receive("STOP", whatsapp);
  receive("START", whatsapp);
  EXPECT_FALSE(closed().any());
  EXPECT_THAT(notices().back().body, HasSubstr("by WhatsApp again"));
  post_message(domain::message_kind::booking_reminder, 0);
  send_all();
  EXPECT_THAT(sent(), ElementsAre(whatsapp));
}

TEST_F(an_opt_out, is_opened_by_a_start_of_its_own_channel_alone) {
  receive("STOP", sms);
  receive("START", whatsapp);
  EXPECT_TRUE(closed().sms);
  EXPECT_THAT(notices().back().body, HasSubstr("They wrote: START")) << "an ordinary message";
  receive("yes", sms);
  EXPECT_FALSE(closed().any());
}

TEST_F(an_opt_out, is_what_twilio_takes_it_for) {
  receive("Adios amigos", sms, test::customer_number, "STOP");
  EXPECT_TRUE(closed().sms);
  receive("Hola", sms, test::customer_number, "START");
  EXPECT_FALSE(closed().any());
  receive("HELP", sms, test::customer_number, "HELP");
  EXPECT_FALSE(closed().any());
  EXPECT_THAT(notices().back().body, HasSubstr("They wrote: HELP")) << "somebody may need it";
}

TEST_F(an_opt_out, is_no_sentence_that_holds_the_word) {
  receive("please stop by tomorrow", whatsapp);
  receive("CANCEL", whatsapp);
  EXPECT_FALSE(closed().any());
  EXPECT_THAT(notices(), SizeIs(2));
}

TEST_F(an_opt_out, holds_for_each_spelling_of_the_number) {
  receive("STOP", whatsapp, "+5215512345678");
  post_message(domain::message_kind::booking_reminder, 0, "+525512345678");
  send_all();
  EXPECT_THAT(sent("+525512345678"), IsEmpty());
}

TEST_F(an_opt_out, at_the_provider_is_one_here) {
  post.script.add(error(errc::rejected, "opted out").with_provider_code(domain::recipient_opted_out));
  post_message(domain::message_kind::booking_confirmation, 1, test::customer_number, sms);
  send_all();
  EXPECT_TRUE(closed().sms);
  EXPECT_FALSE(closed().whatsapp);
}

TEST_F(an_opt_out, that_twilio_reports_later_is_one_here) {
  post_message(domain::message_kind::booking_confirmation, 1, test::customer_number, sms);
  send_all();
  domain::delivery_report report;
  report.provider_sid = "SM1";
  report.status = "failed";
  report.error_code = "21610";
  data.write([&](ports::transaction& tx) -> result<void> {
    const auto changed = messages::message_ledger(settings).report(tx, report, time.now());
    return changed ? result<void>{} : result<void>(changed.error());
  });
  EXPECT_TRUE(closed().sms);
}

TEST_F(an_opt_out, of_the_owner_is_kept_and_logged_as_an_error) {
  const test::log_capture log;
  receive("STOP", whatsapp, test::owner_number);
  EXPECT_EQ(log.count("the OWNER has opted out of whatsapp"), 1U);
  EXPECT_THAT(notices(), IsEmpty());
  post_message(domain::message_kind::owner_alert, 1, test::owner_number);
  send_all();
  EXPECT_THAT(sent(test::owner_number), ElementsAre(sms)) << "by the channel that is open";
}

}  // namespace
}  // namespace zylin::intake
