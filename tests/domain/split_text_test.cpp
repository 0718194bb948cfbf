#include "zylin/core/utf8.hpp"
#include "zylin/domain/texts.hpp"

#include "random_business.hpp"

#include <gtest/gtest.h>

#include <array>

namespace {

using zylin::domain::split_text;
using parts = std::vector<std::string>;

std::size_t characters(std::string_view text) {
  std::size_t count = 0;
  for (; !text.empty(); ++count) {
    text.remove_prefix(zylin::utf8::decode(text).length);
  }
  return count;
}

std::string without_blanks(std::string text) {
  std::erase_if(text, [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; });
  return text;
}

TEST(split_text, keeps_a_short_text_whole) {
  EXPECT_EQ(zylin::domain::split_text("One. Two."), parts{"One. Two."});
  EXPECT_EQ(zylin::domain::split_text("  One.\nTwo. \n"), parts{"One.\nTwo."});
  EXPECT_EQ(zylin::domain::split_text("abcde", 5), parts{"abcde"});
  EXPECT_EQ(zylin::domain::split_text(std::string(1600, 'x')).size(), 1U);
  EXPECT_EQ(zylin::domain::split_text(std::string(1601, 'x')).size(), 2U);
}

TEST(split_text, makes_no_part_of_nothing) {
  EXPECT_TRUE(zylin::domain::split_text("").empty());
  EXPECT_TRUE(zylin::domain::split_text(" \n\t ", 2).empty());
}

TEST(split_text, cuts_at_the_last_sentence_end_that_fits) {
  EXPECT_EQ(zylin::domain::split_text("One two. Three four. Five six seven", 25),
            (parts{"One two. Three four.", "Five six seven"}));
  EXPECT_EQ(zylin::domain::split_text("He said \"yes!\" We left", 16), (parts{"He said \"yes!\"", "We left"}));
  EXPECT_EQ(zylin::domain::split_text("It costs 3.50 for one of them", 16),
            (parts{"It costs 3.50", "for one of them"}));
  EXPECT_EQ(zylin::domain::split_text("Address: MG Road\nReference: K7M3XQ", 30),
            (parts{"Address: MG Road", "Reference: K7M3XQ"}));
  EXPECT_EQ(zylin::domain::split_text("Exactly. Fits", 8), (parts{"Exactly.", "Fits"}));
}

TEST(split_text, cuts_at_a_blank_when_no_sentence_ends) {
  EXPECT_EQ(zylin::domain::split_text("one two three four", 9), (parts{"one two", "three", "four"}));
  EXPECT_EQ(zylin::domain::split_text("one   two", 4), (parts{"one", "two"}));
}

TEST(split_text, cuts_between_code_points_when_there_is_no_blank) {
  EXPECT_EQ(zylin::domain::split_text("abcdefgh", 3), (parts{"abc", "def", "gh"}));
  EXPECT_EQ(zylin::domain::split_text("ありがとう", 2), (parts{"あり", "がと", "う"}));
  EXPECT_EQ(zylin::domain::split_text("😀😀😀", 2), (parts{"😀😀", "😀"}));
  EXPECT_EQ(zylin::domain::split_text("abc", 0), (parts{"a", "b", "c"}));
}

TEST(split_text, ends_sentences_in_other_scripts_too) {
  EXPECT_EQ(zylin::domain::split_text("नमस्ते। फिर मिलेंगे", 12), (parts{"नमस्ते।", "फिर मिलेंगे"}));
}

TEST(split_text, survives_bytes_that_are_no_text) {
  EXPECT_EQ(zylin::domain::split_text("\xff\xfe\xfd", 2), (parts{"\xff\xfe", "\xfd"}));
  EXPECT_EQ(zylin::domain::split_text("\xe3\x81", 1), (parts{"\xe3", "\x81"}));
  EXPECT_EQ(zylin::domain::split_text(std::string_view("\0\0\0", 3), 2).size(), 2U);
}

TEST(split_text, loses_nothing_but_blanks_and_keeps_to_the_limit) {
  constexpr std::array<std::string_view, 14> pieces{"a",   "word", " ",  " ",  "\n",   ". ",       "! ",
                                                    ".\"", "é",    "あ", "😀", "\xff", "\xe3\x81", "\t"};
  zylin::test::dice roll(static_cast<std::uint32_t>(pieces.size()));
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    for (int left = roll.between(0, 60); left > 0; --left) {
      text += pieces.at(static_cast<std::size_t>(roll.between(0, static_cast<int>(pieces.size()) - 1)));
    }
    const auto limit = static_cast<std::size_t>(roll.between(1, 40));
    std::string joined;
    for (const std::string& part : zylin::domain::split_text(text, limit)) {
      ASSERT_FALSE(without_blanks(part).empty());
      ASSERT_LE(characters(part), limit);
      joined += part;
    }
    ASSERT_EQ(without_blanks(joined), without_blanks(text));
  }
}

}  // namespace
