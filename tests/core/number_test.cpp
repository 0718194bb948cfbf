#include "zylin/core/number.hpp"

#include <gtest/gtest.h>

#include <cstdint>
#include <string_view>

namespace zylin {
namespace {

TEST(parse_number, reads_whole_numbers_that_fit) {
  EXPECT_EQ(parse_number<int>("0"), 0);
  EXPECT_EQ(parse_number<int>("-42"), -42);
  EXPECT_EQ(parse_number<int>("007"), 7);
  EXPECT_EQ(parse_number<std::uint16_t>("65535"), 65535);
  EXPECT_EQ(parse_number<std::int64_t>("9223372036854775807"), INT64_MAX);
}

TEST(parse_number, reads_nothing_else) {
  for (const std::string_view text : {"", " 1", "1 ", "+1", "1.0", "1e3", "0x10", "--1", "2147483648", "seven"}) {
    EXPECT_EQ(parse_number<int>(text), std::nullopt) << text;
  }
  EXPECT_EQ(parse_number<std::uint16_t>("65536"), std::nullopt);
  EXPECT_EQ(parse_number<std::uint16_t>("-1"), std::nullopt);
}

}  // namespace
}  // namespace zylin
