#include "zylin/core/ascii.hpp"

#include <gtest/gtest.h>

namespace zylin {
namespace {

TEST(ascii, lowers_its_own_letters_and_leaves_every_other_byte) {
  EXPECT_EQ(ascii::lower_case("AZ az @[`{ 09 \xC3\x84"), "az az @[`{ 09 \xC3\x84");
}

TEST(ascii, compares_without_the_case_of_its_letters) {
  EXPECT_TRUE(ascii::equals_ignoring_case("Haircut", "hAIRCUT"));
  EXPECT_FALSE(ascii::equals_ignoring_case("Haircut", "Haircuts"));
  EXPECT_FALSE(ascii::equals_ignoring_case("@", "`"));            // 32 apart like a letter's two cases
  EXPECT_FALSE(ascii::equals_ignoring_case("\u00C4", "\u00E4"));  // beyond ASCII
}

TEST(ascii, trims_only_what_it_is_told_to) {
  EXPECT_EQ(ascii::trim(" \t\r\na b\r\n"), "a b");
  EXPECT_EQ(ascii::trim("\t a ", " "), "\t a");
  EXPECT_EQ(ascii::trim(" \t "), "");
  EXPECT_EQ(ascii::trim(""), "");
}

}  // namespace
}  // namespace zylin
