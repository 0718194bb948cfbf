#include "table.hpp"

#include "cell_width.hpp"
#include "table.hpp"

#include <gtest/gtest.h>

#include <sstream>

namespace zylin::cli {
namespace {

struct cell_case {
  std::string_view text;
  std::size_t width;
  std::string_view shown;
};

TEST(table_cell, shows_what_a_terminal_can_take) {
  const cell_case cases[] = {
      {"plain", 10, "plain"},
      {"", 10, ""},
      {"exactly ten", 11, "exactly ten"},
      {"exactly ten", 10, "exactly t…"},
      {"Zwölf", 5, "Zwölf"},
      {"Zwölfter", 5, "Zwöl…"},
      {"😀😀😀", 2, "…"},
      {"😀😀😀", 3, "😀…"},
      {"😀😀😀", 4, "😀…"},
      {"😀😀😀", 6, "😀😀😀"},
      {"日本語", 5, "日本…"},
      {"नमस्ते", 3, "नम…"},
      {"नमस्ते", 4, "नमस्ते"},
      {"👩‍👩‍👧 family", 4, "👩‍👩‍👧 …"},
      {"two\r\n\tlines", 20, "two lines"},
      {"  around  ", 20, "around"},
      {"\x1b[31mred", 20, "[31mred"},
      {"\xc2\x9b"
       "31m",
       20, "31m"},
      {"abc\xe2\x80\xaexyz", 20, "abc?xyz"},
      {"abc\xd8\x9c"
       "xyz",
       20, "abc?xyz"},
      {"no\xe2\x80\x8bspace", 20, "no?space"},
      {"broken \xff\xc3", 20, "broken ??"},
      {"\xed\xa0\x80 \xc0\x80 \xf4\x90\x80\x80 \xe0\x80\x80", 20, "??? ?? ???? ???"},
      {"\xe2\x82", 20, "??"},
  };
  for (const cell_case& each : cases) {
    EXPECT_EQ(table_cell(each.text, each.width), each.shown) << each.text;
  }
}

TEST(table_cell, knows_how_many_cells_of_a_terminal_a_text_fills) {
  const std::pair<std::string_view, std::size_t> texts[] = {
      {"", 0},
      {"Zwölf", 5},
      {"e\u0301", 1},   // a letter and its accent
      {"नमस्ते", 4},      // vowel signs and the virama stand with their consonants
      {"क्\u200dष", 2},  // a half form, made by a joiner
      {"日本", 4},
      {"Ａ", 2},  // a full-width letter
      {"한국", 4},
      {"\u1112\u1161\u11ab", 2},  // a syllable of three Hangul letters
      {"ก\u0e33", 2},             // Thai: this vowel has a cell of its own
      {"😀", 2},
      {"👍🏽", 2},                // with a skin tone
      {"👩‍👩‍👧", 2},  // three persons joined
      {"❤\ufe0f", 2},             // an emoji by its variation selector
      {"❤", 1},
      {"🇮🇳", 2},  // a flag
      {"🇮🇳🇩🇪", 4},
      {"1\ufe0f\u20e3", 2},  // a keycap
      {"\u2060\u200d", 0},
  };
  for (const auto& [text, width] : texts) {
    EXPECT_EQ(text_width(text), width) << text;
  }
}

TEST(table, lines_columns_up_whatever_they_are_written_in) {
  std::ostringstream out;
  print_table(out, {{"NAME", 12}, {"NOTE", 8}},
              {{"Anna", "on time"},
               {"नमिता शर्मा", "late"},
               {"山田太郎", "日本語を話します"},
               {"👩‍👩‍👧 Ruiz", "👍🏽"}});
  EXPECT_EQ(out.str(),
            "NAME      NOTE\n"
            "Anna      on time\n"
            "नमिता शर्मा   late\n"
            "山田太郎  日本語…\n"
            "👩‍👩‍👧 Ruiz   👍🏽\n");
}

TEST(table, lines_columns_up_by_cells_and_ends_no_line_with_blanks) {
  std::ostringstream out;
  print_table(out, {{"NAME", 6}, {"NO", 4, true}, {"NOTE", 9}},
              {{"Jürgen", "7", ""}, {"Bartholomew", "1200", "always late for lunch"}});
  EXPECT_EQ(out.str(),
            "NAME      NO  NOTE\n"
            "Jürgen     7\n"
            "Barth…  1200  always l…\n");
}

}  // namespace
}  // namespace zylin::cli
