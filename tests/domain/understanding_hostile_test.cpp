#include "zylin/core/utf8.hpp"
#include "zylin/domain/model_answer.hpp"
#include "zylin/domain/understanding_json.hpp"

#include "random_business.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace {

using zylin::errc;
using zylin::domain::understanding;

std::string object_saying(const std::string& reply, const std::string& name = "null") {
  return R"({"intent":"other","reply":)" + reply + R"(,"language":"en","customer_name":)" + name +
         R"(,"customer_phone":null,"service":null,"notes":null,"issue_summary":null,"date":null,"time":null,)" +
         R"("when_phrase":null})";
}

bool is_utf8(std::string_view text) {
  while (!text.empty()) {
    const auto next = zylin::utf8::decode(text);
    if (!next.valid) {
      return false;
    }
    text.remove_prefix(next.length);
  }
  return true;
}

TEST(hostile_understanding, is_refused_without_a_crash) {
  const std::string deep = std::string(30000, '[');
  for (const std::string& text :
       {std::string(), std::string("null"), std::string("[]"), std::string("\"text\""), std::string("{"),
        std::string("{}"), std::string("```"), std::string("``````"), std::string("```json"), std::string("\xff\xfe"),
        std::string("\0", 1), std::string("I cannot help with that."), deep, "{\"intent\":" + deep,
        "{\"intent\":" + deep + std::string(30000, ']') + "}", object_saying("\"x\"").substr(0, 60),
        "{" + object_saying("\"x\"").substr(0, 60) + "}", std::string(70000, ' ') + object_saying("\"x\"")}) {
    const auto read = zylin::domain::read_model_answer(text);
    ASSERT_FALSE(read) << text.substr(0, 80);
    EXPECT_EQ(read.error().code(), zylin::errc::bad_response);
  }
}

TEST(hostile_understanding, is_cut_between_characters) {
  std::string faces;
  for (int i = 0; i < 2000; ++i) {
    faces += "😀";
  }
  const auto read = zylin::domain::read_model_answer(object_saying("\"x" + faces + '"', "\"é" + faces + '"'));
  ASSERT_TRUE(read);
  EXPECT_EQ(read->reply.size(), 1 + 4 * 999U);
  const std::string name = read->customer_name.value_or("");
  EXPECT_EQ(name.size(), 2 + 4 * 29U);
  EXPECT_TRUE(is_utf8(read->reply));
  EXPECT_TRUE(is_utf8(name));
}

TEST(long_reply, ends_with_the_last_sentence_that_fits) {
  std::string sentences;
  while (sentences.size() < 3980) {
    sentences += "We open at nine. ";
  }
  const std::string whole = sentences.substr(0, sentences.size() - 1);
  const auto read =
      zylin::domain::read_model_answer(object_saying('"' + sentences + "On Sundays we are closed all day long.\""));
  ASSERT_TRUE(read);
  EXPECT_EQ(read->reply, whole);
}

TEST(long_reply, ends_with_a_word_where_no_sentence_fits) {
  std::string words = "a";
  while (words.size() < 5000) {
    words += " grün";
  }
  const auto read = zylin::domain::read_model_answer(object_saying('"' + words + '"'));
  ASSERT_TRUE(read);
  EXPECT_LE(read->reply.size(), 4000U);
  EXPECT_GT(read->reply.size(), 3990U);
  EXPECT_TRUE(read->reply.ends_with(" grün")) << read->reply.substr(read->reply.size() - 8);
}

TEST(long_reply, is_kept_whole_where_it_fits_to_the_byte) {
  const std::string fits = "x " + std::string(3998, 'y');
  const auto read = zylin::domain::read_model_answer(object_saying('"' + fits + '"'));
  ASSERT_TRUE(read);
  EXPECT_EQ(read->reply, fits);
}

TEST(hostile_understanding, loses_control_characters_and_bytes_that_are_no_text) {
  const auto read = zylin::domain::read_model_answer(
      object_saying("\"a\\u0000b\\u001bc\\nd\xff\x80\"", "\"A\\nB\\u0085C\\u007fD\tE\nF\""));
  ASSERT_TRUE(read);
  EXPECT_EQ(read->reply, "a b c\nd\xEF\xBF\xBD\xEF\xBF\xBD");
  EXPECT_EQ(read->customer_name, "A B C D E F");
}

TEST(hostile_understanding, is_written_whatever_it_holds) {
  zylin::domain::understanding value;
  value.reply = "\xff\xc3(\xed\xa0\x80";
  value.notes = std::string("\0\x1f\xf5", 3);
  value.date = std::chrono::year_month_day(std::chrono::year(-5), std::chrono::month(13), std::chrono::day(40));
  value.time = std::chrono::minutes::min();
  const std::string text = to_json(value);
  EXPECT_TRUE(is_utf8(text));
  EXPECT_EQ(text.find('\n'), std::string::npos);
  const auto read = zylin::domain::parse_understanding(text);
  ASSERT_TRUE(read);
  EXPECT_FALSE(read->date);
  EXPECT_FALSE(read->time);
}

TEST(hostile_understanding, never_throws_for_damaged_objects) {
  const std::string whole = object_saying("\"See you \\u20b9500 at 3 PM.\"", "\"Zoë\"");
  zylin::test::dice roll(static_cast<std::uint32_t>(whole.size()));
  for (int round = 0; round < 3000; ++round) {
    std::string damaged = whole;
    for (int left = roll.between(1, 4); left > 0; --left) {
      const auto at = static_cast<std::size_t>(roll.between(0, static_cast<int>(damaged.size()) - 1));
      if (roll.between(0, 3) == 0) {
        damaged.erase(at, 1);
      } else {
        damaged[at] = static_cast<char>(roll.between(0, 255));
      }
    }
    const auto read = zylin::domain::read_model_answer(damaged);
    if (read) {
      ASSERT_TRUE(is_utf8(to_json(*read)));
      ASSERT_TRUE(zylin::domain::parse_understanding(to_json(*read)));
    }
  }
}

}  // namespace
