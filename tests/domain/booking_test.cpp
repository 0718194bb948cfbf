#include "zylin/domain/booking.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <set>

namespace {

using zylin::domain::make_booking_reference;

TEST(booking_reference, has_six_characters_none_of_which_looks_like_another) {
  constexpr std::uint32_t stride = 2654435761U;
  for (std::uint32_t i = 0; i < 1000; ++i) {
    const std::string reference = zylin::domain::make_booking_reference(i * stride);
    ASSERT_EQ(reference.size(), 6U);
    EXPECT_EQ(reference.find_first_not_of("CDFHJKMPQRTVWXY34679"), std::string::npos) << reference;
  }
  EXPECT_EQ(zylin::domain::make_booking_reference(std::numeric_limits<std::uint32_t>::max()).size(), 6U);
}

TEST(booking_reference, differs_for_different_random_numbers) {
  std::set<std::string> seen;
  for (std::uint32_t random = 0; random < 8000; ++random) {
    seen.insert(zylin::domain::make_booking_reference(random));
  }
  EXPECT_EQ(seen.size(), 8000U);
}

}  // namespace
