#include "webhook_server.hpp"

namespace zylin::sim {
namespace {

form with_callback(const std::string& url) {
  form fields = whatsapp_message();
  fields.add("StatusCallback", url);
  return fields;
}

TEST(message_intake, arrive_signed_for_the_public_address_as_sent_and_then_delivered) {
  account_under_test account;
  webhook_server product(account.io.get_executor());
  account.twilio.route_callbacks(test_public_url, product.url());
  EXPECT_EQ(account.create(with_callback(test_public_url + "/api/twilio/message-status")).status, 201);
  account.run_until([&] { return product.received().size() == 2; });
  ASSERT_EQ(product.received().size(), 2U);
  const std::string sid = account.twilio.messages().front().sid;
  for (const auto& each : product.received()) {
    EXPECT_EQ(each.path, "/api/twilio/message-status");
    EXPECT_TRUE(each.genuine);
    EXPECT_EQ(each.fields.get("MessageSid"), sid);
    EXPECT_EQ(each.fields.get("AccountSid"), test_account);
  }
  EXPECT_EQ(product.received()[0].fields.get("MessageStatus"), "sent");
  EXPECT_EQ(product.received()[1].fields.get("MessageStatus"), "delivered");
}

TEST(message_intake, move_the_message_resource_along) {
  account_under_test account;
  webhook_server product(account.io.get_executor());
  account.twilio.route_callbacks(test_public_url, product.url());
  EXPECT_EQ(account.create(with_callback(test_public_url + "/api/twilio/message-status")).status, 201);
  account.run_until([&] { return product.received().size() == 2; });
  const ports::http_response answer = account.get("Messages/" + account.twilio.messages().front().sid + ".json");
  EXPECT_NE(answer.body.find(R"("status":"delivered")"), std::string::npos) << answer.body;
}

TEST(message_intake, do_not_come_when_they_are_switched_off) {
  stand_in_twilio_options options;
  options.report_delivery = false;
  account_under_test account(options);
  webhook_server product(account.io.get_executor());
  account.twilio.route_callbacks(test_public_url, product.url());
  EXPECT_EQ(account.create(with_callback(test_public_url + "/api/twilio/message-status")).status, 201);
  // Once a later request has been answered, nothing earlier is still on its way.
  EXPECT_EQ(account.get("Messages.json").status, 200);
  EXPECT_TRUE(product.received().empty());
}

TEST(message_intake, under_way_do_not_hinder_the_end) {
  account_under_test account;
  EXPECT_EQ(account.create(with_callback("http://127.0.0.1:9/api/twilio/message-status")).status, 201);
}

}  // namespace
}  // namespace zylin::sim
