#include "http/api_fixture.hpp"
#include "zylin/domain/texts.hpp"

#include <gmock/gmock.h>

namespace zylin::http::test {
namespace {

using ::testing::HasSubstr;

class incoming_message : public api_test {
 protected:
  static constexpr std::string_view path = "/api/twilio/message";
  static constexpr std::string_view sid = "SM00000000000000000000000000000009";

  void SetUp() override {
    settings.owner_phone = *phone_number::from_e164("+14155550199");
    settings.twilio.whatsapp_number = *phone_number::from_e164("+14155238886");
    start();
  }
  [[nodiscard]] static form written(std::string_view text, std::string_view id = sid) {
    return form({{"MessageSid", std::string(id)},
                 {"SmsStatus", "received"},
                 {"From", "whatsapp:+14155550123"},
                 {"To", "whatsapp:+14155238886"},
                 {"ProfileName", "Anna"},
                 {"NumMedia", "0"},
                 {"Body", std::string(text)}});
  }
};

TEST_F(incoming_message, is_answered_with_empty_twiml_and_handed_in) {
  const raw_response reply = post(path, written("Can I come at 4?"));
  EXPECT_EQ(reply.status, 200);
  EXPECT_THAT(reply.body, HasSubstr("<Response"));
  EXPECT_THAT(reply.body, ::testing::Not(HasSubstr("Message>")));
  ASSERT_EQ(intake.names(), std::vector<std::string>{"message_arrived"});
  const domain::incoming_message told = *intake.last().written;
  EXPECT_EQ(told.provider_sid, sid);
  EXPECT_EQ(told.channel, domain::channel::whatsapp);
  EXPECT_EQ(told.from, "+14155550123");
  EXPECT_EQ(told.to, "+14155238886");
  EXPECT_EQ(told.text, "Can I come at 4?");
  EXPECT_EQ(told.attachments, 0);
}

TEST_F(incoming_message, is_handed_in_and_answered_however_often_it_is_posted) {
  for (int again = 0; again < 10; ++again) {
    EXPECT_EQ(post(path, written("Hello")).status, 200);
  }
  EXPECT_EQ(intake.all().size(), 10U);
}

TEST_F(incoming_message, by_sms_names_no_whatsapp_address) {
  const form sms({{"MessageSid", std::string(sid)}, {"From", "+14155550123"}, {"To", "+14155550100"}, {"Body", "Hi"}});
  EXPECT_EQ(post(path, sms).status, 200);
  EXPECT_EQ(intake.last().written->channel, domain::channel::sms);
  EXPECT_EQ(intake.last().written->from, "+14155550123");
  EXPECT_EQ(intake.last().written->to, "+14155550100");
}

TEST_F(incoming_message, that_is_a_tapped_button_or_a_picture_is_told_as_such) {
  form tapped = written("");
  tapped.add("ButtonText", "Yes");
  EXPECT_EQ(post(path, tapped).status, 200);
  EXPECT_EQ(intake.last().written->text, "Yes");
  const form picture({{"MessageSid", std::string(sid)}, {"From", "+14155550123"}, {"NumMedia", "2"}});
  EXPECT_EQ(post(path, picture).status, 200);
  EXPECT_EQ(intake.last().written->text, "");
  EXPECT_EQ(intake.last().written->attachments, 2);
}

TEST_F(incoming_message, needs_twilios_signature) {
  form fields = written("Hello");
  fields.add("AccountSid", std::string(account));
  EXPECT_EQ(post_raw(path, fields.encode(), "bm90IGEgc2lnbmF0dXJl").status, 403);
  EXPECT_TRUE(intake.all().empty());
}

TEST_F(incoming_message, needs_a_message_sid) {
  for (const char* wrong : {"", "SM1", "CA00000000000000000000000000000009", "SM0000000000000000000000000000000g"}) {
    EXPECT_EQ(post(path, written("Hello", wrong)).status, 400) << wrong;
  }
  EXPECT_TRUE(intake.all().empty());
}

TEST_F(incoming_message, is_bounded) {
  EXPECT_EQ(post(path, written(std::string(30'000, 'x') + "\xFF\x01")).status, 200);
  EXPECT_EQ(intake.last().written->text, std::string(4'096, 'x'));
}

TEST_F(incoming_message, is_read_as_what_it_is) {
  struct row {
    form fields;
    std::string told;  ///< to the owner
  };
  const std::vector<row> rows{
      {form({{"Body", ""}, {"ButtonText", "Yes, please"}, {"ButtonPayload", "yes"}}), "They wrote: Yes, please"},
      {form({{"Body", ""}, {"ListTitle", "Tuesday 10:00"}, {"ListId", "slot-2"}}), "They wrote: Tuesday 10:00"},
      {form({{"Latitude", "12.9716"}, {"Longitude", "-77.5946"}, {"Address", "1 MG Road"}, {"Label", "Home"}}),
       "Place: Home, 1 MG Road (12.9716, -77.5946)"},
      {form({{"Latitude", "12.9716"}, {"Longitude", "77.5946"}}), "Place: 12.9716, 77.5946"},
      {form({{"Latitude", "http://x"}, {"Longitude", "77.5946"}, {"MessageType", "location"}}),
       "They wrote: (no text, but what WhatsApp calls location)"},
      {form({{"NumMedia", "2"}, {"MediaContentType0", "audio/ogg"}, {"MediaContentType1", "text/vcard"}}),
       "Attachments: a voice message, a contact"},
      {form({{"NumMedia", "3"}}), "Attachments: 3"},
      {form({{"MessageType", "text"}}), "They wrote: (no text)"},
      {form({{"Body", "pay\u202Egpj\u200B.exe\x07"}}), "They wrote: paygpj.exe"},
  };
  for (std::size_t i = 0; i < rows.size(); ++i) {
    form fields = rows[i].fields;
    fields.add("MessageSid", std::string(sid));
    fields.add("From", "whatsapp:+14155550123");
    fields.add("To", "whatsapp:+14155238886");
    EXPECT_EQ(post(path, fields).status, 200);
    EXPECT_THAT(domain::texts::owner_incoming(settings.business, *intake.last().written), HasSubstr(rows[i].told));
  }
}

TEST_F(incoming_message, says_what_twilio_took_it_for) {
  form fields = written("Baja por favor");
  fields.add("OptOutType", "STOP");
  EXPECT_EQ(post(path, fields).status, 200);
  EXPECT_EQ(intake.last().written->opt_out_type, "STOP");
}

TEST_F(incoming_message, is_asked_for_again_where_it_cannot_be_stored) {
  intake.fails = true;
  EXPECT_EQ(post(path, written("Hello")).status, 503);
  intake.fails = false;
  EXPECT_EQ(post(path, written("Hello")).status, 200);
  EXPECT_EQ(intake.last().written->text, "Hello");
}

}  // namespace
}  // namespace zylin::http::test
