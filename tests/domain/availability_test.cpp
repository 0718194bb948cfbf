#include "zylin/domain/availability.hpp"
#include "zylin/domain/opening_hours.hpp"

#include "wall_clock.hpp"

#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;
using zylin::domain::availability;
using zylin::domain::local_minutes;
using zylin::domain::occupied_span;
using zylin::domain::refusal;
using zylin::test::at;
using zylin::test::date;
using zylin::test::monday;

const auto saturday = zylin::test::date(2026, 11, 28);

/// A clinic in Kolkata, 9 to 13 and 14 to 18 on weekdays, asked on Monday at 10:00.
class clinic : public testing::Test {
 protected:
  clinic() {
    business.zone = zylin::test::zone_named("Asia/Kolkata");
    for (unsigned weekday = 1; weekday <= 5; ++weekday) {
      business.hours.at(weekday) = {{.opens = 9h, .closes = 13h}, {.opens = 14h, .closes = 18h}};
    }
  }

  [[nodiscard]] std::optional<zylin::domain::refusal> check(local_minutes start) const {
    return zylin::domain::availability(business, consultation(), taken, business.zone.to_sys(now)).check(start);
  }
  [[nodiscard]] std::vector<local_minutes> slots(std::chrono::local_days day) const {
    return zylin::domain::availability(business, consultation(), taken, business.zone.to_sys(now)).free_slots(day);
  }
  [[nodiscard]] std::vector<local_minutes> nearest(local_minutes wish, std::size_t count = 3) const {
    return zylin::domain::availability(business, consultation(), taken, business.zone.to_sys(now))
        .nearest_free(wish, count);
  }

  [[nodiscard]] std::optional<local_minutes> first(local_minutes from, local_minutes until) const {
    return zylin::domain::availability(business, consultation(), taken, business.zone.to_sys(now))
        .first_free(from, until);
  }

  void take(local_minutes from, local_minutes until) {
    taken.push_back(
        {.from = business.zone.to_sys(from), .until = business.zone.to_sys(until), .service = consultation().name});
  }
  zylin::domain::service& consultation() { return business.services.front(); }
  [[nodiscard]] const zylin::domain::service& consultation() const { return business.services.front(); }

  zylin::domain::business business = zylin::domain::default_business();
  std::vector<zylin::domain::occupied_span> taken;
  local_minutes now = zylin::test::at(zylin::test::monday, 10);
};

TEST_F(clinic, accepts_what_fits_into_one_opening_interval) {
  for (const auto start :
       {zylin::test::at(zylin::test::monday, 14), zylin::test::at(zylin::test::monday, 17, 30),
        zylin::test::at(zylin::test::monday + std::chrono::days(1), 9), zylin::test::at(zylin::test::monday, 12, 30),
        zylin::test::at(zylin::test::monday, 15, 10)}) {
    EXPECT_EQ(check(start), std::nullopt);
  }
}

TEST_F(clinic, refuses_what_begins_or_ends_outside_the_hours) {
  const auto tuesday = zylin::test::monday + std::chrono::days(1);
  for (const auto start :
       {zylin::test::at(tuesday, 8, 59), zylin::test::at(tuesday, 12, 31), zylin::test::at(tuesday, 13),
        zylin::test::at(tuesday, 13, 59), zylin::test::at(tuesday, 17, 31), zylin::test::at(tuesday, 18),
        zylin::test::at(tuesday, 0), zylin::test::at(tuesday, 23, 59)}) {
    EXPECT_EQ(check(start), zylin::domain::refusal::outside_hours);
  }
}

TEST_F(clinic, lets_only_the_buffer_reach_beyond_closing) {
  consultation().buffer = 45min;
  EXPECT_EQ(check(zylin::test::at(zylin::test::monday, 17, 30)), std::nullopt);
  consultation().duration = 31min;
  EXPECT_EQ(check(zylin::test::at(zylin::test::monday, 17, 30)), zylin::domain::refusal::outside_hours);
}

TEST_F(clinic, refuses_the_past_and_asks_for_notice) {
  EXPECT_EQ(check(zylin::test::at(zylin::test::monday - std::chrono::days(3), 10)),
            zylin::domain::refusal::in_the_past);
  EXPECT_EQ(check(zylin::test::at(zylin::test::monday, 9, 59)), zylin::domain::refusal::in_the_past);
  EXPECT_EQ(check(zylin::test::at(zylin::test::monday, 10)), zylin::domain::refusal::too_little_notice);
  EXPECT_EQ(check(zylin::test::at(zylin::test::monday, 10, 59)), zylin::domain::refusal::too_little_notice);
  EXPECT_EQ(check(zylin::test::at(zylin::test::monday, 11)), std::nullopt);
}

