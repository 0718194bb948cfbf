#include "http/api_fixture.hpp"

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
  [[nodiscard]] std::optional<time_point> last_wrote(std::string_view from) {
    std::optional<time_point> when;
    in_database([&](ports::transaction& tx) -> result<void> {
      when = *tx.inbox().last_wrote(from);
      return {};
    });
    return when;
  }
};

TEST_F(incoming_message, is_answered_with_empty_twiml_and_reaches_the_owner) {
  const raw_response reply = post(path, written("Can I come at 4?"));
  EXPECT_EQ(reply.status, 200);
  EXPECT_THAT(reply.body, HasSubstr("<Response"));
  EXPECT_THAT(reply.body, ::testing::Not(HasSubstr("Message>")));
  const std::vector<domain::message> told = messages();
  ASSERT_EQ(told.size(), 1U);
  EXPECT_EQ(told[0].to, "+14155550199");
  EXPECT_THAT(told[0].body, HasSubstr("Can I come at 4?"));
  EXPECT_EQ(last_wrote("+14155550123"), time.now());
  EXPECT_EQ(messages_announced, 1);
}

TEST_F(incoming_message, is_taken_once_however_often_it_is_posted) {
  for (int again = 0; again < 10; ++again) {
    EXPECT_EQ(post(path, written("Hello")).status, 200);
  }
  EXPECT_EQ(messages().size(), 1U);
}

TEST_F(incoming_message, by_sms_is_told_but_opens_no_window) {
  const form sms({{"MessageSid", std::string(sid)}, {"From", "+14155550123"}, {"To", "+14155550100"}, {"Body", "Hi"}});
  EXPECT_EQ(post(path, sms).status, 200);
  EXPECT_EQ(messages().size(), 1U);
  EXPECT_EQ(last_wrote("+14155550123"), std::nullopt);
}

TEST_F(incoming_message, needs_twilios_signature) {
  form fields = written("Hello");
  fields.add("AccountSid", std::string(account));
  EXPECT_EQ(post_raw(path, fields.encode(), "bm90IGEgc2lnbmF0dXJl").status, 403);
  EXPECT_TRUE(messages().empty());
}

TEST_F(incoming_message, needs_a_message_sid) {
  for (const char* wrong : {"", "SM1", "CA00000000000000000000000000000009", "SM0000000000000000000000000000000g"}) {
    EXPECT_EQ(post(path, written("Hello", wrong)).status, 400) << wrong;
  }
  EXPECT_TRUE(messages().empty());
}

TEST_F(incoming_message, is_bounded_and_made_readable) {
  EXPECT_EQ(post(path, written(std::string(30'000, 'x') + "\xFF\x01")).status, 200);
  std::size_t bytes = 0;
  for (const domain::message& part : messages()) {
    bytes += part.body.size();
  }
  EXPECT_GT(bytes, 8'000U);
  EXPECT_LT(bytes, 9'000U);
}

TEST_F(incoming_message, is_asked_for_again_where_it_cannot_be_stored) {
  db->fails = true;
  EXPECT_EQ(post(path, written("Hello")).status, 503);
  db->fails = false;
  EXPECT_EQ(post(path, written("Hello")).status, 200);
  EXPECT_EQ(messages().size(), 1U);
}

}  // namespace
}  // namespace zylin::http::test
