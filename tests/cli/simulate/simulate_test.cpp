#include "simulate/simulate.hpp"

#include "zylin/core/clock.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/sim/stand_ins.hpp"

#include <gtest/gtest.h>
#include <boost/asio/io_context.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <thread>
#include <utility>
#include <vector>

namespace zylin::cli {
namespace {

using json = nlohmann::json;

struct outcome {
  int status = 0;
  std::string out;
  std::string err;
};

outcome run(const simulate_options& options, const config::environment& values = {}) {
  std::ostringstream out;
  std::ostringstream err;
  const int status = simulate(options, values, out, err);
  return {status, out.str(), err.str()};
}

config::environment with(std::map<std::string, std::string> values) {
  return config::environment(std::move(values));
}

json run_json(simulate_options options, const config::environment& values = {}) {
  options.json = true;
  const outcome ended = run(options, values);
  EXPECT_EQ(ended.status, 0) << ended.out << ended.err;
  return json::parse(ended.out);
}

TEST(simulate, ends_the_default_call_in_a_booking_and_a_message) {
  const json shown = run_json({});
  ASSERT_EQ(shown.at("calls").size(), 1U);
  const json& call = shown.at("calls").at(0);
  EXPECT_EQ(call.at("intent"), "booking");
  EXPECT_EQ(call.at("heard").size(), 3U) << "notice, greeting, thanks";
  EXPECT_EQ(call.at("booking").at("customer_name"), "Anna Schmidt");
  EXPECT_EQ(call.at("booking").at("status"), "confirmed");
  EXPECT_EQ(call.at("steps").size(), 4U) << "download, transcribe, understand, act";
  ASSERT_EQ(call.at("messages").size(), 1U);
  EXPECT_EQ(call.at("messages").at(0).at("to"), "+14155550123");
  EXPECT_EQ(call.at("messages").at(0).at("state"), "delivered");
  EXPECT_TRUE(shown.at("database").is_null());
}

TEST(simulate, prints_the_conversation_and_says_what_is_simulated) {
  const outcome ended = run({});
  EXPECT_EQ(ended.status, 0) << ended.err;
  for (const char* expected :
       {"simulated   OpenAI", "real        the server", "→ POST /api/twilio/voice (signed)", "Anna Schmidt",
        "✓ transcribe", "Booking ", "WhatsApp to +14155550123", "delivered", "docs/twilio-setup.md"}) {
    EXPECT_NE(ended.out.find(expected), std::string::npos) << expected << "\n" << ended.out;
  }
  EXPECT_EQ(ended.out.find("\x1b["), std::string::npos) << "colours without a terminal";
}

TEST(simulate, alerts_the_owner_of_an_emergency) {
  simulate_options options;
  options.say = "This is an emergency, my tooth is bleeding badly, please call me back immediately.";
  const json shown = run_json(options);
  bool alerted = false;
  for (const json& each : shown.at("calls").at(0).at("messages")) {
    alerted = alerted || (each.at("kind") == "owner_alert" && each.at("to") == "+14155550199");
  }
  EXPECT_TRUE(alerted) << shown.dump(2);
}

TEST(simulate, places_many_calls_at_once_and_offers_other_times_in_conflicts) {
  simulate_options options;
  options.calls = 64;
  const json summary = run_json(options).at("summary");
  EXPECT_EQ(summary.at("succeeded"), 64);
  EXPECT_EQ(summary.at("bookings"), 56);
  EXPECT_EQ(summary.at("alternatives"), 8);
  EXPECT_LE(summary.at("threads"), 12);
}

TEST(simulate, leaves_the_database_only_when_asked) {
  simulate_options options;
  options.keep = true;
  const std::filesystem::path kept = run_json(options).at("database").get<std::string>();
  EXPECT_TRUE(std::filesystem::exists(kept));
  std::filesystem::remove_all(kept.parent_path());
}

TEST(simulate, uses_the_business_of_the_environment) {
  const auto file = std::filesystem::path(::testing::TempDir()) / "zylin-simulate-business.json";
  std::ofstream(file) << R"({"name": "Closed Shop", "hours": {}})";
  const json shown = run_json({}, with({{"BUSINESS_CONFIG", file.string()}}));
  std::filesystem::remove(file);
  EXPECT_TRUE(shown.at("business").get<std::string>().starts_with("Closed Shop"));
  EXPECT_TRUE(shown.at("calls").at(0).at("booking").is_null());
}

TEST(simulate, never_uses_the_accounts_of_the_environment) {
  const config::environment real({{"TWILIO_ACCOUNT_SID", "not even an account"},
                                  {"TWILIO_API_BASE_URL", "https://api.twilio.com"},
                                  {"OPENAI_BASE_URL", "https://api.openai.com/v1"},
                                  {"DATABASE_PATH", "/does/not/exist/zylin.db"}});
  EXPECT_EQ(run({}, real).status, 0);
}

TEST(simulate, refuses_wrong_usage_with_status_2) {
  std::vector<std::pair<const char*, simulate_options>> wrong(5);
  wrong[0].first = "--calls";
  wrong[0].second.calls = 0;
  wrong[1].first = "--calls";
  wrong[1].second.calls = most_simulated_calls + 1;
  wrong[2].first = "OPENAI_API_KEY";
  wrong[2].second.real_openai = true;
  wrong[3].first = "--say";
  wrong[3].second.say = "";
  wrong[4].first = "missing.wav";
  wrong[4].second.wav = "missing.wav";
  for (const auto& [named, options] : wrong) {
    const outcome ended = run(options);
    EXPECT_EQ(ended.status, 2) << named;
    EXPECT_NE(ended.err.find(named), std::string::npos) << ended.err;
    EXPECT_EQ(ended.out, "") << named;
  }
}

TEST(simulate, names_wrong_settings) {
  const outcome ended = run({}, with({{"JOB_MAX_ATTEMPTS", "many"}}));
  EXPECT_EQ(ended.status, 2);
  EXPECT_NE(ended.err.find("JOB_MAX_ATTEMPTS"), std::string::npos) << ended.err;
}

TEST(simulate, shows_what_the_owner_is_told_when_the_real_recogniser_cannot_be_reached) {
  simulate_options options;
  options.real_openai = true;
  const config::environment unreachable({{"OPENAI_API_KEY", "sk-of-the-test"},
                                         {"OPENAI_BASE_URL", "http://127.0.0.1:1/v1"},
                                         {"LOG_LEVEL", "error"},
                                         {"JOB_MAX_ATTEMPTS", "1"}});
  const outcome ended = run(options, unreachable);
  EXPECT_EQ(ended.status, 1);
  for (const char* expected : {"real        speech recognition", "✗ transcribe", "WhatsApp to +14155550199 (the owner)",
                               "Not every call was answered"}) {
    EXPECT_NE(ended.out.find(expected), std::string::npos) << expected << "\n" << ended.out;
  }
  EXPECT_EQ(ended.out.find("sk-of-the-test"), std::string::npos);
}

TEST(simulate, fails_when_the_model_on_trial_does_not_answer_and_the_rules_read_the_call) {
  sim::stand_in_openai_options without_key;
  without_key.key_required = false;
  boost::asio::io_context io;
  const system_clock time;
  sim::stand_in_openai openai(io.get_executor(), domain::default_business(), time, without_key);
  ASSERT_TRUE(openai.start());
  std::thread serving([&io] { io.run(); });
  simulate_options options;
  options.real_openai = true;
  std::map<std::string, std::string> values{{"OPENAI_BASE_URL", openai.base_url()}, {"LOG_LEVEL", "error"}};
  EXPECT_EQ(run(options, with(values)).status, 0) << "a server of one's own may want no key";
  values["OPENAI_MODEL"] = "gpt-unknown";
  const outcome ended = run(options, with(values));
  io.stop();
  serving.join();
  EXPECT_EQ(ended.status, 1) << ended.out;
  EXPECT_NE(ended.out.find("The model has not answered: the rules read 1 of 1 calls"), std::string::npos) << ended.out;
}

TEST(simulate, hears_the_refusal_of_a_caller_who_calls_too_often) {
  simulate_options options;
  options.calls = 12;
  options.caller = "+14155550123";
  options.json = true;
  const outcome ended = run(options);
  EXPECT_EQ(ended.status, 1);
  EXPECT_EQ(json::parse(ended.out).at("summary").at("succeeded"), 10);
}

TEST(simulate, says_that_a_wav_without_text_is_silence) {
  const auto file = std::filesystem::path(::testing::TempDir()) / "zylin-simulate-silence.wav";
  const std::string header(
      "RIFF\x2c\0\0\0WAVEfmt \x10\0\0\0\1\0\1\0\x40\x1f\0\0\x80\x3e\0\0\2\0\x10\0data\x08\0\0\0\0\0\0\0\0\0\0\0", 52);
  std::ofstream(file, std::ios::binary) << header;
  simulate_options options;
  options.wav = file;
  const outcome ended = run(options);
  std::filesystem::remove(file);
  EXPECT_NE(ended.out.find("carries no text"), std::string::npos) << ended.out << ended.err;
}

}  // namespace
}  // namespace zylin::cli
