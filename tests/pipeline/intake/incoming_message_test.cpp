#include "pipeline/intake/webhook_intake.hpp"
#include "pipeline/messages/outbox_fixture.hpp"
#include "zylin/domain/texts.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <string>

namespace zylin::intake {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class what_a_customer_writes : public test::outbox_fixture {
 protected:
  void SetUp() override {
    test::outbox_fixture::SetUp();
    settings.twilio.whatsapp_number = *phone_number::from_e164("+918044444444");
  }
  [[nodiscard]] domain::incoming_message written(const std::string& text, const std::string& sid = "SM1") const {
    domain::incoming_message one;
    one.provider_sid = sid;
    one.from = test::customer_number;
    one.to = settings.twilio.whatsapp_number->str();
    one.text = text;
    return one;
  }
  [[nodiscard]] result<void> hand_in(const domain::incoming_message& one) {
    return test::wait_for(intake_.message_arrived(one));
  }
  void receive(const domain::incoming_message& one) { EXPECT_TRUE(hand_in(one)); }
  [[nodiscard]] std::optional<time_point> last_wrote() const {
    return data.look<std::optional<time_point>>(
        [](ports::transaction& tx) { return tx.inbox().last_wrote(test::customer_number); });
  }
  [[nodiscard]] std::vector<domain::message> notices() const { return data.messages_to(test::owner_number); }

  int outbox_woken = 0;

