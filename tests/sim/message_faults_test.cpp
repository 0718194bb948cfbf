#include "webhook_server.hpp"

#include <nlohmann/json.hpp>

namespace zylin::sim {
namespace {

using namespace std::chrono_literals;

stand_in_twilio_options with_faults(std::map<int, message_fault> faults) {
  stand_in_twilio_options options;
  options.faults.message_creation = std::move(faults);
  return options;
}

TEST(message_faults, hit_exactly_the_creation_they_are_ordered_for) {
  account_under_test account(with_faults({{1, message_fault::server_error}, {3, message_fault::too_many_requests}}));
  EXPECT_EQ(account.create(whatsapp_message()).status, 500);
  EXPECT_EQ(account.create(whatsapp_message()).status, 201);
  const ports::http_response refused = account.create(whatsapp_message());
  EXPECT_EQ(refused.status, 429);
  EXPECT_EQ(refused.header("retry-after"), "1");
  EXPECT_EQ(nlohmann::json::parse(refused.body).at("code"), 20429);
  EXPECT_EQ(account.create(whatsapp_message()).status, 201);
  EXPECT_EQ(account.twilio.messages().size(), 2U);
}

TEST(message_faults, can_take_a_message_and_never_answer) {
  account_under_test account(with_faults({{1, message_fault::accept_then_hang}}));
  ports::http_request request = account.creation(whatsapp_message());
  request.total_timeout = 200ms;
  const auto answer = account.wait_for(account.network->send(std::move(request)));
  ASSERT_FALSE(answer);
  EXPECT_EQ(answer.error().code(), errc::timed_out);
  EXPECT_EQ(account.twilio.messages().size(), 1U);
}

form reported(const std::string& to = "whatsapp:+14155550123") {
  form fields;
  fields.add("To", to);
  fields.add("From", to.starts_with("whatsapp:") ? "whatsapp:+14155550100" : "+14155550100");
  fields.add("Body", "Hello");
  fields.add("StatusCallback", test_public_url + "/api/twilio/message-status");
  return fields;
}

/// Every status that the product received, with its error.
std::vector<std::string> statuses(const webhook_server& product) {
  std::vector<std::string> heard;
  for (const auto& each : product.received()) {
    heard.push_back(std::string(each.fields.get("MessageStatus")) + std::string(each.fields.get("ErrorCode")));
  }
  return heard;
}

TEST(message_faults, can_refuse_with_any_of_twilios_errors) {
  stand_in_twilio_options options;
  options.faults.refusals = {{1, 21211}};
  account_under_test account(options);
  const ports::http_response refused = account.create(whatsapp_message());
  EXPECT_EQ(refused.status, 400);
  EXPECT_EQ(nlohmann::json::parse(refused.body).at("code"), 21211);
  EXPECT_EQ(account.create(whatsapp_message()).status, 201);
}

TEST(message_faults, can_report_later_that_a_message_did_not_arrive) {
  stand_in_twilio_options options;
  options.faults.undelivered = {{1, 63003}};
  account_under_test account(options);
  webhook_server product(account.io.get_executor());
  account.twilio.route_callbacks(test_public_url, product.url());
  EXPECT_EQ(account.create(reported()).status, 201);
  account.run_until([&] { return product.received().size() == 2; });
  EXPECT_EQ(statuses(product), (std::vector<std::string>{"sent", "undelivered63003"}));
  const ports::http_response list = account.get("Messages.json");
  EXPECT_NE(list.body.find(R"("error_code":63003)"), std::string::npos) << list.body;
}

TEST(message_faults, can_keep_whatsapps_window_closed_to_free_text_only) {
  stand_in_twilio_options options;
  options.faults.window_closed = true;
  account_under_test account(options);
  webhook_server product(account.io.get_executor());
  account.twilio.route_callbacks(test_public_url, product.url());
  account.twilio.open_window("+14155550177");
  form as_template = reported("whatsapp:+14155550124");
  as_template.add("ContentSid", "HX0123456789abcdef0123456789abcdef");
  EXPECT_EQ(account.create(reported("+14155550123")).status, 201);
  EXPECT_EQ(account.create(reported("whatsapp:+14155550177")).status, 201);
  EXPECT_EQ(account.create(as_template).status, 201);
  EXPECT_EQ(account.create(reported()).status, 201);
  account.run_until([&] { return product.received().size() == 8; });
  for (const auto& each : product.received()) {
    const bool outside = each.fields.get("To") == "whatsapp:+14155550123";
    EXPECT_EQ(each.fields.get("ErrorCode"), outside && each.fields.get("MessageStatus") != "sent" ? "63016" : "");
  }
}

TEST(message_faults, can_repeat_and_reorder_reports) {
  stand_in_twilio_options options;
  options.faults.jumbled_reports = true;
  account_under_test account(options);
  webhook_server product(account.io.get_executor());
  account.twilio.route_callbacks(test_public_url, product.url());
  EXPECT_EQ(account.create(reported()).status, 201);
  account.run_until([&] { return product.received().size() == 4; });
  EXPECT_EQ(statuses(product), (std::vector<std::string>{"delivered", "sent", "delivered", "sent"}));
}

}  // namespace
}  // namespace zylin::sim