TEST_F(clinic, calls_a_day_that_is_over_past_and_not_closed) {
  EXPECT_EQ(check(zylin::test::at(zylin::test::monday - std::chrono::days(1), 10)),
            zylin::domain::refusal::in_the_past);
}

TEST_F(clinic, keeps_the_past_and_what_is_taken_from_who_overrules_the_rest) {
  take(zylin::test::at(saturday, 20), zylin::test::at(saturday, 21));
  const zylin::domain::availability asked(business, consultation(), taken, business.zone.to_sys(now));
  EXPECT_EQ(asked.check_overriding(zylin::test::at(saturday, 21)), std::nullopt);
  EXPECT_EQ(asked.check_overriding(zylin::test::at(saturday, 20, 59)), zylin::domain::refusal::taken);
  EXPECT_EQ(asked.check_overriding(zylin::test::at(zylin::test::monday, 9, 59)), zylin::domain::refusal::in_the_past);
  EXPECT_EQ(asked.check_overriding(zylin::test::at(zylin::test::monday, 10)), std::nullopt);
}

TEST_F(clinic, counts_the_notice_from_the_very_moment) {
  const auto later = business.zone.to_sys(now) + 1ms;
  EXPECT_EQ(zylin::domain::availability(business, consultation(), taken, later)
                .check(zylin::test::at(zylin::test::monday, 11)),
            zylin::domain::refusal::too_little_notice);
  EXPECT_EQ(zylin::domain::availability(business, consultation(), taken, later)
                .check(zylin::test::at(zylin::test::monday, 10)),
            zylin::domain::refusal::in_the_past);
}

TEST_F(clinic, looks_ahead_to_the_end_of_the_horizon_by_local_days) {
  business.booking.horizon = std::chrono::days(2);
  now = zylin::test::at(zylin::test::monday, 0, 30);  // still Sunday in UTC
  EXPECT_EQ(check(zylin::test::at(zylin::test::monday + std::chrono::days(2), 17, 30)), std::nullopt);
  EXPECT_EQ(check(zylin::test::at(zylin::test::monday + std::chrono::days(3), 9)),
            zylin::domain::refusal::too_far_ahead);
  EXPECT_EQ(check(zylin::test::at(zylin::test::date(9999, 12, 31), 9)), zylin::domain::refusal::too_far_ahead);
}

TEST_F(clinic, takes_a_horizon_in_the_past_for_one_of_today) {
  business.booking.horizon = std::chrono::days(-1);
  EXPECT_EQ(check(zylin::test::at(zylin::test::monday, 15)), std::nullopt);
  EXPECT_EQ(nearest(zylin::test::at(zylin::test::monday, 15), 1),
            std::vector{zylin::test::at(zylin::test::monday, 15)});
}

TEST_F(clinic, tells_a_holiday_from_a_day_that_is_always_closed) {
  const auto tuesday = zylin::test::monday + std::chrono::days(1);
  business.closures = {zylin::test::calendar(tuesday), zylin::test::calendar(saturday)};
  EXPECT_EQ(check(zylin::test::at(tuesday, 10)), zylin::domain::refusal::holiday);
  EXPECT_EQ(check(zylin::test::at(saturday, 10)), zylin::domain::refusal::holiday);
  EXPECT_EQ(check(zylin::test::at(saturday + std::chrono::days(1), 10)), zylin::domain::refusal::closed_that_day);
}

TEST_F(clinic, lets_a_special_day_replace_hours_and_closure) {
  business.closures = {zylin::test::calendar(saturday)};
  business.special_days[zylin::test::calendar(saturday)] = {{.opens = 20h, .closes = 24h}};
  business.special_days[zylin::test::calendar(zylin::test::monday + std::chrono::days(2))] = {};
  EXPECT_EQ(check(zylin::test::at(saturday, 10)), zylin::domain::refusal::outside_hours);
  EXPECT_EQ(check(zylin::test::at(saturday, 23, 30)), std::nullopt);
  EXPECT_EQ(check(zylin::test::at(saturday, 23, 31)), zylin::domain::refusal::outside_hours);
  EXPECT_EQ(check(zylin::test::at(zylin::test::monday + std::chrono::days(2), 10)), zylin::domain::refusal::holiday);
}

TEST_F(clinic, refuses_a_time_that_is_taken_to_the_minute) {
  take(zylin::test::at(zylin::test::monday, 15), zylin::test::at(zylin::test::monday, 15, 30));
  EXPECT_EQ(check(zylin::test::at(zylin::test::monday, 14, 30)), std::nullopt);
  EXPECT_EQ(check(zylin::test::at(zylin::test::monday, 14, 31)), zylin::domain::refusal::taken);
  EXPECT_EQ(check(zylin::test::at(zylin::test::monday, 15, 29)), zylin::domain::refusal::taken);
  EXPECT_EQ(check(zylin::test::at(zylin::test::monday, 15, 30)), std::nullopt);
}

