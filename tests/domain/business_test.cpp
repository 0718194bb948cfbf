#include "zylin/domain/business.hpp"

#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;
using zylin::domain::business;
using zylin::domain::day_hours;

zylin::domain::business with_services(std::initializer_list<const char*> names) {
  zylin::domain::business business;
  for (const char* name : names) {
    zylin::domain::service one;
    one.name = name;
    business.services.push_back(one);
  }
  return business;
}

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

TEST(service, is_found_by_what_the_caller_said) {
  const zylin::domain::business business =
      with_services({"General consultation", "Dental check-up", "Dental", "Follow-up consultation", "Größe nehmen"});
  struct row {
    const char* wanted;
    const char* expected;
  };
  const row rows[] = {
      {"", "General consultation"},
      {"  !?", "General consultation"},
      {"a spaceship", "General consultation"},
      {"dental", "Dental"},
      {"DENTAL CHECK-UP", "Dental check-up"},
      {"I would like a dental check up please", "Dental check-up"},
      {"something dental", "Dental"},
      {"a consultation", "General consultation"},
      {"the follow up", "Follow-up consultation"},
      {"accidental", "General consultation"},
      {"größe NEHMEN", "Größe nehmen"},
  };
  for (const row& one : rows) {
    EXPECT_EQ(zylin::domain::find_service(business, one.wanted).name, one.expected) << one.wanted;
  }
}

}  // namespace
