#include "table.hpp"

#include "table_cell.hpp"

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
      {"😀😀😀", 2, "😀…"},
      {"two\r\n\tlines", 20, "two lines"},
      {"  around  ", 20, "around"},
      {"\x1b[31mred", 20, "[31mred"},
      {"\xc2\x9b"
       "31m",
       20, "31m"},
      {"abc\xe2\x80\xaexyz", 20, "abc?xyz"},
      {"broken \xff\xc3", 20, "broken ??"},
      {"\xed\xa0\x80 \xc0\x80 \xf4\x90\x80\x80 \xe0\x80\x80", 20, "??? ?? ???? ???"},
      {"\xe2\x82", 20, "??"},
  };
  for (const cell_case& each : cases) {
    EXPECT_EQ(table_cell(each.text, each.width), each.shown) << each.text;
  }
}

TEST(table, lines_columns_up_by_code_points_and_ends_no_line_with_blanks) {
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
