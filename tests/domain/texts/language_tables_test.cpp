#include "texts/text_table.hpp"
#include "zylin/domain/yes_no_answer.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cctype>
#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain {
namespace {

static_assert(sizeof(text_table) % sizeof(std::string_view) == 0, "a table holds texts alone");
constexpr std::size_t fields = sizeof(text_table) / sizeof(std::string_view);
using field_list = std::array<std::string_view, fields>;

field_list fields_of(const text_table& table) {
  return std::bit_cast<field_list>(table);
}

constexpr std::size_t place_of(std::size_t offset) {
  return offset / sizeof(std::string_view);
}

/// Names and the parts of a clock: not sentences, and each language has its own.
bool is_of_dates(std::size_t field) {
  return field < place_of(offsetof(text_table, when));
}

bool is_part_of_day(std::size_t field) {
  const std::size_t first = place_of(offsetof(text_table, part_of_day));
  return field >= first && field < first + english_texts.part_of_day.size();
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (true) {
    const std::size_t end = text.find('\n');
    lines.push_back(text.substr(0, end));
    if (end == std::string_view::npos) {
      return lines;
    }
    text.remove_prefix(end + 1);
  }
}

std::set<std::string_view> placeholders_of(std::string_view line) {
  std::set<std::string_view> names;
  while (true) {
    const std::size_t opening = line.find('{');
    const std::size_t closing = line.find('}');
    if (opening == std::string_view::npos || closing == std::string_view::npos) {
      return names;
    }
    names.insert(line.substr(opening, closing + 1 - opening));
    line.remove_prefix(closing + 1);
  }
}

/// "{service} {price}", ", ", "SMS": nothing there to translate.
bool says_nothing(std::string_view pattern) {
  bool inside = false;
  const bool has_letters = std::ranges::any_of(pattern, [&](char each) {
    inside = each == '{' || (inside && each != '}');
    return !inside && std::isalpha(static_cast<unsigned char>(each)) != 0;
  });
  return !has_letters || pattern == "SMS" || pattern == "WhatsApp";
}

class each_language : public testing::TestWithParam<language_texts> {};

TEST_P(each_language, lacks_no_sentence) {
  const field_list all = fields_of(*GetParam().texts);
  const field_list english = fields_of(english_texts);
  const bool names_parts = GetParam().texts->clock.find("{part}") != std::string_view::npos;
  for (std::size_t i = 0; i < fields; ++i) {
    if (!is_part_of_day(i) || names_parts) {
      EXPECT_FALSE(all.at(i).empty()) << "lacks: " << english.at(i);
    }
  }
}

/// A line that names a value we do not have is left out, so the same values stand in the same lines.
TEST_P(each_language, fills_in_the_same_values_line_by_line) {
  const field_list all = fields_of(*GetParam().texts);
  const field_list english = fields_of(english_texts);
  for (std::size_t i = 0; i < fields; ++i) {
    const std::vector<std::string_view> own = lines_of(all.at(i));
    const std::vector<std::string_view> original = lines_of(english.at(i));
    if (is_of_dates(i)) {
      continue;
    }
    ASSERT_EQ(own.size(), original.size()) << all.at(i);
    for (std::size_t line = 0; line < own.size(); ++line) {
      EXPECT_EQ(placeholders_of(own[line]), placeholders_of(original[line])) << own[line];
    }
  }
}

TEST_P(each_language, says_dates_and_times_by_their_values_alone) {
  const text_table& table = *GetParam().texts;
  for (const std::string_view name : placeholders_of(table.clock)) {
    EXPECT_THAT(name, testing::AnyOf("{hour}", "{hour24}", "{minute}", "{part}"));
  }
  EXPECT_NE(table.clock.find("{minute}"), std::string_view::npos);
  EXPECT_EQ(placeholders_of(table.day), placeholders_of(english_texts.day));
  EXPECT_EQ(std::set(table.months.begin(), table.months.end()).size(), table.months.size());
  EXPECT_EQ(std::set(table.weekdays.begin(), table.weekdays.end()).size(), table.weekdays.size());
}

TEST_P(each_language, repeats_no_english_sentence) {
  if (GetParam().texts == &english_texts) {
    return;
  }
  const field_list all = fields_of(*GetParam().texts);
  const field_list english = fields_of(english_texts);
  for (std::size_t i = 0; i < fields; ++i) {
    if (!is_of_dates(i) && !says_nothing(english.at(i))) {
      EXPECT_NE(all.at(i), english.at(i));
    }
  }
  EXPECT_NE(GetParam().texts->weekdays, english_texts.weekdays);
  EXPECT_NE(GetParam().texts->months, english_texts.months);
}

INSTANTIATE_TEST_SUITE_P(of_all_that_ship, each_language, testing::ValuesIn(all_texts().begin(), all_texts().end()),
                         [](const auto& about) { return std::string(about.param.code); });

struct asked_word {
  std::string_view language;
  std::string_view yes;
  std::string_view also = {};
};

TEST(a_question, asks_for_a_yes_that_is_understood) {
  constexpr auto words =
      std::to_array<asked_word>({{"en", "YES"}, {"es", "SÍ"}, {"de", "JA"}, {"hi", "हाँ", "HAAN"}, {"fr", "OUI"}});
  ASSERT_EQ(words.size(), all_texts().size());
  for (const asked_word& each : words) {
    const text_table& table = texts_in(each.language);
    for (const std::string_view question :
         {table.propose_booking, table.propose_move, table.propose_cancel, table.waiting_list_offer}) {
      EXPECT_NE(question.find(each.yes), std::string_view::npos) << question;
      EXPECT_NE(question.find(each.also), std::string_view::npos) << question;
    }
    EXPECT_TRUE(says_yes(each.yes)) << each.yes;
    EXPECT_TRUE(each.also.empty() || says_yes(each.also)) << each.also;
  }
}

}  // namespace
}  // namespace zylin::domain
