#include "zylin/core/form.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace zylin {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;

TEST(form, reads_names_and_values_in_their_order) {
  const auto parsed = form::parse("From=%2B14155550123&To=%2B919876543210&CallStatus=ringing");
  ASSERT_TRUE(parsed);
  EXPECT_THAT(parsed->fields(),
              ElementsAre(Pair("From", "+14155550123"), Pair("To", "+919876543210"), Pair("CallStatus", "ringing")));
  EXPECT_EQ(parsed->get("CallStatus"), "ringing");
}

TEST(form, reads_a_plus_as_a_blank) {
  EXPECT_EQ(form::parse("Body=one+two%2Bthree")->get("Body"), "one two+three");
}

TEST(form, keeps_empty_values_and_names_without_an_equals_sign) {
  EXPECT_THAT(form::parse("FromCity=&CallerName&=x")->fields(),
              ElementsAre(Pair("FromCity", ""), Pair("CallerName", ""), Pair("", "x")));
}

TEST(form, keeps_a_repeated_name_and_finds_its_first_value) {
  const auto parsed = form::parse("a=1&b=2&a=3");
  EXPECT_THAT(parsed->fields(), ElementsAre(Pair("a", "1"), Pair("b", "2"), Pair("a", "3")));
  EXPECT_EQ(parsed->find("a"), "1");
}

TEST(form, tells_an_empty_value_from_a_missing_one) {
  const auto parsed = form::parse("a=");
  EXPECT_EQ(parsed->find("a"), "");
  EXPECT_EQ(parsed->find("A"), std::nullopt);
  EXPECT_EQ(parsed->get("b"), "");
}

TEST(form, keeps_every_byte_of_a_value) {
  EXPECT_EQ(form::parse("a=%00%FF%0d%0A%C3%A9")->get("a"), std::string_view("\0\xFF\r\n\xC3\xA9", 6));
  EXPECT_EQ(form::parse("a=b=c")->get("a"), "b=c");
}

TEST(form, passes_over_empty_pairs) {
  EXPECT_THAT(form::parse("")->fields(), IsEmpty());
  EXPECT_THAT(form::parse("&&a=1&&")->fields(), ElementsAre(Pair("a", "1")));
}

TEST(form, refuses_broken_escapes) {
  for (const std::string_view body : {"a=%", "a=%4", "a=%4G", "a=%G4", "%=1", "a=1&b=%2", "a=%%41", "a=% 41"}) {
    const auto parsed = form::parse(body);
    ASSERT_FALSE(parsed) << body;
    EXPECT_EQ(parsed.error().code(), errc::invalid_input);
  }
}

TEST(form, refuses_more_fields_than_the_limit) {
  EXPECT_TRUE(form::parse("a=1&b=2&c=3", 3));
  EXPECT_FALSE(form::parse("a=1&b=2&c=3", 2));
  std::string flood;
  for (int i = 0; i < 501; ++i) {
    flood += "a=1&";
  }
  EXPECT_FALSE(form::parse(flood));
}

TEST(form, writes_what_it_reads) {
  form written;
  written.add("Body", "50% off & more = caf\xC3\xA9 +1");
  written.add("DateSent>", "2026-12-05");
  EXPECT_EQ(written.encode(), "Body=50%25%20off%20%26%20more%20%3D%20caf%C3%A9%20%2B1&DateSent%3E=2026-12-05");
  EXPECT_EQ(form::parse(written.encode())->fields(), written.fields());
}

TEST(percent_encode, leaves_only_unreserved_characters) {
  EXPECT_EQ(percent_encode("AZaz09-._~"), "AZaz09-._~");
  EXPECT_EQ(percent_encode(" +/?#[]@!$&'()*,;="), "%20%2B%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2C%3B%3D");
  EXPECT_EQ(percent_encode(std::string_view("\0\xFF", 2)), "%00%FF");
}

}  // namespace
}  // namespace zylin
