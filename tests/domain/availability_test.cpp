#include "zylin/domain/availability.hpp"

#include "wall_clock.hpp"

#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;
using zylin::availability;
using zylin::local_minutes;
using zylin::occupied_span;
using zylin::refusal;
using zylin::test::at;
using zylin::test::date;
using zylin::test::monday;

const auto saturday = date(2026, 11, 28);

/// A clinic in Kolkata, 9 to 13 and 14 to 18 on weekdays, asked on Monday at 10:00.
class clinic : public testing::Test {
 protected:
  clinic() {
    facts.zone = zylin::test::zone_named("Asia/Kolkata");
    for (unsigned weekday = 1; weekday <= 5; ++weekday) {
      facts.hours.at(weekday) = {{.opens = 9h, .closes = 13h}, {.opens = 14h, .closes = 18h}};
    }
  }

  [[nodiscard]] std::optional<refusal> check(local_minutes start) const {
    return availability(facts, consultation(), taken, facts.zone.to_sys(now)).check(start);
  }
  [[nodiscard]] std::vector<local_minutes> slots(std::chrono::local_days day) const {
    return availability(facts, consultation(), taken, facts.zone.to_sys(now)).free_slots(day);
  }
  [[nodiscard]] std::vector<local_minutes> nearest(local_minutes wish, std::size_t count = 3) const {
    return availability(facts, consultation(), taken, facts.zone.to_sys(now)).nearest_free(wish, count);
  }

  [[nodiscard]] std::optional<local_minutes> first(local_minutes from, local_minutes until) const {
    return availability(facts, consultation(), taken, facts.zone.to_sys(now)).first_free(from, until);
  }

  void take(local_minutes from, local_minutes until) {
    taken.push_back({.from = facts.zone.to_sys(from), .until = facts.zone.to_sys(until)});
  }
  zylin::service& consultation() { return facts.services.front(); }
  [[nodiscard]] const zylin::service& consultation() const { return facts.services.front(); }

  zylin::business facts = zylin::default_business();
  std::vector<occupied_span> taken;
  local_minutes now = at(monday, 10);
};

TEST_F(clinic, accepts_what_fits_into_one_opening_interval) {
  for (const auto start : {at(monday, 14), at(monday, 17, 30), at(monday + std::chrono::days(1), 9), at(monday, 12, 30),
                           at(monday, 15, 10)}) {
    EXPECT_EQ(check(start), std::nullopt);
  }
}

TEST_F(clinic, refuses_what_begins_or_ends_outside_the_hours) {
  const auto tuesday = monday + std::chrono::days(1);
  for (const auto start : {at(tuesday, 8, 59), at(tuesday, 12, 31), at(tuesday, 13), at(tuesday, 13, 59),
                           at(tuesday, 17, 31), at(tuesday, 18), at(tuesday, 0), at(tuesday, 23, 59)}) {
    EXPECT_EQ(check(start), refusal::outside_hours);
  }
}

TEST_F(clinic, lets_only_the_buffer_reach_beyond_closing) {
  consultation().buffer = 45min;
  EXPECT_EQ(check(at(monday, 17, 30)), std::nullopt);
  consultation().duration = 31min;
  EXPECT_EQ(check(at(monday, 17, 30)), refusal::outside_hours);
}

TEST_F(clinic, refuses_the_past_and_asks_for_notice) {
  EXPECT_EQ(check(at(monday - std::chrono::days(3), 10)), refusal::in_the_past);
  EXPECT_EQ(check(at(monday, 9, 59)), refusal::in_the_past);
  EXPECT_EQ(check(at(monday, 10)), refusal::too_little_notice);
  EXPECT_EQ(check(at(monday, 10, 59)), refusal::too_little_notice);
  EXPECT_EQ(check(at(monday, 11)), std::nullopt);
}

TEST_F(clinic, calls_a_day_that_is_over_past_and_not_closed) {
  EXPECT_EQ(check(at(monday - std::chrono::days(1), 10)), refusal::in_the_past);
}

TEST_F(clinic, keeps_the_past_and_what_is_taken_from_who_overrules_the_rest) {
  take(at(saturday, 20), at(saturday, 21));
  const availability asked(facts, consultation(), taken, facts.zone.to_sys(now));
  EXPECT_EQ(asked.check_overruling(at(saturday, 21)), std::nullopt);
  EXPECT_EQ(asked.check_overruling(at(saturday, 20, 59)), refusal::taken);
  EXPECT_EQ(asked.check_overruling(at(monday, 9, 59)), refusal::in_the_past);
  EXPECT_EQ(asked.check_overruling(at(monday, 10)), std::nullopt);
}

