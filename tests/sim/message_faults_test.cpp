#include "account_under_test.hpp"

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
  const http_response refused = account.create(whatsapp_message());
  EXPECT_EQ(refused.status, 429);
  EXPECT_EQ(refused.header("retry-after"), "1");
  EXPECT_EQ(nlohmann::json::parse(refused.body).at("code"), 20429);
  EXPECT_EQ(account.create(whatsapp_message()).status, 201);
  EXPECT_EQ(account.twilio.messages().size(), 2U);
}

TEST(message_faults, can_take_a_message_and_never_answer) {
  account_under_test account(with_faults({{1, message_fault::accept_then_hang}}));
  http_request request = account.creation(whatsapp_message());
  request.total_timeout = 200ms;
  const auto answer = account.wait_for(account.network->send(std::move(request)));
  ASSERT_FALSE(answer);
  EXPECT_EQ(answer.error().code(), errc::timed_out);
  EXPECT_EQ(account.twilio.messages().size(), 1U);
}

}  // namespace
}  // namespace zylin::sim
