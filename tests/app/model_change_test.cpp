#include "app/running_system.hpp"

#include "zylin/core/date_text.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

namespace zylin::test {
namespace {

using ::testing::Each;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::Pair;
using ::testing::SizeIs;

constexpr const char* booking_request =
    "Hi, my name is Anna Schmidt. I would like to book an appointment for tomorrow at 3 PM.";

std::vector<std::string> notices(running_system& system) {
  std::vector<std::string> texts;
  for (const domain::message& each : system.messages()) {
    if (each.body.find("Model: ") != std::string::npos) {
      texts.push_back(each.body);
    }
  }
  return texts;
}

TEST(a_model_that_goes_in_the_middle_of_64_calls, costs_none_of_them_its_one_answer) {
  system_options options;
  options.openai.reply_delay = std::chrono::milliseconds{20};
  options.adjust = [](config::settings& adjusted) {
    adjusted.openai.models = {"gpt-6.1-terra", "gpt-6-luna"};
    adjusted.openai.transcribe_models = {"gpt-4o-mini-transcribe", "gpt-transcribe"};
  };
  running_system system(std::move(options));
  std::vector<std::string> callers;
  for (int i = 0; i < 64; ++i) {
    callers.push_back("+1415555" + std::to_string(1000 + i));
  }
  auto calls = system.call_at_once(callers, "Do you have parking?");
  ASSERT_TRUE(system.events.wait_for_upstream("transcribe ok", 8));
  ASSERT_LT(system.events.upstream_count("transcribe ok"), 64) << "not in the middle";
  system.openai().remove_model("gpt-6.1-terra");
  system.openai().remove_model("gpt-4o-mini-transcribe");
  for (auto& each : calls) {
    const auto placed = each.get();
    ASSERT_TRUE(placed) << placed.error().message();
    EXPECT_EQ(system.events.wait_for_end(placed->call_sid), domain::job_state::done);
  }
  std::map<std::string, int> answers;
  for (const domain::message& each : system.messages()) {
    answers[each.to] += each.to == system.settings().owner_phone->str() ? 0 : 1;
  }
  answers.erase(system.settings().owner_phone->str());
  EXPECT_THAT(answers, SizeIs(64));
  EXPECT_THAT(answers, Each(Pair(::testing::_, 1)));
  EXPECT_EQ(system.events.upstream_count("understand ok"), 64) << "the model has read them all";
  EXPECT_EQ(system.events.upstream_count("transcribe ok"), 64);
  EXPECT_EQ(system.get("/readyz").status, 200);
  const std::string metrics = system.get("/metrics").body;
  EXPECT_THAT(metrics, HasSubstr(R"(model="gpt-4o-mini-transcribe",upstream="openai",use="transcription"} 0)"));
  EXPECT_THAT(metrics,
              HasSubstr(R"(zylin_model_available{model="gpt-6.1-terra",upstream="openai",use="understanding"} 0)"));
  EXPECT_THAT(metrics,
              HasSubstr(R"(zylin_model_available{model="gpt-6-luna",upstream="openai",use="understanding"} 1)"));
}

TEST(a_model_that_is_missing, is_told_to_the_owner_once) {
  system_options options;
  options.adjust = [](config::settings& adjusted) { adjusted.openai.models = {"gone", "gpt-6-luna"}; };
  running_system system(std::move(options));
  for (int i = 0; i < 3; ++i) {
    EXPECT_EQ(system.events.wait_for_end(system.call("Do you have parking?")), domain::job_state::done);
  }
  ASSERT_TRUE(system.events.wait_for_messages(domain::message_state::sent, 7))
      << "an answer and a message each, and one notice";
  system.stop();
  EXPECT_THAT(notices(system), ::testing::ElementsAre(HasSubstr("Model: gone")));
  system.start();
}

/// All calls ask before any of them knows the answer; the first one to learn it must not make the others fail.
TEST(models_that_refuse_a_parameter_without_a_word, hear_and_read_64_calls_at_once) {
  system_options options;
  options.openai.reply_delay = std::chrono::milliseconds{20};
  options.openai.gives_reasons = false;
  options.openai.models = {{"gpt-6-luna", "", {"json_schema"}, {"none"}}, {"gpt-transcribe", "", {"keywords[]"}, {}}};
  running_system system(std::move(options));
  std::vector<std::string> callers;
  for (int i = 0; i < 64; ++i) {
    callers.push_back("+1415555" + std::to_string(1000 + i));
  }
  for (auto& each : system.call_at_once(callers, "Do you have parking?")) {
    const auto placed = each.get();
    ASSERT_TRUE(placed) << placed.error().message();
    EXPECT_EQ(system.events.wait_for_end(placed->call_sid), domain::job_state::done);
  }
  EXPECT_EQ(system.events.upstream_count("transcribe ok"), 64);
  EXPECT_EQ(system.events.upstream_count("understand ok"), 64) << "nobody was read by the rules";
  const std::string metrics = system.get("/metrics").body;
  EXPECT_THAT(metrics, HasSubstr(R"(parameter="response_format",upstream="openai"} 1)")) << "what is given up is told";
}

/// Whichever of our parameters a model refuses, the model answers the calls, not the rules.
TEST(models_that_refuse_each_parameter_in_turn, are_asked_in_their_own_way) {
  system_options options;
  options.openai.models = {
      {"gpt-6-luna", "", {"max_completion_tokens", "max_tokens", "json_schema", "json_object"}, {}},
      {"gpt-transcribe", "", {"keywords[]", "languages[]", "language"}, {}}};
  running_system system(std::move(options));
  ASSERT_EQ(system.events.wait_for_end(system.call(booking_request)), domain::job_state::done);
  ASSERT_THAT(system.bookings(), SizeIs(1));
  EXPECT_EQ(system.bookings()[0].status, domain::booking_status::confirmed) << "the model has read it, not the rules";
  const int before = system.events.upstream_count("understand not_ready");
  EXPECT_EQ(before, 1) << "five refusals: two repetitions in each attempt";
  ASSERT_EQ(system.events.wait_for_end(system.call("Do you have parking?")), domain::job_state::done);
  EXPECT_EQ(system.events.upstream_count("understand not_ready"), before) << "it is remembered";
  const std::string metrics = system.get("/metrics").body;
  for (const char* parameter : {"reasoning_effort", "max_completion_tokens", "max_tokens"}) {
    EXPECT_THAT(metrics, HasSubstr(R"(zylin_model_parameter_refusals_total{model="gpt-6-luna",parameter=")" +
                                   std::string(parameter) + R"(",upstream="openai"} 1)"));
  }
  EXPECT_THAT(metrics, HasSubstr(R"(parameter="response_format",upstream="openai"} 2)"));
  EXPECT_THAT(metrics, HasSubstr(R"(parameter="keywords",upstream="openai"} 1)"));
}

TEST(a_model_whose_end_is_announced, shows_in_the_metrics) {
  const auto end = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()) + std::chrono::days(30);
  const std::string day = *format_date(std::chrono::year_month_day(end));
  system_options options;
  options.openai.models = sim::current_models();
  options.openai.models.push_back({"ending", day, {}, {}});
  options.adjust = [](config::settings& adjusted) { adjusted.openai.models = {"ending", "gpt-6-luna"}; };
  running_system system(std::move(options));
  ASSERT_TRUE(system.events.wait_for_upstream("models ok", 1));
  const std::string metrics = system.get("/metrics").body;
  const std::string moment = std::to_string(std::chrono::seconds(end.time_since_epoch()).count());
  EXPECT_THAT(metrics, HasSubstr(R"({model="ending",upstream="openai",use="understanding"} )" + moment + "\n"));
  EXPECT_THAT(metrics, Not(HasSubstr(R"(zylin_model_shutdown_timestamp_seconds{model="gpt-6-luna")")));
}

}  // namespace
}  // namespace zylin::test