TEST_F(clinic, keeps_its_own_buffer_free_too) {
  consultation().buffer = 10min;
  take(zylin::test::at(zylin::test::monday, 15), zylin::test::at(zylin::test::monday, 15, 40));
  EXPECT_EQ(check(zylin::test::at(zylin::test::monday, 14, 20)), std::nullopt);
  EXPECT_EQ(check(zylin::test::at(zylin::test::monday, 14, 21)), zylin::domain::refusal::taken);
}

TEST_F(clinic, counts_appointments_that_run_at_the_same_moment_against_the_capacity) {
  consultation().capacity = 2;
  consultation().duration = 60min;
  take(zylin::test::at(zylin::test::monday, 15), zylin::test::at(zylin::test::monday, 16));
  take(zylin::test::at(zylin::test::monday, 14), zylin::test::at(zylin::test::monday, 15));
  EXPECT_EQ(check(zylin::test::at(zylin::test::monday, 14, 30)), std::nullopt)
      << "two bookings overlap it, but never both at once";
  take(zylin::test::at(zylin::test::monday, 14, 45), zylin::test::at(zylin::test::monday, 15, 15));
  EXPECT_EQ(check(zylin::test::at(zylin::test::monday, 14, 30)), zylin::domain::refusal::taken);
  EXPECT_EQ(check(zylin::test::at(zylin::test::monday, 15, 15)), std::nullopt);
}

TEST_F(clinic, has_no_room_in_a_service_without_capacity) {
  consultation().capacity = 0;
  EXPECT_EQ(check(zylin::test::at(zylin::test::monday, 15)), zylin::domain::refusal::taken);
}

TEST_F(clinic, gains_no_room_by_a_span_that_ends_before_it_begins) {
  take(zylin::test::at(zylin::test::monday, 15, 30), zylin::test::at(zylin::test::monday, 15));
  take(zylin::test::at(zylin::test::monday, 15), zylin::test::at(zylin::test::monday, 15, 30));
  EXPECT_EQ(check(zylin::test::at(zylin::test::monday, 15)), zylin::domain::refusal::taken);
}

TEST_F(clinic, finds_the_first_free_start_of_a_range_without_its_end) {
  take(zylin::test::at(zylin::test::monday, 15), zylin::test::at(zylin::test::monday, 16));
  EXPECT_EQ(first(zylin::test::at(zylin::test::monday, 15), zylin::test::at(zylin::test::monday, 16)), std::nullopt);
  EXPECT_EQ(first(zylin::test::at(zylin::test::monday, 15), zylin::test::at(zylin::test::monday, 16, 1)),
            zylin::test::at(zylin::test::monday, 16));
}

TEST_F(clinic, ends_the_search_at_the_horizon_however_long_the_range_is) {
  business.hours.fill({});
  EXPECT_EQ(first(zylin::test::at(zylin::test::monday, 0), local_minutes::max()), std::nullopt);
}

TEST_F(clinic, offers_the_free_slots_of_a_day_on_the_grid) {
  business.booking.slot_step = 45min;
  take(zylin::test::at(zylin::test::monday, 14, 45), zylin::test::at(zylin::test::monday, 15, 15));
  const std::vector expected{zylin::test::at(zylin::test::monday, 11, 15), zylin::test::at(zylin::test::monday, 12),
                             zylin::test::at(zylin::test::monday, 14),     zylin::test::at(zylin::test::monday, 15, 30),
                             zylin::test::at(zylin::test::monday, 16, 15), zylin::test::at(zylin::test::monday, 17)};
  EXPECT_EQ(slots(zylin::test::monday), expected);
  EXPECT_TRUE(slots(saturday).empty());
  EXPECT_TRUE(slots(zylin::test::monday - std::chrono::days(1)).empty());
}

TEST_F(clinic, takes_a_grid_without_a_step_for_one_of_minutes) {
  business.booking.slot_step = 0min;
  business.special_days[zylin::test::calendar(saturday)] = {{.opens = 9h, .closes = 9h + 32min}};
  EXPECT_EQ(slots(saturday), (std::vector{zylin::test::at(saturday, 9), zylin::test::at(saturday, 9, 1),
                                          zylin::test::at(saturday, 9, 2)}));
}

