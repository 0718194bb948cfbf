#include "zylin/domain/texts.hpp"

#include "domain/wall_clock.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace {

using testing::HasSubstr;
using testing::Not;
using zylin::test::at;
using zylin::test::date;

class a_change : public testing::Test {
 protected:
  a_change() {
    business.name = "HealthFirst Clinic";
    business.address = "123 MG Road, Bangalore";
    business.phone = "+911234567890";
    business.zone = zylin::test::zone_named("Asia/Kolkata");
    row.reference = "K7M3XQ";
    row.customer_name = "Anna";
    row.customer_phone = "+919876543210";
    row.service = "General consultation";
    row.starts_at = monday_at_three;
  }

  zylin::domain::business business = zylin::domain::default_business();
  zylin::time_point monday_at_three =
      zylin::test::zone_named("Asia/Kolkata").to_sys(zylin::test::at(zylin::test::date(2026, 11, 23), 15));
  zylin::time_point sunday_at_noon =
      zylin::test::zone_named("Asia/Kolkata").to_sys(zylin::test::at(zylin::test::date(2026, 11, 22), 12));
  zylin::domain::booking row;
};

TEST_F(a_change, is_confirmed_with_what_the_booking_is_now) {
  EXPECT_EQ(zylin::domain::texts::booking_cancelled({business, "en"}, row),
            "Hello Anna!\n"
            "Your booking with HealthFirst Clinic for Monday 23 November at 3:00 PM is cancelled.\n"
            "Service: General consultation\n"
            "Reference: K7M3XQ\n"
            "To book another time, please call us: +911234567890");
  EXPECT_EQ(zylin::domain::texts::booking_moved({business, "en"}, row, sunday_at_noon),
            "Hello Anna!\n"
            "Your booking with HealthFirst Clinic is now for Monday 23 November at 3:00 PM.\n"
            "Before: Sunday 22 November at 12:00 PM\n"
            "Service: General consultation\n"
            "Address: 123 MG Road, Bangalore\n"
            "Reference: K7M3XQ\n"
            "To change or cancel it, please call us: +911234567890");
}

TEST_F(a_change, of_a_request_confirms_nothing) {
  row.status = zylin::domain::booking_status::requested;
  EXPECT_THAT(zylin::domain::texts::booking_moved({business, "en"}, row, sunday_at_noon),
              HasSubstr("It is not confirmed yet"));
}

TEST_F(a_change, that_is_refused_says_why_and_that_the_booking_stays) {
  const std::string text = zylin::domain::texts::booking_not_moved(
      {business, "en"}, row, zylin::test::at(zylin::test::date(2026, 11, 24), 15), zylin::domain::refusal::taken, {});
  EXPECT_THAT(text, HasSubstr("cannot offer Tuesday 24 November at 3:00 PM: that time is taken."));
  EXPECT_THAT(text, HasSubstr("Your booking K7M3XQ stays at Monday 23 November at 3:00 PM."));
}

TEST_F(a_change, is_asked_about_exactly_as_far_as_it_is_open) {
  EXPECT_THAT(zylin::domain::texts::move_incomplete({business, "en"}, row, true),
              HasSubstr("On which day and at what time"));
  EXPECT_THAT(zylin::domain::texts::move_incomplete({business, "en"}, row, false),
              HasSubstr("At what time would you like"));
  const std::vector<zylin::domain::booking> many(7, row);
  const std::string asked = zylin::domain::texts::which_booking({business, "en"}, many);
  EXPECT_THAT(asked, HasSubstr("\nK7M3XQ: Monday 23 November at 3:00 PM, General consultation\n"));
  EXPECT_EQ(std::count(asked.begin(), asked.end(), '\n'), 6) << "at most five are listed";
}

TEST_F(a_change, is_told_to_the_owner_with_the_number_to_call) {
  for (const std::string& text : {zylin::domain::texts::owner_booking_cancelled(business, row),
                                  zylin::domain::texts::owner_booking_moved(business, row, sunday_at_noon),
                                  zylin::domain::texts::owner_cancel_asked(business, row, "Cancel it."),
                                  zylin::domain::texts::owner_move_asked(business, row, "Move it."),
                                  zylin::domain::texts::owner_cancel_proposed(business, row, "Cancel it."),
                                  zylin::domain::texts::owner_move_proposed(business, row, "Move it.")}) {
    EXPECT_THAT(text, HasSubstr("+919876543210"));
    EXPECT_THAT(text, HasSubstr("K7M3XQ"));
    EXPECT_THAT(text, HasSubstr("Monday 23 November at 3:00 PM"));
  }
  EXPECT_THAT(zylin::domain::texts::owner_cancel_asked(business, row, "Cancel it."), HasSubstr("please do it"));
  EXPECT_THAT(zylin::domain::texts::owner_cancel_proposed(business, row, "Cancel it."), HasSubstr("until they do"));
}

}  // namespace
