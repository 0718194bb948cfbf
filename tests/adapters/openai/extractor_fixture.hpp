#pragma once

#include "support/fake_clock.hpp"
#include "support/fake_http_client.hpp"
#include "support/recorded_telemetry.hpp"
#include "zylin/adapters/openai/intent_extractor.hpp"
#include "zylin/core/clock.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace zylin::openai {

/// Monday, 23 November 2026, 20:00 UTC.
inline constexpr time_point that_monday_evening =
    std::chrono::sys_days(std::chrono::year(2026) / 11 / 23) + std::chrono::hours(20);

class extractor_test : public ::testing::Test {
 protected:
  using json = nlohmann::json;

  static json good() {
    return {{"intent", "booking"},  {"reply", "Noted."},         {"language", "en"}, {"customer_name", "Asha"},
            {"service", nullptr},   {"customer_phone", nullptr}, {"notes", nullptr}, {"issue_summary", nullptr},
            {"date", "2026-11-25"}, {"when_phrase", "tomorrow"}, {"time", "15:00"}};
  }
  static std::string completion(const std::string& content, const json& changes = json::object()) {
    json choice = {{"index", 0}, {"finish_reason", "stop"}, {"message", {{"role", "assistant"}, {"content", content}}}};
    choice.merge_patch(changes);
    return json({{"choices", json::array({choice})}}).dump();
  }
  static std::string refusal(const std::string& message) { return json({{"error", {{"message", message}}}}).dump(); }

  result<domain::understanding> read(std::string transcript = "book me tomorrow at 3 PM") {
    return test::run(reader_->understand(std::move(transcript), {}));
  }
  [[nodiscard]] json asked(std::size_t number) const { return json::parse(network_.requests.at(number).body); }

  static domain::business clinic() {
    domain::business business = domain::default_business();
    business.name = "HealthFirst Clinic";
    business.type = "clinic";
    business.address = "123 MG Road";
    business.phone = "+911234567890";
    business.zone = *domain::time_zone::locate("Asia/Kolkata");
    business.services = {domain::service{.name = "General consultation", .price = "₹500"}};
    business.faq = {{"Do you accept walk-ins?", "Yes, until an hour before we close."}};
    business.closures = {std::chrono::year(2026) / 12 / 1, std::chrono::year(2025) / 12 / 25};
    return business;
  }
  static config::openai_settings account() {
    config::openai_settings made;
    made.api_key = secret("sk-1");
    made.base_url = "https://openai.example/v1";
    made.models = {"the-model"};
    return made;
  }

  test::fake_http_client network_;
  test::recorded_telemetry events_;
  zylin::test::fake_clock clock_{that_monday_evening};
  int missing_ = 0;  ///< how often a model was reported as missing, or as available again
  configured_models models_{network_, account(), clock_, std::chrono::seconds(7), events_, [this] { ++missing_; }};
  std::unique_ptr<ports::intent_extractor> reader_ =
      create_intent_extractor(network_, account(), models_, clinic(), clock_, std::chrono::seconds(7), events_);
};

}  // namespace zylin::openai
