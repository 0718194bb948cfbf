#include "zylin/core/phone_number.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace zylin {
namespace {

TEST(phone_number, takes_e164_as_it_is_written) {
  for (const std::string_view text : {"+14155550123", "+919876543210", "+2562533", "+123456789012345"}) {
    const auto number = phone_number::from_e164(text);
    ASSERT_TRUE(number) << text;
    EXPECT_EQ(number->str(), text);
  }
}

TEST(phone_number, refuses_what_is_not_e164) {
  for (const std::string_view text :
       {"", "+", "14155550123", "+123456", "+1234567890123456", "+01234567890", "+1415555012a", "+1 4155550123",
        " +14155550123", "+14155550123\n", "whatsapp:+14155550123", "anonymous", "++14155550123"}) {
    const auto number = phone_number::from_e164(text);
    ASSERT_FALSE(number) << text;
    EXPECT_EQ(number.error().code(), errc::invalid_input);
  }
}

struct spelling {
  std::string_view text;
  std::string_view region;
  std::string_view expected;
};

TEST(phone_number, reads_numbers_as_people_write_them) {
  const std::vector<spelling> spellings = {
      {"098765 43210", "IN", "+919876543210"},
      {"98765 43210", "IN", "+919876543210"},
      {"+91 98765-43210", "US", "+919876543210"},
      {"(415) 555-0123", "US", "+14155550123"},
      {"1-415-555-0123", "US", "+14155550123"},
      {"0170 1234567", "DE", "+491701234567"},
      {"+49 (0) 170 1234567", "US", "+491701234567"},
      {"0049 170 1234567", "DE", "+491701234567"},
      {"011 91 98765 43210", "US", "+919876543210"},
      {"06 698 12345", "IT", "+390669812345"},
      {"\xEF\xBC\x8B"
       "14155550123",
       "IN", "+14155550123"},
      {"+14155550123", "", "+14155550123"},
  };
  for (const auto& [text, region, expected] : spellings) {
    const auto number = phone_number::parse(text, region);
    ASSERT_TRUE(number) << text;
    EXPECT_EQ(number->str(), expected) << text;
  }
}

TEST(phone_number, refuses_what_nobody_could_be_reached_at) {
  const std::vector<spelling> spellings = {
      {"", "IN", ""},
      {"12", "IN", ""},
      {"5550123", "US", ""},            // local only: no area code
      {"98765 43210 98765", "IN", ""},  // too long
      {"+999 1234567", "IN", ""},       // no such country
      {"98765 43210", "ZZ", ""},        // national, and the region is unknown
      {"98765 43210", "", ""},
      {"anonymous", "US", ""},
      {"1-800-FLOWERS", "US", ""},         // a keypad spelling
      {"flat 12, 98765 43210", "IN", ""},  // an address, not a number
      {std::string_view("98765\0"
                        "43210",
                        11),
       "IN", ""},
  };
  for (const auto& [text, region, unused] : spellings) {
    const auto number = phone_number::parse(text, region);
    ASSERT_FALSE(number) << text << " became " << number->str();
    EXPECT_EQ(number.error().code(), errc::invalid_input);
  }
}

TEST(phone_number, refuses_a_spelling_of_absurd_length_at_once) {
  EXPECT_FALSE(phone_number::parse(std::string(1'000'000, '1'), "US"));
}

TEST(phone_number, prints_nothing_about_what_it_could_not_read) {
  testing::internal::CaptureStdout();
  testing::internal::CaptureStderr();
  EXPECT_FALSE(phone_number::parse("98765 43210", "no region"));
  EXPECT_FALSE(phone_number::parse("+0000000000", "ZZ"));
  EXPECT_EQ(testing::internal::GetCapturedStdout() + testing::internal::GetCapturedStderr(), "");
}

TEST(is_known_region, knows_iso_codes_in_capitals_only) {
  for (const std::string_view region : {"IN", "US", "DE", "GB"}) {
    EXPECT_TRUE(is_known_region(region)) << region;
  }
  for (const std::string_view region : {"", "in", "ZZ", "IND", "UK", "001"}) {
    EXPECT_FALSE(is_known_region(region)) << region;
  }
}

}  // namespace
}  // namespace zylin
