#include "models_under_test.hpp"

#include "zylin/adapters/openai/intent_extractor.hpp"
#include "zylin/adapters/openai/transcriber.hpp"
#include "zylin/config/settings.hpp"
#include "zylin/sim/simulated_caller.hpp"

#include <filesystem>
#include <fstream>

namespace zylin::sim {
namespace {

using namespace std::chrono_literals;

// The product's own adapters against the stand-in: what one writes, the other must read.
class openai_adapters : public ::testing::Test {
 protected:
  openai_adapters() {
    settings.api_key = secret("any key");
    settings.base_url = models.openai.base_url();
    account.emplace(*models.network, settings, models.time, 10s, events);
  }

  ports::null_telemetry events;
  models_under_test models;
  config::openai_settings settings;
  std::optional<openai::configured_models> account;
};

TEST_F(openai_adapters, hear_what_was_spoken) {
  const auto file = std::filesystem::path(::testing::TempDir()) / (random_sid("RE") + ".wav");
  std::ofstream(file, std::ios::binary) << speak("I need an appointment.");
  const auto transcriber = openai::create_transcriber(*models.network, settings, *account, {"en", {}}, 10s, events);
  const auto heard = models.wait_for(transcriber->transcribe(file));
  std::filesystem::remove(file);
  ASSERT_TRUE(heard) << heard.error().message();
  EXPECT_EQ(*heard, "I need an appointment.");
}

TEST_F(openai_adapters, understand_a_request) {
  const domain::business business = domain::default_business();
  const auto reader =
      openai::create_intent_extractor(*models.network, settings, *account, business, models.time, 10s, events);
  const auto understood = models.wait_for(
      reader->understand("My name is Anna Schmidt. I would like to book an appointment for tomorrow at 3 PM.", {}));
  ASSERT_TRUE(understood) << understood.error().message();
  EXPECT_EQ(understood->meaning, domain::intent::booking);
  EXPECT_EQ(understood->customer_name, "Anna Schmidt");
  EXPECT_EQ(understood->time, 15h);
  EXPECT_FALSE(understood->by_rules) << "the stand-in speaks with the model's authority";
}

}  // namespace
}  // namespace zylin::sim
