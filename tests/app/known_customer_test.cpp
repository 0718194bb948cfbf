#include "app/running_system.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace zylin::test {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::SizeIs;

constexpr const char* known_caller_number = "+14155550177";
constexpr const char* ravi = "+14155550178";

TEST(a_customer, is_told_of_to_the_model_and_nobody_else_is) {
  running_system system;
  ASSERT_EQ(system.events.wait_for_end(system.call(booking_request, known_caller_number)), domain::job_state::done);
  ASSERT_EQ(system.events.wait_for_end(system.call("My name is Ravi Kumar, please book me in tomorrow at 5 PM.", ravi)),
            domain::job_state::done);
  ASSERT_EQ(system.events.wait_for_end(system.call("Please book me in tomorrow at 11 AM.", known_caller_number)),
            domain::job_state::done);
  const std::vector<std::string> asked = system.openai().chat_requests();
  ASSERT_THAT(asked, SizeIs(3));
  EXPECT_THAT(asked[0], Not(HasSubstr("coming_appointments")));
  for (const char* of_anna : {"Anna", "Schmidt", known_caller_number, "15:00"}) {
    EXPECT_THAT(asked[1], Not(HasSubstr(of_anna)));
  }
  EXPECT_THAT(asked[2], HasSubstr("Anna Schmidt"));
  EXPECT_THAT(asked[2], HasSubstr("15:00"));
  for (const char* of_ravi : {"Ravi", "Kumar", ravi}) {
    EXPECT_THAT(asked[2], Not(HasSubstr(of_ravi)));
  }
  for (const domain::booking& row : system.bookings()) {
    EXPECT_EQ(row.customer_name, row.customer_phone == known_caller_number ? "Anna Schmidt" : "Ravi Kumar");
  }
  EXPECT_THAT(system.bookings(), SizeIs(3));
}

}  // namespace
}  // namespace zylin::test
