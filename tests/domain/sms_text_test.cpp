#include "zylin/domain/sms_text.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace zylin {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

std::string repeated(std::string_view text, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) {
    all += text;
  }
  return all;
}

struct sizing {
  const char* what;
  std::string text;
  bool is_gsm;
  std::size_t units;
  std::size_t segments;
};

TEST(an_sms, has_the_segments_that_its_alphabet_gives_it) {
  const sizing table[] = {
      {"nothing", "", true, 0, 0},
      {"a short text", "Hello", true, 5, 1},
      {"one full segment", repeated("a", 160), true, 160, 1},
      {"one character more", repeated("a", 161), true, 161, 2},
      {"two full segments", repeated("a", 306), true, 306, 2},
      {"and one more", repeated("a", 307), true, 307, 3},
      {"letters of the basic table", "@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ¤¡ÄÖÑÜ§¿äöñüà", true, 42, 1},
      {"the extension table counts double", "^{}\\[~]|€", true, 18, 1},
      {"eighty of it fill a segment", repeated("€", 80), true, 160, 1},
      {"eighty-one need two", repeated("€", 81), true, 162, 2},
      // 153 is odd: the 77th does not fit the first segment's last septet, so two segments hold 152, not 153.
      {"and are not torn apart", repeated("€", 152), true, 304, 2},
      {"which costs a segment", repeated("€", 153), true, 306, 3},
      {"small c with cedilla is in neither table", "façade", false, 6, 1},
      {"the rupee sign neither", "₹500", false, 4, 1},
      {"one full segment of UCS-2", repeated("ह", 70), false, 70, 1},
      {"one more", repeated("ह", 71), false, 71, 2},
      {"two full ones", repeated("ह", 134), false, 134, 2},
      {"and one more", repeated("ह", 135), false, 135, 3},
      {"an emoji is two units", "😀", false, 2, 1},
      {"thirty-five fill a segment", repeated("😀", 35), false, 70, 1},
      {"thirty-six need two", repeated("😀", 36), false, 72, 2},
      {"sixty-six fill two, 33 each", repeated("😀", 66), false, 132, 2},
      {"and are not torn apart", repeated("😀", 67), false, 134, 3},
  };
  for (const sizing& each : table) {
    const sms_size size = measure_sms(each.text);
    EXPECT_EQ(size.is_gsm, each.is_gsm) << each.what;
    EXPECT_EQ(size.units, each.units) << each.what;
    EXPECT_EQ(size.segments, each.segments) << each.what;
  }
}

TEST(an_sms, is_spelt_in_the_short_alphabet_where_that_means_the_same) {
  const std::pair<const char*, const char*> table[] = {
      {"“Don’t” – we’re ‘open’…", "\"Don't\" - we're 'open'..."},
      {"9\u00A0to\u202F6", "9 to 6"},
      {"zero\u200Bwidth\uFEFF", "zerowidth"},
      {"«Guten Tag» — 5′ 10″", "\"Guten Tag\" - 5' 10\""},
      {"• one\tand `two`", "- one and 'two'"},
      {"Zürich, España, 5 € for naïve ₹ 😀", "Zürich, España, 5 € for naïve ₹ 😀"},
      {"broken \xFF byte", "broken ? byte"},
  };
  for (const auto& [text, spelt] : table) {
    EXPECT_EQ(sms_spelling(text), spelt);
  }
  EXPECT_TRUE(measure_sms(sms_spelling("“Don’t” – we’re ‘open’…")).is_gsm);
}

TEST(a_long_sms, is_cut_at_sentence_ends_into_messages_of_ten_segments) {
  for (const char* sentence :
       {"This is one sentence. ", "आपकी बुकिंग पक्की है। ", "Take € or {brackets}. ", "Well 😀😀😀. "}) {
    const std::string text = repeated(sentence, 200);
    const std::vector<std::string> parts = split_sms(text);
    ASSERT_GT(parts.size(), 1U) << sentence;
    std::string joined;
    for (const std::string& part : parts) {
      EXPECT_LE(measure_sms(part).segments, 10U);
      EXPECT_TRUE(part.ends_with(".") || part.ends_with("।")) << part;
      joined += part + " ";
    }
    EXPECT_EQ(joined, text) << "nothing is lost, the order is kept";
  }
}

TEST(a_long_sms, fills_ten_segments_before_it_is_cut) {
  EXPECT_THAT(split_sms(repeated("a", 1530)), SizeIs(1));
  EXPECT_THAT(split_sms(repeated("a", 1531)), SizeIs(2));
  EXPECT_THAT(split_sms(repeated("ह", 670)), SizeIs(1));
  EXPECT_THAT(split_sms(repeated("ह", 671)), SizeIs(2));
}

TEST(a_long_sms, may_change_its_alphabet_from_part_to_part) {
  const std::vector<std::string> parts = split_sms(repeated("Plain words only. ", 80) + "₹500.");
  ASSERT_THAT(parts, SizeIs(2));
  EXPECT_TRUE(measure_sms(parts[0]).is_gsm);
  EXPECT_FALSE(measure_sms(parts[1]).is_gsm);
}

TEST(an_empty_sms, has_no_parts) {
  EXPECT_THAT(split_sms(""), IsEmpty());
  EXPECT_THAT(split_sms(" \n\u200B "), IsEmpty());
}

}  // namespace
}  // namespace zylin
