#include "zylin/core/grapheme.hpp"

#include "zylin/core/utf8.hpp"

#include <gtest/gtest.h>

#include <string>

namespace zylin::utf8 {
namespace {

TEST(a_cut, splits_nothing_that_a_reader_sees_as_one_character) {
  struct row {
    std::string text;
    std::size_t limit;
    std::size_t cut;
  };
  const std::string umlaut = "ae\u0301b";                                     // e and an accent
  const std::string family = "a\U0001F468\u200D\U0001F469\u200D\U0001F467b";  // three people, two joiners
  const std::string syllable = "\u0915\u093F\u0928";                          // ki na
  const std::string thumb = "x\U0001F44D\U0001F3FDy";                         // with a skin tone
  const std::string flags = "\U0001F1E9\U0001F1EA\U0001F1EE\U0001F1F3";       // two flags
  for (const row& one : {row{"plain", 3, 3}, row{"plain", 5, 5}, row{"plain", 99, 5}, row{"", 4, 0}, row{umlaut, 2, 1},
                         row{umlaut, 3, 1}, row{umlaut, 4, 4}, row{family, 5, 1}, row{family, 12, 1},
                         row{family, 19, 19}, row{syllable, 3, 3}, row{syllable, 6, 6}, row{thumb, 5, 1},
                         row{thumb, 9, 9}, row{flags, 8, 8}, row{flags, 12, 8}}) {
    EXPECT_EQ(grapheme_floor(one.text, one.limit), one.cut) << one.text << " at " << one.limit;
  }
}

TEST(a_cut, ends_whatever_the_bytes) {
  const std::string accents = "a" + [] {
    std::string many;
    for (int i = 0; i < 5'000; ++i) {
      many += "\u0301";
    }
    return many;
  }();
  const std::size_t cut = grapheme_floor(accents, 4'000);
  EXPECT_LE(cut, 4'000U);
  EXPECT_GT(cut, 3'000U);
  EXPECT_EQ(floor(accents, cut), cut);
  EXPECT_LE(grapheme_floor(std::string(5'000, '\xFF'), 1'000), 1'000U);
  EXPECT_LE(grapheme_floor(std::string(5'000, '\x80'), 1'000), 1'000U);
}

}  // namespace
}  // namespace zylin::utf8
