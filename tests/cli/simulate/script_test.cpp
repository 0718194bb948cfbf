#include "simulate/script.hpp"

#include "support/source_folder.hpp"
#include "zylin/core/phone_number.hpp"

#include <gtest/gtest.h>

#include <set>

namespace zylin::cli {
namespace {

using namespace std::chrono;

constexpr year_month_day today{year(2026), November, day(30)};

TEST(script, of_one_call_is_the_request_everybody_expects) {
  const auto script = write_script({}, today);
  ASSERT_TRUE(script);
  ASSERT_EQ(script->size(), 1U);
  EXPECT_EQ(script->front().said, default_request);
  EXPECT_EQ(script->front().from, "+14155550123");
  EXPECT_GT(script->front().duration, seconds(1));
}

TEST(script, of_many_calls_has_a_caller_for_each_and_every_eighth_one_comes_too_late) {
  simulate_options options;
  options.calls = 64;
  const auto script = write_script(options, today);
  ASSERT_TRUE(script);
  std::set<std::string> callers;
  std::set<std::string> wishes;
  for (const scripted_call& each : *script) {
    EXPECT_TRUE(phone_number::from_e164(each.from)) << each.from;
    callers.insert(each.from);
    wishes.insert(each.said.substr(each.said.find("appointment")));
  }
  EXPECT_EQ(callers.size(), 64U);
  EXPECT_EQ(wishes.size(), 56U);
}

TEST(script, speaks_of_days_as_people_do) {
  EXPECT_TRUE(request_of(0, 64, today).ends_with("for tomorrow at 8 AM."));
  EXPECT_TRUE(request_of(1, 64, today).ends_with("for tomorrow at 8:30 AM."));
  EXPECT_TRUE(request_of(60, 64, today).ends_with("on December 3rd at 10:30 AM.")) << request_of(60, 64, today);
}

TEST(script, has_a_thousand_different_callers) {
  simulate_options options;
  options.calls = most_simulated_calls;
  options.say = "Hi";
  const auto script = write_script(options, today);
  std::set<std::string> callers;
  for (const scripted_call& each : script.value()) {
    callers.insert(each.from);
  }
  EXPECT_EQ(callers.size(), std::size_t{most_simulated_calls});
}

TEST(script, names_a_wav_that_cannot_be_used) {
  simulate_options options;
  options.wav = "/does/not/exist.wav";
  EXPECT_EQ(write_script(options, today).error().code(), errc::not_found);
  options.wav = test::source_folder() + "/README.md";
  EXPECT_EQ(write_script(options, today).error().code(), errc::bad_response);
}

}  // namespace
}  // namespace zylin::cli