TEST_F(clinic, finds_the_nearest_free_starts_earlier_ones_first) {
  take(zylin::test::at(zylin::test::monday, 15), zylin::test::at(zylin::test::monday, 15, 30));
  // 14:30 and 15:30 are equally near, then 14:15 and 15:45 are: the earlier one is taken.
  EXPECT_EQ(nearest(zylin::test::at(zylin::test::monday, 15)),
            (std::vector{zylin::test::at(zylin::test::monday, 14, 15), zylin::test::at(zylin::test::monday, 14, 30),
                         zylin::test::at(zylin::test::monday, 15, 30)}));
  EXPECT_EQ(nearest(zylin::test::at(zylin::test::monday, 15), 1),
            (std::vector{zylin::test::at(zylin::test::monday, 14, 30)}));
  EXPECT_TRUE(nearest(zylin::test::at(zylin::test::monday, 15), 0).empty());
}

TEST_F(clinic, crosses_closed_days_to_find_the_nearest) {
  const auto friday = saturday - std::chrono::days(1);
  const auto next_monday = saturday + std::chrono::days(2);
  now = zylin::test::at(friday, 16, 15);  // so 17:15 is the first with enough notice
  EXPECT_EQ(
      nearest(zylin::test::at(saturday, 10)),
      (std::vector{zylin::test::at(friday, 17, 15), zylin::test::at(friday, 17, 30), zylin::test::at(next_monday, 9)}));
}

TEST_F(clinic, finds_the_nearest_to_a_wish_outside_of_what_can_be_booked) {
  business.booking.horizon = std::chrono::days(1);
  const auto tuesday = zylin::test::monday + std::chrono::days(1);
  const std::vector latest{zylin::test::at(tuesday, 17), zylin::test::at(tuesday, 17, 15),
                           zylin::test::at(tuesday, 17, 30)};
  const std::vector soonest{zylin::test::at(zylin::test::monday, 11), zylin::test::at(zylin::test::monday, 11, 15),
                            zylin::test::at(zylin::test::monday, 11, 30)};
  EXPECT_EQ(nearest(zylin::test::at(zylin::test::date(2500, 1, 1), 10)), latest);
  EXPECT_EQ(nearest(local_minutes::max()), latest);
  EXPECT_EQ(nearest(zylin::test::at(zylin::test::date(1970, 1, 1), 10)), soonest);
  EXPECT_EQ(nearest(local_minutes::min()), soonest);
}

TEST_F(clinic, prefers_the_day_before_where_a_start_after_the_wish_is_as_near) {
  const auto tuesday = zylin::test::monday + std::chrono::days(1);
  business.special_days[zylin::test::calendar(zylin::test::monday)] = {{.opens = 23h + 59min, .closes = 24h}};
  business.special_days[zylin::test::calendar(tuesday)] = {{.opens = 21min, .closes = 22min}};
  consultation().duration = 1min;
  EXPECT_EQ(nearest(zylin::test::at(tuesday, 0, 10), 1), std::vector{zylin::test::at(zylin::test::monday, 23, 59)});
}

TEST_F(clinic, stops_searching_once_no_further_day_can_be_nearer) {
  business.hours.fill({{.opens = 0h, .closes = 24h}});
  business.booking.slot_step = 1min;
  business.booking.horizon = std::chrono::days(1'000'000);  // a full search would outlast the test's time limit
  EXPECT_EQ(nearest(zylin::test::at(zylin::test::monday, 15)),
            (std::vector{zylin::test::at(zylin::test::monday, 14, 59), zylin::test::at(zylin::test::monday, 15),
                         zylin::test::at(zylin::test::monday, 15, 1)}));
}

TEST_F(clinic, finds_nothing_when_everything_is_taken) {
  take(zylin::test::at(zylin::test::monday, 0), zylin::test::at(zylin::test::monday + std::chrono::days(100), 0));
  EXPECT_TRUE(nearest(zylin::test::at(zylin::test::monday, 15)).empty());
  EXPECT_EQ(check(zylin::test::at(zylin::test::monday, 15)), zylin::domain::refusal::taken);
}

TEST_F(clinic, knows_when_somebody_is_there) {
  for (const auto& [when, open] : {std::pair{at(monday, 8, 59), false},
                                   {at(monday, 9), true},
                                   {at(monday, 12, 59), true},
                                   {at(monday, 13), false},
                                   {at(monday, 14), true},
                                   {at(monday, 18), false},
                                   {at(saturday, 10), false}}) {
    EXPECT_EQ(is_open_at(business, when), open) << when.time_since_epoch().count();
  }
  business.closures = {std::chrono::year_month_day(monday)};
  EXPECT_FALSE(is_open_at(business, at(monday, 10)));
}

TEST(refusal, has_a_name_for_the_log) {
  EXPECT_EQ(to_string(zylin::domain::refusal::closed_that_day), "closed_that_day");
  EXPECT_EQ(to_string(zylin::domain::refusal::taken), "taken");
}

}  // namespace
