#include "zylin/core/unicode.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace zylin::unicode {
namespace {

TEST(unicode, knows_every_mark_of_the_property_bidi_control) {
  constexpr std::array<char32_t, 12> bidi_control{0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C,
                                                  0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069};
  constexpr char32_t last_code_point = 0x10FFFF;
  for (char32_t c = 0; c <= last_code_point; ++c) {
    const bool listed = std::ranges::find(bidi_control, c) != bidi_control.end();
    ASSERT_EQ(changes_direction(c), listed) << std::hex << static_cast<std::uint32_t>(c);
  }
}

TEST(unicode, finds_what_breaks_reorders_or_hides_something_in_a_line) {
  // Line feed, escape, DEL, NEL, line separator, Arabic letter mark, zero-width space and joiner, byte order mark.
  for (const char32_t c : std::to_array<char32_t>({0x0A, 0x1B, 0x7F, 0x85, 0x2028, 0x061C, 0x200B, 0x200D, 0xFEFF})) {
    EXPECT_TRUE(disturbs_a_line(c)) << std::hex << static_cast<std::uint32_t>(c);
  }
  for (const char32_t c : {U' ', U'a', char32_t{0xA0}, U'é', U'क', U'日', U'😀'}) {
    EXPECT_FALSE(disturbs_a_line(c)) << std::hex << static_cast<std::uint32_t>(c);
  }
}

}  // namespace
}  // namespace zylin::unicode
