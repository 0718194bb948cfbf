#include "sms_text.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace zylin::domain {
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

struct filling {
  const char* what;
  std::vector<std::string> texts;  ///< each repeated
  std::size_t most;                ///< times that one message holds it
};

TEST(an_sms, holds_what_fits_ten_segments_of_its_alphabet) {
  const filling table[] = {
      {"letters of the basic table",
       {"a", "@", "£", "$", "¥", "è", "ì", "ò", "Ç", "Ø", "å", "Δ",
        "_", "Φ", "Ω", "Æ", "ß", "É", "¤", "¡", "Ö", "§", "ü"},
       1530},
      // 153 is odd: the 77th does not fit into a segment's last septet and must not be split.
      {"the extension table counts double", {"€", "^", "{", "}", "\\", "[", "~", "]", "|"}, 760},
      {"in neither table, so UCS-2", {"ह", "ç", "₹"}, 670},
      {"two units, 33 to a segment", {"😀"}, 330},
      {"a single other letter makes all of it UCS-2", {"aaaaaaaaaç"}, 67},
  };
  for (const filling& each : table) {
    for (const std::string& text : each.texts) {
      EXPECT_THAT(split_sms(repeated(text, each.most)), SizeIs(1)) << each.what << ": " << text;
      EXPECT_THAT(split_sms(repeated(text, each.most + 1)), SizeIs(2)) << each.what << ": " << text;
    }
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
}

TEST(a_long_sms, is_cut_at_sentence_ends_into_messages_of_ten_segments) {
  for (const char* sentence :
       {"This is one sentence. ", "आपकी बुकिंग पक्की है। ", "Take € or {brackets}. ", "Well 😀😀😀. "}) {
    const std::string text = repeated(sentence, 200);
    const std::vector<std::string> parts = split_sms(text);
    ASSERT_GT(parts.size(), 1U) << sentence;
    std::string joined;
    for (const std::string& part : parts) {
      EXPECT_THAT(split_sms(part), SizeIs(1));
      EXPECT_TRUE(part.ends_with(".") || part.ends_with("।")) << part;
      joined += part + " ";
    }
    EXPECT_EQ(joined, text) << "nothing is lost, the order is kept";
  }
}

TEST(a_long_sms, may_change_its_alphabet_from_part_to_part) {
  const std::vector<std::string> parts = split_sms(repeated("Plain words only. ", 80) + "₹500.");
  ASSERT_THAT(parts, SizeIs(2));
  EXPECT_GT(parts[0].size(), 670U);  // more than UCS-2 could hold
  EXPECT_TRUE(parts[1].ends_with("₹500."));
}

TEST(an_empty_sms, has_no_parts) {
  EXPECT_THAT(split_sms(""), IsEmpty());
  EXPECT_THAT(split_sms(" \n\u200B "), IsEmpty());
}

}  // namespace
}  // namespace zylin::domain
