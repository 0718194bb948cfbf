#include "zylin/core/redact.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace zylin {
namespace {

struct example {
  std::string_view input;
  std::string_view expected;
};

TEST(mask_phone, keeps_just_enough_to_recognise_a_number) {
  const std::vector<example> examples = {
      {"+919876543210", "+91*******10"},
      {"09876543210", "09*******10"},
      {"whatsapp:+14155550123", "whatsapp:+14*******23"},
      {"5550123", "*******23"},
      {"12345", "***"},
      {"client:anna", "***"},
      {"sip:anna@example.com", "***"},
      {"+1 415 555 0123", "***"},
      {"", ""},
  };
  for (const auto& [input, expected] : examples) {
    EXPECT_EQ(mask_phone(input), expected) << input;
  }
}

TEST(redact, masks_every_run_of_digits_that_could_be_a_phone_number) {
  const std::vector<example> examples = {
      {"call +919876543210 now", "call +91*******10 now"},
      {"98765 43210", "98*******10"},
      {"+1 (415) 555-0123!", "+14*******23!"},
      {"415.555.0123 and 98765-43210", "41*******23 and 98*******10"},
      {"at 15:30 on the 5th, 123456 rupees", "at 15:30 on the 5th, 123456 rupees"},
      {"5550123", "*******23"},
  };
  for (const auto& [input, expected] : examples) {
    EXPECT_EQ(redact(input), expected) << input;
  }
}

TEST(redact, keeps_a_text_on_one_line) {
  const std::vector<example> examples = {
      {"a\nb\r\tc", "a b  c"},
      {std::string_view("nul\0byte", 8), "nul byte"},
      {"\x1B[31mred", " [31mred"},
      {"\xC2\x85next line", " next line"},
      {"\xE2\x80\xAE"
       "reversed",
       " reversed"},
      {"\xD8\x9C"
       "Arabic mark",
       " Arabic mark"},
      {"\xE2\x81\xA0"
       "unseen",
       " unseen"},
      {"\xE2\x80\xA8separator", " separator"},
      {"caf\xC3\xA9 \xF0\x9F\x93\x9E", "caf\xC3\xA9 \xF0\x9F\x93\x9E"},
      {"broken \xFF\xC3 utf-8", "broken ?? utf-8"},
      {"overlong \xC0\xAF", "overlong ??"},
      {"surrogate \xED\xA0\x80", "surrogate ???"},
  };
  for (const auto& [input, expected] : examples) {
    EXPECT_EQ(redact(input), expected) << input;
  }
}

TEST(redact, cuts_at_the_limit_without_splitting_a_character) {
  EXPECT_EQ(redact("abcdef", 3), "abc");
  EXPECT_EQ(redact("ab\xC3\xA9", 3), "ab");
  EXPECT_EQ(redact("ab\xC3\xA9", 4), "ab\xC3\xA9");
  EXPECT_EQ(redact("abc", 0), "");
}

TEST(redact, does_not_let_the_cut_uncover_a_number) {
  for (std::size_t limit = 0; limit < 20; ++limit) {
    EXPECT_EQ(redact("id 9876543210", limit).find("987"), std::string::npos) << limit;
  }
}

}  // namespace
}  // namespace zylin
