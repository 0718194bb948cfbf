#include "prompt.hpp"

#include "extractor_fixture.hpp"

#include <gmock/gmock.h>

namespace zylin::openai {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class prompt_test : public extractor_test {
 protected:
  std::string prompt_ = system_prompt(clinic(), fixed_clock().now());
};

TEST_F(prompt_test, carries_the_facts_of_the_business) {
  EXPECT_THAT(prompt_,
              HasSubstr("Business: HealthFirst Clinic\nKind: clinic\nAddress: 123 MG Road\nPhone: +911234567890\n"));
  EXPECT_THAT(prompt_, HasSubstr("- General consultation, 30 minutes, ₹500\n"));
  EXPECT_THAT(prompt_, HasSubstr("- Do you accept walk-ins? Yes, until an hour before we close.\n"));
  EXPECT_THAT(prompt_, HasSubstr("- Monday: 09:00-18:00\n"));
  EXPECT_THAT(prompt_, HasSubstr("- Sunday: closed\n"));
  EXPECT_THAT(prompt_, HasSubstr("Closed on: 2026-12-01\n"));
}

TEST_F(prompt_test, tells_the_local_date_and_not_the_one_in_utc) {
  EXPECT_THAT(prompt_, HasSubstr("Time zone: Asia/Kolkata\nIt is now Tuesday 2026-11-24, 01:30 there.\n"));
}

TEST_F(prompt_test, lists_fourteen_days_with_their_hours) {
  EXPECT_THAT(prompt_,
              HasSubstr("- Tuesday 2026-11-24: 09:00-18:00 (today)\n- Wednesday 2026-11-25: 09:00-18:00 (tomorrow)\n"));
  EXPECT_THAT(prompt_, HasSubstr("- Sunday 2026-11-29: closed\n"));
  EXPECT_THAT(prompt_, HasSubstr("- Tuesday 2026-12-01: closed\n"));
  EXPECT_THAT(prompt_, HasSubstr("- Monday 2026-12-07: 09:00-18:00\n"));
  EXPECT_THAT(prompt_, Not(HasSubstr("2026-12-08")));
}

TEST_F(prompt_test, leaves_out_what_is_not_known) {
  const std::string bare = system_prompt(domain::default_business(), fixed_clock().now());
  EXPECT_THAT(bare, Not(HasSubstr("Address:")));
  EXPECT_THAT(bare, Not(HasSubstr("Closed on:")));
  EXPECT_THAT(bare, Not(HasSubstr("Questions and answers:")));
}

TEST(user_message, is_bounded) {
  EXPECT_LT(user_message(std::string(100'000, 'x')).size(), 10'000U);
}

}  // namespace
}  // namespace zylin::openai
