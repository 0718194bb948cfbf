#include "plain_line.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace zylin::domain {
namespace {

struct line_row {
  std::string written;
  std::string seen;
};

TEST(a_plain_line, is_what_people_see) {
  for (const line_row& one : std::vector<line_row>{
           {"yes", "yes"},
           {"yes\xEF\xBF\xBC", "yes"},                                        // U+FFFC
           {"y\u200Be\u200Cs\u200D\u200E\u200F", "yes"},                      //
           {"\uFEFFyes\u2060", "yes"},                                        //
           {"\u202Eyes\u202C\u2066\u2069", "yes"},                            // direction
           {"ye\u00ADs", "yes"},                                              // soft hyphen
           {"K7P\u00A04MX", "K7P 4MX"},                                       // no-break space
           {"a\u202Fb\u2009c\u3000d", "a b c d"},                             //
           {"\uFF39\uFF25\uFF33\uFF01", "YES!"},                              // full width
           {"line\r\nline\ttab", "line  line tab"},                           //
           {"yes\u2019", "yes "},                                             //
           {"\u00BFs\u00ED?", " s\u00ED?"},                                   // accents stay
           {"\u0939\u093E\u0901\u0964", "\u0939\u093E\u0901 "},               // danda
           {"yes\xF0\x9F\x91\x8D\xF0\x9F\x8F\xBD", "yes \xF0\x9F\x91\x8D "},  // a thumb loses its skin tone
           {"\u2714\uFE0F", " \u2714 "},                                      // and a sign its variant
           {std::string("a\0b", 3), "a b"},                                   //
           {"a\xFF\xC3", "a\uFFFD\uFFFD"},                                    // no UTF-8
           {"", ""}}) {
    EXPECT_EQ(plain_line(one.written), one.seen) << one.written;
  }
}

TEST(a_picture, is_a_word_that_holds_nothing_else) {
  for (const char* word : {"👍", "🙏", "😀", "✔", "🎉", "❤"}) {
    EXPECT_TRUE(is_picture_word(word)) << word;
  }
  for (const char* word : {"", "a", "1", "é", "हाँ", "日", "👍a", "\xF0\x9F"}) {
    EXPECT_FALSE(is_picture_word(word)) << word;
  }
}

}  // namespace
}  // namespace zylin::domain
