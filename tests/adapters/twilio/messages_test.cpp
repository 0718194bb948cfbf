#include "zylin/adapters/twilio/messages.hpp"

#include "account.hpp"
#include "support/fake_http_client.hpp"
#include "support/recorded_telemetry.hpp"
#include "zylin/core/form.hpp"

#include <gtest/gtest.h>

namespace zylin::twilio {
namespace {

class messages_test : public ::testing::Test {
 protected:
  static domain::message to_customer(domain::channel by = domain::channel::whatsapp) {
    domain::message outgoing;
    outgoing.channel = by;
    outgoing.to = "+4915112345678";
    outgoing.body = "See you at 3 PM & don't be late: ₹500 😀";
    return outgoing;
  }
  result<ports::message_receipt> send(domain::message outgoing) {
    return test::run(messenger_->send(std::move(outgoing)));
  }

  test::fake_http_client network_;
  test::recorded_telemetry events_;
  std::unique_ptr<ports::messenger> messenger_ =
      create_messenger(network_, account_for_tests(), "https://zylin.example/api/twilio/message-status",
                       std::chrono::seconds(7), events_);
};

TEST_F(messages_test, posts_a_form_with_prefixed_addresses_for_whatsapp) {
  network_.answer(201, R"({"sid":"SM1","status":"queued","error_code":null})");
  const result<ports::message_receipt> receipt = send(to_customer());
  ASSERT_TRUE(receipt) << receipt.error().message();
  EXPECT_EQ(receipt->provider_sid, "SM1");
  EXPECT_EQ(receipt->status, "queued");
  const ports::http_request& asked = network_.requests.at(0);
  EXPECT_EQ(asked.method, ports::http_method::post);
  EXPECT_EQ(asked.url, "https://twilio.example/2010-04-01/Accounts/" + test_account + "/Messages.json");
  EXPECT_EQ(asked.basic->user, test_account);
  const result<form> sent = form::parse(asked.body);
  ASSERT_TRUE(sent);
  EXPECT_EQ(sent->get("To"), "whatsapp:+4915112345678");
  EXPECT_EQ(sent->get("From"), "whatsapp:+15550002222");
  EXPECT_EQ(sent->get("Body"), to_customer().body);
  EXPECT_EQ(sent->get("StatusCallback"), "https://zylin.example/api/twilio/message-status");
  EXPECT_EQ(events_.ended, std::vector<std::string>{"twilio message ok"});
}

TEST_F(messages_test, sends_sms_between_plain_numbers) {
  network_.answer(201, R"({"sid":"SM1","status":null})");
  ASSERT_TRUE(send(to_customer(domain::channel::sms)));
  const result<form> sent = form::parse(network_.requests.at(0).body);
  EXPECT_EQ(sent->get("To"), "+4915112345678");
  EXPECT_EQ(sent->get("From"), "+15550001111");
}

TEST_F(messages_test, posts_a_template_instead_of_the_text) {
  network_.answer(201, R"({"sid":"SM1","status":"queued"})");
  domain::message outgoing = to_customer();
  outgoing.content_sid = "HX0123456789abcdef0123456789abcdef";
  outgoing.content_variables = R"({"1":"Anna & Ben"})";
  outgoing.as_template = true;
  ASSERT_TRUE(send(outgoing));
  const result<form> sent = form::parse(network_.requests.at(0).body);
  EXPECT_EQ(sent->get("ContentSid"), outgoing.content_sid);
  EXPECT_EQ(sent->get("ContentVariables"), outgoing.content_variables);
  EXPECT_FALSE(sent->find("Body"));
  EXPECT_EQ(sent->get("To"), "whatsapp:+4915112345678");
}

TEST_F(messages_test, posts_the_text_where_the_template_is_only_kept_for_later) {
  network_.answer(201, R"({"sid":"SM1","status":"queued"})");
  domain::message outgoing = to_customer();
  outgoing.content_sid = "HX0123456789abcdef0123456789abcdef";
  ASSERT_TRUE(send(outgoing));
  const result<form> sent = form::parse(network_.requests.at(0).body);
  EXPECT_FALSE(sent->find("ContentSid"));
  EXPECT_EQ(sent->get("Body"), outgoing.body);
}

TEST_F(messages_test, names_no_callback_when_there_is_none) {
  const auto plain = create_messenger(network_, account_for_tests(), "", std::chrono::seconds(7), events_);
  network_.answer(201, R"({"sid":"SM1"})");
  ASSERT_TRUE(test::run(plain->send(to_customer())));
  EXPECT_EQ(network_.requests.at(0).body.find("StatusCallback"), std::string::npos);
}

TEST_F(messages_test, is_rejected_without_a_sender_for_the_channel) {
  config::twilio_settings account = account_for_tests();
  account.whatsapp_number.reset();
  const auto plain = create_messenger(network_, account, "", std::chrono::seconds(7), events_);
  EXPECT_EQ(test::run(plain->send(to_customer())).error().code(), errc::rejected);
  EXPECT_TRUE(network_.requests.empty());
}

struct refusal_case {
  int status;
  std::string_view body;
  errc expected;
  int provider_code;
};

TEST_F(messages_test, tells_final_refusals_from_those_worth_repeating) {
  const refusal_case cases[] = {
      {400, R"({"code":21211,"message":"The 'To' number +4915112345678 is not valid.","status":400})", errc::rejected,
       21211},
      {400, R"({"code":63003,"message":"Channel could not find To address"})", errc::rejected, 63003},
      {401, R"({"code":20003,"message":"Authenticate","status":401})", errc::unauthorized, 20003},
      {403, "forbidden", errc::unauthorized, 403},
      {404,
       R"(<TwilioResponse><RestException><Code>20404</Code><Message>gone</Message></RestException></TwilioResponse>)",
       errc::rejected, 20404},
      {429, R"({"code":20429,"message":"Too Many Requests","status":429})", errc::rate_limited, 20429},
      {408, "", errc::server_failed, 408},
      {500, "oops", errc::server_failed, 500},
      {503, R"({"code":null,"message":null})", errc::server_failed, 503},
      {302, "", errc::bad_response, 302},
  };
  for (const refusal_case& one : cases) {
    network_.answer(one.status, std::string(one.body));
    const result<ports::message_receipt> receipt = send(to_customer());
    ASSERT_FALSE(receipt) << one.body;
    EXPECT_EQ(receipt.error().code(), one.expected) << one.body;
    EXPECT_EQ(receipt.error().provider_code(), one.provider_code) << one.body;
    EXPECT_EQ(receipt.error().message().find("4915112345678"), std::string::npos) << receipt.error().message();
  }
}

TEST_F(messages_test, an_accepted_message_without_a_readable_sid_is_ambiguous) {
  for (const char* body : {"", "OK", "[]", "{}", R"({"sid":null})"}) {
    network_.answer(201, body);
    EXPECT_EQ(send(to_customer()).error().code(), errc::bad_response) << body;
  }
}

TEST_F(messages_test, passes_failures_of_the_network_on) {
  for (const errc code : {errc::connect_failed, errc::timed_out, errc::connection_lost, errc::cancelled}) {
    network_.fail(code);
    EXPECT_EQ(send(to_customer()).error().code(), code);
  }
}

}  // namespace
}  // namespace zylin::twilio