TEST_F(clinic, counts_the_notice_from_the_very_moment) {
  const auto later = facts.zone.to_sys(now) + 1ms;
  EXPECT_EQ(availability(facts, consultation(), taken, later).check(at(monday, 11)), refusal::too_little_notice);
  EXPECT_EQ(availability(facts, consultation(), taken, later).check(at(monday, 10)), refusal::in_the_past);
}

TEST_F(clinic, looks_ahead_to_the_end_of_the_horizon_by_local_days) {
  facts.booking.horizon = std::chrono::days(2);
  now = at(monday, 0, 30);  // still Sunday in UTC
  EXPECT_EQ(check(at(monday + std::chrono::days(2), 17, 30)), std::nullopt);
  EXPECT_EQ(check(at(monday + std::chrono::days(3), 9)), refusal::too_far_ahead);
  EXPECT_EQ(check(at(date(9999, 12, 31), 9)), refusal::too_far_ahead);
}

TEST_F(clinic, takes_a_horizon_in_the_past_for_one_of_today) {
  facts.booking.horizon = std::chrono::days(-1);
  EXPECT_EQ(check(at(monday, 15)), std::nullopt);
  EXPECT_EQ(nearest(at(monday, 15), 1), std::vector{at(monday, 15)});
}

TEST_F(clinic, tells_a_holiday_from_a_day_that_is_always_closed) {
  const auto tuesday = monday + std::chrono::days(1);
  facts.closures = {zylin::test::calendar(tuesday), zylin::test::calendar(saturday)};
  EXPECT_EQ(check(at(tuesday, 10)), refusal::holiday);
  EXPECT_EQ(check(at(saturday, 10)), refusal::holiday);
  EXPECT_EQ(check(at(saturday + std::chrono::days(1), 10)), refusal::closed_that_day);
}

TEST_F(clinic, lets_a_special_day_replace_hours_and_closure) {
  facts.closures = {zylin::test::calendar(saturday)};
  facts.special_days[zylin::test::calendar(saturday)] = {{.opens = 20h, .closes = 24h}};
  facts.special_days[zylin::test::calendar(monday + std::chrono::days(2))] = {};
  EXPECT_EQ(check(at(saturday, 10)), refusal::outside_hours);
  EXPECT_EQ(check(at(saturday, 23, 30)), std::nullopt);
  EXPECT_EQ(check(at(saturday, 23, 31)), refusal::outside_hours);
  EXPECT_EQ(check(at(monday + std::chrono::days(2), 10)), refusal::holiday);
}

TEST_F(clinic, refuses_a_time_that_is_taken_to_the_minute) {
  take(at(monday, 15), at(monday, 15, 30));
  EXPECT_EQ(check(at(monday, 14, 30)), std::nullopt);
  EXPECT_EQ(check(at(monday, 14, 31)), refusal::taken);
  EXPECT_EQ(check(at(monday, 15, 29)), refusal::taken);
  EXPECT_EQ(check(at(monday, 15, 30)), std::nullopt);
}

TEST_F(clinic, keeps_its_own_buffer_free_too) {
  consultation().buffer = 10min;
  take(at(monday, 15), at(monday, 15, 40));
  EXPECT_EQ(check(at(monday, 14, 20)), std::nullopt);
  EXPECT_EQ(check(at(monday, 14, 21)), refusal::taken);
}

TEST_F(clinic, counts_appointments_that_run_at_the_same_moment_against_the_capacity) {
  consultation().capacity = 2;
  consultation().duration = 60min;
  take(at(monday, 15), at(monday, 16));
  take(at(monday, 14), at(monday, 15));
  EXPECT_EQ(check(at(monday, 14, 30)), std::nullopt) << "two bookings overlap it, but never both at once";
  take(at(monday, 14, 45), at(monday, 15, 15));
  EXPECT_EQ(check(at(monday, 14, 30)), refusal::taken);
  EXPECT_EQ(check(at(monday, 15, 15)), std::nullopt);
}

TEST_F(clinic, has_no_room_in_a_service_without_capacity) {
  consultation().capacity = 0;
  EXPECT_EQ(check(at(monday, 15)), refusal::taken);
}

TEST_F(clinic, gains_no_room_by_a_span_that_ends_before_it_begins) {
  take(at(monday, 15, 30), at(monday, 15));
  take(at(monday, 15), at(monday, 15, 30));
  EXPECT_EQ(check(at(monday, 15)), refusal::taken);
}

TEST_F(clinic, finds_the_first_free_start_of_a_range_without_its_end) {
  take(at(monday, 15), at(monday, 16));
  EXPECT_EQ(first(at(monday, 15), at(monday, 16)), std::nullopt);
  EXPECT_EQ(first(at(monday, 15), at(monday, 16, 1)), at(monday, 16));
}

