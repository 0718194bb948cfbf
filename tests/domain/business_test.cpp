#include "zylin/domain/business.hpp"

#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;
using zylin::domain::business;
using zylin::domain::day_hours;

TEST(default_business, is_open_on_weekdays_from_nine_to_six) {
  const zylin::domain::business business = zylin::domain::default_business();
  for (unsigned weekday = 0; weekday < 7; ++weekday) {
    const bool weekend = weekday == 0 || weekday == 6;
    EXPECT_EQ(business.hours.at(weekday), weekend ? day_hours{} : (day_hours{{.opens = 9h, .closes = 18h}})) << weekday;
  }
}

TEST(default_business, offers_one_service_of_half_an_hour) {
  const zylin::domain::business business = zylin::domain::default_business();
  ASSERT_EQ(business.services.size(), 1U);
  EXPECT_EQ(business.services.front().name, "Appointment");
  EXPECT_EQ(business.services.front().duration, 30min);
  EXPECT_EQ(business.services.front().capacity, 1);
}

}  // namespace
