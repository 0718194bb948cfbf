#include "zylin/domain/visit_planner.hpp"

#include "wall_clock.hpp"

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace {

using namespace std::chrono_literals;
using zylin::test::at;
using zylin::test::monday;
using namespace zylin::domain;
using ::testing::IsEmpty;
using ::testing::Not;

business salon_of(std::size_t people) {
  business facts;
  facts.zone = zylin::test::zone_named("Europe/Berlin");
  facts.hours.fill({{.opens = 9h, .closes = 17h}});
  facts.booking.slot_step = 15min;
  facts.booking.min_notice = 0min;
  facts.booking.horizon = std::chrono::days(60);
  facts.services = {{.name = "Cut", .duration = 30min, .price = "", .resources = {}},
                    {.name = "Colour", .duration = 60min, .price = "", .resources = {}}};
  for (std::size_t i = 0; i < people; ++i) {
    facts.staff.emplace_back();
    facts.staff.back().name = "Person " + std::to_string(i);
  }
  return facts;
}

std::vector<visit_part> cuts(const business& facts, std::size_t people) {
  return std::vector<visit_part>(people, visit_part{.wanted = facts.services.front()});
}

/// Every half hour of every day is taken, but one of each person, at eight times of the day that do not touch.
std::vector<occupied_span> almost_full(const business& facts) {
  constexpr int halves_a_day = 16;
  std::vector<occupied_span> taken;
  for (int day = 0; day <= facts.booking.horizon.count(); ++day) {
    for (std::size_t who = 0; who < facts.staff.size(); ++who) {
      for (int half = 0; half < halves_a_day; ++half) {
        if (half != (2 * (static_cast<int>(who) + day)) % halves_a_day) {
          const local_minutes start = at(monday + std::chrono::days(day), 9) + half * 30min;
          const zylin::time_point from = facts.zone.to_sys(start);
          taken.push_back({from, from + 30min, "Cut", facts.staff[who].name});
        }
      }
    }
  }
  return taken;
}

start_span any_day(const business& facts) {
  start_span span;
  span.exact = false;
  span.from = at(monday, 0);
  span.until = at(monday + facts.booking.horizon, 0);
  return span;
}

// Far too many combinations to try them all within the time that a test may take.
TEST(visit_planner, finds_out_that_a_full_salon_has_no_room) {
  const business facts = salon_of(20);
  const taken_times taken(almost_full(facts));
  const visit_planner planner(facts, cuts(facts, 6), visit_planner::order::same_time_if_possible, taken,
                              facts.zone.to_sys(at(monday, 8)));
  EXPECT_FALSE(planner.find(any_day(facts)));
  EXPECT_THAT(planner.nearest(at(monday, 9), 3), IsEmpty());
}

TEST(visit_planner, still_finds_the_one_time_at_which_all_are_free) {
  const business facts = salon_of(20);
  std::vector<occupied_span> booked = almost_full(facts);
  const zylin::time_point noon = facts.zone.to_sys(at(monday + std::chrono::days(3), 12));
  std::erase_if(booked, [&](const occupied_span& one) { return one.from == noon; });
  const taken_times taken(std::move(booked));
  const visit_planner planner(facts, cuts(facts, 6), visit_planner::order::same_time_if_possible, taken,
                              facts.zone.to_sys(at(monday, 8)));
  const auto plan = planner.find(any_day(facts));
  ASSERT_TRUE(plan);
  for (const planned_part& part : *plan) {
    EXPECT_EQ(part.start, at(monday + std::chrono::days(3), 12));
  }
  EXPECT_THAT(planner.nearest(at(monday, 9), 3), ::testing::ElementsAre(at(monday + std::chrono::days(3), 12)));
}

/// The night of 25 October 2026 in Berlin has 2:00 to 3:00 twice; a start on the clock means the first one.
struct clock_change_row {
  const char* about;
  std::chrono::minutes start;
  std::chrono::minutes first;   // how long the first part takes
  std::chrono::minutes buffer;  // after it
  std::chrono::minutes passes;  // until the second one begins; none: not at all
};

class one_after_the_other_when_clocks_go_back : public ::testing::TestWithParam<clock_change_row> {};

TEST_P(one_after_the_other_when_clocks_go_back, begins_when_the_first_is_over) {
  const auto& [about, start, first, buffer, passes] = GetParam();
  business facts = salon_of(2);
  facts.hours.fill({{.opens = 0h, .closes = 24h}});
  facts.services[0].duration = first;
  facts.services[0].buffer = buffer;
  facts.staff[0].services = {"Cut"};
  facts.staff[1].services = {"Colour"};
  const auto night = zylin::test::date(2026, 10, 25);
  const taken_times nothing;
  const visit_planner planner(facts, {{.wanted = facts.services[0]}, {.wanted = facts.services[1]}},
                              visit_planner::order::in_a_row, nothing, facts.zone.to_sys(at(night, 0)));
  const auto plan = planner.find(exactly(night + start));
  ASSERT_EQ(plan.has_value(), passes > 0min) << about;
  if (plan) {
    EXPECT_EQ(facts.zone.to_sys((*plan)[1].start) - facts.zone.to_sys((*plan)[0].start), passes) << about;
  }
}

INSTANTIATE_TEST_SUITE_P(table, one_after_the_other_when_clocks_go_back,
                         ::testing::Values(clock_change_row{"before the change", 30min, 60min, 0min, 60min},
                                           clock_change_row{"until the first two o'clock", 60min, 60min, 0min, 60min},
                                           clock_change_row{"within the first hour", 120min, 30min, 0min, 30min},
                                           clock_change_row{"until the second two o'clock", 120min, 60min, 0min, 0min},
                                           clock_change_row{"until the second half past two", 90min, 120min, 0min,
                                                            0min},
                                           clock_change_row{"after the buffer, past the hour that comes twice", 120min,
                                                            60min, 60min, 120min},
                                           clock_change_row{"over all of it", 60min, 180min, 0min, 180min},
                                           clock_change_row{"after it", 180min, 60min, 0min, 60min}));

}  // namespace