TEST_F(clinic, ends_the_search_at_the_horizon_however_long_the_range_is) {
  facts.hours.fill({});
  EXPECT_EQ(first(at(monday, 0), local_minutes::max()), std::nullopt);
}

TEST_F(clinic, offers_the_free_slots_of_a_day_on_the_grid) {
  facts.booking.slot_step = 45min;
  take(at(monday, 14, 45), at(monday, 15, 15));
  const std::vector expected{at(monday, 11, 15), at(monday, 12),     at(monday, 14),
                             at(monday, 15, 30), at(monday, 16, 15), at(monday, 17)};
  EXPECT_EQ(slots(monday), expected);
  EXPECT_TRUE(slots(saturday).empty());
  EXPECT_TRUE(slots(monday - std::chrono::days(1)).empty());
}

TEST_F(clinic, takes_a_grid_without_a_step_for_one_of_minutes) {
  facts.booking.slot_step = 0min;
  facts.special_days[zylin::test::calendar(saturday)] = {{.opens = 9h, .closes = 9h + 32min}};
  EXPECT_EQ(slots(saturday), (std::vector{at(saturday, 9), at(saturday, 9, 1), at(saturday, 9, 2)}));
}

TEST_F(clinic, finds_the_nearest_free_starts_earlier_ones_first) {
  take(at(monday, 15), at(monday, 15, 30));
  // 14:30 and 15:30 are equally near, then 14:15 and 15:45 are: the earlier one is taken.
  EXPECT_EQ(nearest(at(monday, 15)), (std::vector{at(monday, 14, 15), at(monday, 14, 30), at(monday, 15, 30)}));
  EXPECT_EQ(nearest(at(monday, 15), 1), (std::vector{at(monday, 14, 30)}));
  EXPECT_TRUE(nearest(at(monday, 15), 0).empty());
}

TEST_F(clinic, crosses_closed_days_to_find_the_nearest) {
  const auto friday = saturday - std::chrono::days(1);
  const auto next_monday = saturday + std::chrono::days(2);
  now = at(friday, 16, 15);  // so 17:15 is the first with enough notice
  EXPECT_EQ(nearest(at(saturday, 10)), (std::vector{at(friday, 17, 15), at(friday, 17, 30), at(next_monday, 9)}));
}

TEST_F(clinic, finds_the_nearest_to_a_wish_outside_of_what_can_be_booked) {
  facts.booking.horizon = std::chrono::days(1);
  const auto tuesday = monday + std::chrono::days(1);
  const std::vector latest{at(tuesday, 17), at(tuesday, 17, 15), at(tuesday, 17, 30)};
  const std::vector soonest{at(monday, 11), at(monday, 11, 15), at(monday, 11, 30)};
  EXPECT_EQ(nearest(at(date(2500, 1, 1), 10)), latest);
  EXPECT_EQ(nearest(local_minutes::max()), latest);
  EXPECT_EQ(nearest(at(date(1970, 1, 1), 10)), soonest);
  EXPECT_EQ(nearest(local_minutes::min()), soonest);
}

TEST_F(clinic, prefers_the_day_before_where_a_start_after_the_wish_is_as_near) {
  const auto tuesday = monday + std::chrono::days(1);
  facts.special_days[zylin::test::calendar(monday)] = {{.opens = 23h + 59min, .closes = 24h}};
  facts.special_days[zylin::test::calendar(tuesday)] = {{.opens = 21min, .closes = 22min}};
  consultation().duration = 1min;
  EXPECT_EQ(nearest(at(tuesday, 0, 10), 1), std::vector{at(monday, 23, 59)});
}

TEST_F(clinic, stops_searching_once_no_further_day_can_be_nearer) {
  facts.hours.fill({{.opens = 0h, .closes = 24h}});
  facts.booking.slot_step = 1min;
  facts.booking.horizon = std::chrono::days(1'000'000);  // a full search would outlast the test's time limit
  EXPECT_EQ(nearest(at(monday, 15)), (std::vector{at(monday, 14, 59), at(monday, 15), at(monday, 15, 1)}));
}

TEST_F(clinic, finds_nothing_when_everything_is_taken) {
  take(at(monday, 0), at(monday + std::chrono::days(100), 0));
  EXPECT_TRUE(nearest(at(monday, 15)).empty());
  EXPECT_EQ(check(at(monday, 15)), refusal::taken);
}

TEST(refusal, has_a_name_for_the_log) {
  EXPECT_EQ(to_string(refusal::closed_that_day), "closed_that_day");
  EXPECT_EQ(to_string(refusal::taken), "taken");
}

}  // namespace
