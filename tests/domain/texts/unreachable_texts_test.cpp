#include "zylin/domain/texts.hpp"

#include "domain/wall_clock.hpp"

#include <gtest/gtest.h>

namespace {

zylin::domain::business unreached_clinic() {
  zylin::domain::business business = zylin::domain::default_business();
  business.name = "HealthFirst Clinic";
  return business;
}

zylin::domain::booking made() {
  zylin::domain::booking row;
  row.reference = "K7M3XQ";
  row.customer_name = "Asha";
  row.service = "Consultation";
  row.starts_at = unreached_clinic().zone.to_sys(zylin::test::at(zylin::test::date(2026, 11, 23), 15));
  return row;
}

TEST(owner_of_unreachable_callers, reads_what_they_booked) {
  EXPECT_EQ(
      zylin::domain::texts::owner_booked_unreachable(unreached_clinic(), "anonymous", made(),
                                                     "Monday at three, please."),
      "Booked at HealthFirst Clinic by a caller without a number, to whom nobody can write that it is confirmed.\n"
      "When: Monday 23 November at 3:00 PM\n"
      "Service: Consultation\n"
      "Name: Asha\n"
      "From: no number shown\n"
      "Reference: K7M3XQ\n"
      "They said: Monday at three, please.");
}

TEST(owner_of_unreachable_callers, reads_the_number_they_gave_and_no_number_that_is_none) {
  zylin::domain::booking row = made();
  row.customer_phone = "+919876543210";
  const std::string text = zylin::domain::texts::owner_booked_unreachable(unreached_clinic(), "+266696687", row, "");
  EXPECT_NE(text.find("From: no number shown\nNumber given: +919876543210"), std::string::npos) << text;
}

TEST(owner_of_unreachable_callers, reads_who_it_was_where_they_have_a_name) {
  const std::string text =
      zylin::domain::texts::owner_booked_unreachable(unreached_clinic(), "client:alice", made(), "");
  EXPECT_NE(text.find("From: client:alice"), std::string::npos) << text;
}

TEST(owner_of_unreachable_callers, reads_why_they_are_not_booked) {
  zylin::domain::understanding what;
  what.customer_name = "Asha";
  what.service = "Consultation";
  EXPECT_EQ(zylin::domain::texts::owner_not_booked_unreachable(unreached_clinic(), "", what,
                                                               "Sorry: that time is taken.", "At three."),
            "Not booked at HealthFirst Clinic: a caller without a number wanted an appointment, and nobody can write "
            "to them.\n"
            "They were to be told: Sorry: that time is taken.\n"
            "Service: Consultation\n"
            "Name: Asha\n"
            "From: no number shown\n"
            "They said: At three.");
}

}  // namespace