 private:
  webhook_intake intake_{disk, time, events, settings, {.message_added = [this] { ++outbox_woken; }}};
};

TEST_F(what_a_customer_writes, reaches_the_owner_and_is_remembered) {
  receive(written("Can I come\nearlier?"));
  ASSERT_THAT(notices(), SizeIs(1));
  EXPECT_EQ(notices()[0].kind, domain::message_kind::owner_notice);
  EXPECT_THAT(notices()[0].body, HasSubstr("Can I come earlier?"));
  EXPECT_THAT(notices()[0].body, HasSubstr(test::customer_number));
  EXPECT_EQ(last_wrote(), time.now());
  EXPECT_EQ(outbox_woken, 1);
}

TEST_F(what_a_customer_writes, counts_once_however_often_it_is_delivered) {
  receive(written("Hello"));
  const time_point first = time.now();
  time.advance(std::chrono::hours(1));
  for (int again = 0; again < 5; ++again) {
    receive(written("Hello"));
  }
  EXPECT_THAT(notices(), SizeIs(1));
  EXPECT_EQ(outbox_woken, 1);
  EXPECT_EQ(last_wrote(), first) << "a repetition does not keep the window open";
  receive(written("Hello", "SM2"));
  EXPECT_THAT(notices(), SizeIs(2));
  EXPECT_EQ(last_wrote(), time.now());
}

TEST_F(what_a_customer_writes, opens_no_window_by_sms_or_to_another_sender) {
  domain::incoming_message sms = written("Hello");
  sms.channel = domain::channel::sms;
  receive(sms);
  domain::incoming_message elsewhere = written("Hello", "SM2");
  elsewhere.to = "+918055555555";
  receive(elsewhere);
  EXPECT_EQ(last_wrote(), std::nullopt);
  EXPECT_THAT(notices(), SizeIs(2));
}

TEST_F(what_a_customer_writes, is_told_of_even_where_it_is_no_text) {
  domain::incoming_message picture = written("");
  picture.attachments = 2;
  receive(picture);
  EXPECT_THAT(notices()[0].body, HasSubstr("Attachments: 2"));
}

TEST_F(what_a_customer_writes, in_danger_alerts_the_owner_and_is_answered_at_once) {
  receive(written("he collapsed and is not breathing"));
  ASSERT_THAT(notices(), SizeIs(1));
  EXPECT_EQ(notices()[0].kind, domain::message_kind::owner_alert);
  EXPECT_THAT(notices()[0].body, HasSubstr("Urgent message for HealthFirst Clinic"));
  EXPECT_THAT(notices()[0].body, HasSubstr("he collapsed and is not breathing"));
  const std::vector<domain::message> answers = data.messages_to(test::customer_number);
  ASSERT_THAT(answers, SizeIs(1));
  EXPECT_EQ(answers[0].body, domain::texts::urgent_received({settings.business, "en"}, true));
  EXPECT_EQ(answers[0].channel, domain::channel::whatsapp);
  EXPECT_EQ(outbox_woken, 1);
}

TEST_F(what_a_customer_writes, in_danger_is_answered_once_in_a_while_and_alerts_each_time) {
  receive(written("emergency!"));
  receive(written("emergency!"));
  receive(written("please, emergency!", "SM2"));
  EXPECT_THAT(notices(), SizeIs(2));
  EXPECT_THAT(data.messages_to(test::customer_number), SizeIs(1));
  time.advance(std::chrono::minutes(10));
  receive(written("emergency!", "SM3"));
  EXPECT_THAT(notices(), SizeIs(3));
  EXPECT_THAT(data.messages_to(test::customer_number), SizeIs(2));
}

TEST_F(what_a_customer_writes, is_answered_in_its_language_which_is_kept_for_the_next_time) {
  receive(written("Guten Tag, können Sie mir bitte sagen, ob Sie morgen geöffnet haben?"));
  const auto known = data.look<std::optional<domain::customer>>(
      [](ports::transaction& tx) { return tx.customers().find(test::customer_number); });
  ASSERT_TRUE(known);
  EXPECT_EQ(known->language, "de");
  receive(written("Er atmet nicht mehr!", "SM2"));
  ASSERT_THAT(data.messages_to(test::customer_number), SizeIs(1));
  EXPECT_THAT(data.messages_to(test::customer_number)[0].body, HasSubstr("rufen Sie sofort den Notruf"));
  EXPECT_THAT(notices().back().body, HasSubstr("Urgent message for")) << "the owner reads the business's language";
}

class what_somebody_blocked_writes : public what_a_customer_writes {
 protected:
  void SetUp() override {
    what_a_customer_writes::SetUp();
    domain::customer row;
    row.phone = test::customer_number;
    row.blocked = true;
    data.write([&](ports::transaction& tx) { return tx.customers().save(row); });
  }
};

TEST_F(what_somebody_blocked_writes, is_stored_and_nobody_hears_of_it) {
  receive(written("You are all thieves, my name is Ravi"));
  EXPECT_TRUE(last_wrote());
  EXPECT_THAT(data.messages(), IsEmpty());
}

TEST_F(what_somebody_blocked_writes, closes_a_channel_all_the_same) {
  receive(written("STOP"));
  EXPECT_TRUE(
      data.look<domain::opt_outs>([](ports::transaction& tx) { return tx.opt_outs().of(test::customer_number); })
          .whatsapp);
  EXPECT_THAT(data.messages(), IsEmpty());
}

TEST_F(what_somebody_blocked_writes, in_danger_is_passed_on_once_a_day) {
  for (int i = 0; i < 5; ++i) {
    receive(written("There is a fire here, help!", "SM" + std::to_string(i)));
    time.advance(std::chrono::minutes(20));
  }
  ASSERT_THAT(notices(), SizeIs(1));
  EXPECT_EQ(notices()[0].kind, domain::message_kind::owner_alert);
  EXPECT_THAT(data.messages_to(test::customer_number), SizeIs(1));
}

TEST_F(what_a_customer_writes, in_danger_by_sms_is_answered_by_sms) {
  domain::incoming_message sms = written("gas leak in the kitchen");
  sms.channel = domain::channel::sms;
  receive(sms);
  ASSERT_THAT(data.messages_to(test::customer_number), SizeIs(1));
  EXPECT_EQ(data.messages_to(test::customer_number)[0].channel, domain::channel::sms);
}

TEST_F(what_a_customer_writes, in_danger_says_nothing_of_an_owner_who_is_not_there) {
  settings.owner_phone.reset();
  receive(written("he is not breathing"));
  ASSERT_THAT(data.messages(), SizeIs(1));
  EXPECT_EQ(data.messages()[0].body, domain::texts::urgent_received({settings.business, "en"}, false));
}

TEST_F(what_a_customer_writes, is_answered_by_nobody_where_it_tells_of_no_danger) {
  for (const char* text : {"STOP", "not an emergency, call me back", "I fainted last month", "yes"}) {
    receive(written(text, text));
  }
  EXPECT_THAT(data.messages_to(test::customer_number), IsEmpty());
  EXPECT_THAT(notices(), SizeIs(4));
  EXPECT_EQ(notices()[1].kind, domain::message_kind::owner_notice);
}

TEST_F(what_a_customer_writes, is_not_told_to_the_owner_who_wrote_it) {
  domain::incoming_message own = written("Hello");
  own.from = test::owner_number;
  receive(own);
  EXPECT_THAT(notices(), IsEmpty());
}

TEST_F(what_a_customer_writes, arrives_in_parts_where_it_is_long) {
  std::string text;
  while (text.size() < 4'000) {
    text += "A sentence of many. ";
  }
  receive(written(text));
  EXPECT_THAT(notices(), SizeIs(3));
}

TEST_F(what_a_customer_writes, arrives_whole_and_readable_however_long_and_broken_it_is) {
  receive(written(std::string(8'190, 'x') + "\xFF\x01"));
  std::size_t letters = 0;
  for (const domain::message& part : notices()) {
    letters += static_cast<std::size_t>(std::ranges::count(part.body, 'x'));
    EXPECT_EQ(part.body.find('\x01'), std::string::npos);
    EXPECT_EQ(part.body.find('\xFF'), std::string::npos);
  }
  EXPECT_EQ(letters, 8'190U);
}

TEST_F(what_a_customer_writes, is_taken_the_next_time_when_it_cannot_be_stored) {
  disk.fail(1);
  EXPECT_EQ(hand_in(written("Hello")).error().code(), errc::storage_full);
  EXPECT_THAT(notices(), IsEmpty());
  EXPECT_EQ(outbox_woken, 0);
  receive(written("Hello"));
  EXPECT_THAT(notices(), SizeIs(1));
}

}  // namespace
}  // namespace zylin::intake
