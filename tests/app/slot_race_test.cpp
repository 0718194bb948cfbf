#include "app/running_system.hpp"
#include "zylin/domain/availability.hpp"
#include "zylin/domain/texts.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <string>
#include <vector>

namespace zylin::test {
namespace {

using ::testing::HasSubstr;
using ::testing::SizeIs;

constexpr int capacity = 2;

/// ZYLIN_RACE_CALLS: how many call at the same time.
int racing_calls() {
  constexpr int in_the_suite = 60;
  const char* wanted = std::getenv("ZYLIN_RACE_CALLS");
  return wanted == nullptr ? in_the_suite : std::max(capacity + 1, std::atoi(wanted));
}

std::vector<std::string> racing_numbers() {
  std::vector<std::string> numbers;
  for (int number = 0; number < racing_calls(); ++number) {
    numbers.push_back("+1415556" + std::to_string(1000 + number));
  }
  return numbers;
}

system_options two_at_a_time() {
  system_options options;
  options.adjust = [](config::settings& server) { server.business.services.front().capacity = capacity; };
  return options;
}

class callers_who_race_for_one_slot : public ::testing::Test {
 protected:
  void SetUp() override {
    const std::string words = "Hi, my name is Anna Schmidt. I would like to book an appointment for tomorrow at 3 PM.";
    for (auto& placed : system_.call_at_once(racing_numbers(), words)) {
      const result<sim::finished_call> finished = placed.get();
      ASSERT_TRUE(finished) << finished.error().message();
      ASSERT_EQ(system_.events.wait_for_end(finished->call_sid), domain::job_state::done);
    }
  }

  /// The three free times nearest to the wished one when all its places are taken, one per line.
  std::vector<std::string> free_times(const std::vector<domain::booking>& taken) {
    const domain::business& business = system_.settings().business;
    std::vector<domain::occupied_span> spans;
    for (const domain::booking& row : taken) {
      spans.push_back({row.starts_at, row.starts_at + row.duration + row.buffer});
    }
    const domain::availability calendar(business, business.services.front(), spans, taken.front().created_at);
    const auto wish = std::chrono::floor<std::chrono::minutes>(business.zone.to_local(taken.front().starts_at));
    std::vector<std::string> texts;
    for (const domain::local_minutes start : calendar.nearest_free(wish, 3)) {
      EXPECT_FALSE(calendar.check(start));
      texts.push_back("\n" + domain::format_when(start) + "\n");
    }
    return texts;
  }

  running_system system_{two_at_a_time()};
};

TEST_F(callers_who_race_for_one_slot, get_it_as_often_as_it_exists_and_the_others_three_free_times) {
  const std::vector<domain::booking> made = system_.bookings();
  ASSERT_THAT(made, SizeIs(capacity));
  EXPECT_EQ(made[0].starts_at, made[1].starts_at);
  EXPECT_NE(made[0].customer_phone, made[1].customer_phone);

  const std::vector<std::string> free = free_times(made);
  ASSERT_THAT(free, SizeIs(3));
  int told = 0;
  for (const domain::message& row : system_.messages()) {
    if (row.kind == domain::message_kind::booking_alternatives) {
      ++told;
      for (const std::string& time : free) {
        EXPECT_THAT(row.body, HasSubstr(time));
      }
    }
  }
  EXPECT_EQ(told, racing_calls() - capacity);
}

}  // namespace
}  // namespace zylin::test
