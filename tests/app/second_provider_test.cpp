#include "app/running_system.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace zylin::test {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Pair;

TEST(a_second_provider, serves_the_call_where_the_first_ones_account_is_empty_and_each_sees_its_own_key_only) {
  system_options options;
  options.openai.out_of_quota = true;
  options.fallback.emplace();
  running_system system(std::move(options));
  const std::string sid = system.call(booking_request);
  ASSERT_EQ(system.events.wait_for_end(sid), domain::job_state::done);
  ASSERT_EQ(system.bookings().size(), 1U);
  EXPECT_EQ(system.bookings().front().status, domain::booking_status::confirmed);
  EXPECT_THAT(system.openai().requests_by_key(), ElementsAre(Pair("sk-test", 2)));
  EXPECT_THAT(system.fallback().requests_by_key(), ElementsAre(Pair("sk-second", 2)));
  const std::string metrics = system.get("/metrics").body;
  EXPECT_THAT(metrics, HasSubstr(R"(upstream="openai_fallback")"));
  EXPECT_THAT(metrics, HasSubstr(R"(outcome="quota_exhausted",upstream="openai")"));
}

}  // namespace
}  // namespace zylin::test
