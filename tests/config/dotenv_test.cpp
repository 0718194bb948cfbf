#include "zylin/config/environment.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <vector>

namespace zylin::config {
namespace {

using testing::HasSubstr;
using testing::Not;

struct line {
  std::string_view text;
  std::string_view expected;  ///< the value of NAME
};

TEST(dotenv, reads_every_way_of_writing_a_value) {
  const std::vector<line> lines = {
      {"NAME=value", "value"},
      {"export NAME=value", "value"},
      {"  NAME = value  ", "value"},
      {"NAME=two words", "two words"},
      {"NAME=value # comment", "value"},
      {"NAME=value#no-comment", "value#no-comment"},
      {"NAME=#value", "#value"},
      {"NAME= # comment", ""},
      {"NAME=", ""},
      {"NAME=a=b=c", "a=b=c"},
      {"NAME=it's", "it's"},
      {"NAME='single # quoted'", "single # quoted"},
      {R"(NAME='no \n escapes $HERE "at" all')", R"(no \n escapes $HERE "at" all)"},
      {R"(NAME='quoted' # comment)", "quoted"},
      {R"(NAME="double # quoted")", "double # quoted"},
      {R"(NAME="a\nb\tc\"d\\e\$f")", "a\nb\tc\"d\\e$f"},
      {R"(NAME="$HOME stays")", "$HOME stays"},
      {R"(NAME="  kept blanks  ")", "  kept blanks  "},
      {"NAME=\xE2\x82\xB9"
       "500",
       "\xE2\x82\xB9"
       "500"},
      {"NAME=value\r", "value"},
      {"\xEF\xBB\xBFNAME=value", "value"},
      {"NAME=first\nNAME=second", "second"},
      {"# NAME=comment\n\n\t\nNAME=value\n# end", "value"},
  };
  for (const auto& [text, expected] : lines) {
    const auto parsed = environment::parse(text, ".env");
    ASSERT_TRUE(parsed) << text << ": " << parsed.error().message();
    EXPECT_TRUE(parsed->names_in_file().contains("NAME")) << text;
    EXPECT_EQ(parsed->get("NAME").value_or(""), expected) << text;
  }
}

TEST(dotenv, refuses_lines_that_mean_nothing) {
  const std::vector<std::string_view> lines = {"canary",
                                               "=canary",
                                               "1NAME=canary",
                                               "NA-ME=canary",
                                               "NA ME=canary",
                                               "export canary",
                                               "NAME='canary",
                                               "NAME=\"canary",
                                               "NAME='canary' canary",
                                               "NAME=\"canary\" canary",
                                               R"(NAME="canary\")",
                                               R"(NAME="canary\q")",
                                               std::string_view("NAME=can\0ary", 12)};
  for (const std::string_view text : lines) {
    const auto parsed = environment::parse(text, "my.env");
    ASSERT_FALSE(parsed) << text;
    EXPECT_EQ(parsed.error().code(), errc::invalid_input);
    EXPECT_THAT(parsed.error().message(), HasSubstr("my.env:1: expected"));
    EXPECT_THAT(parsed.error().message(), Not(HasSubstr("canary"))) << "a line may hold a secret";
  }
}

TEST(dotenv, names_every_broken_line_at_once) {
  const auto parsed = environment::parse("oops\nGOOD=1\nBAD='\n", ".env");
  ASSERT_FALSE(parsed);
  EXPECT_THAT(parsed.error().message(), HasSubstr(".env:1: "));
  EXPECT_THAT(parsed.error().message(), HasSubstr(".env:3: "));
  EXPECT_THAT(parsed.error().message(), Not(HasSubstr(".env:2: ")));
}

}  // namespace
}  // namespace zylin::config
