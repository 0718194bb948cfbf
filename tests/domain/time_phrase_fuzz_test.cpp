#include "domain/rule_reader_clinic.hpp"
#include "domain/time_phrase_table.hpp"
#include "time_phrase/vocabulary.hpp"

#include <cstdlib>
#include <random>
#include <vector>

namespace zylin::domain::time_phrase_tables {
namespace {

/// Every word of every language, and the separators between words.
std::vector<std::string> all_pieces() {
  std::vector<std::string> pieces = {"5th",
                                     "31",
                                     "9999",
                                     "12:30",
                                     "3.30",
                                     "25.12.",
                                     "12/5",
                                     "2026-12-05",
                                     "31/02",
                                     "0",
                                     "29",
                                     "५",
                                     "२५",
                                     "५:३०",
                                     "15h",
                                     "3pm",
                                     ",",
                                     ".",
                                     "-",
                                     "'",
                                     "...",
                                     "$",
                                     "\u2019",
                                     "\u2014",
                                     "\u00bf",
                                     "\xff",
                                     "\xe2\x80",
                                     "\xe0\xa5",
                                     "1:2:3",
                                     "12b",
                                     "24/7",
                                     "2pm-4pm",
                                     "10:30-11:30",
                                     "15h30",
                                     "330",
                                     "threeish",
                                     "9ish",
                                     "\u2013",
                                     "Smith",
                                     "99999999999999999999",
                                     "Freitagabend",
                                     "am 5.",
                                     "u\u0308bermorgen",
                                     "\u0964",
                                     "\u200d"};
  for (const phrase::language* language : {&phrase::english, &phrase::spanish, &phrase::german, &phrase::hindi}) {
    for (const phrase::vocabulary_row& row : language->rows) {
      std::string words(row.words);
      for (std::size_t begin = 0; begin < words.size();) {
        const std::size_t end = std::min(words.find_first_of(",|", begin), words.size());
        pieces.push_back(words.substr(begin, end - begin));
        begin = end + 1;
      }
    }
  }
  return pieces;
}

int rounds() {
  const char* const wanted = std::getenv("ZYLIN_FUZZ_ROUNDS");  // NOLINT(concurrency-mt-unsafe): nobody sets it
  return wanted == nullptr ? 8'000 : std::max(1, std::atoi(wanted));
}

void expect_sound(const time_reading& reading, const std::string& text) {
  const auto in_day = [](std::chrono::minutes time) { return time.count() >= 0 && time.count() < 24 * 60; };
  EXPECT_TRUE(!reading.date || reading.date->ok()) << text;
  EXPECT_TRUE(!reading.time || in_day(*reading.time)) << text;
  EXPECT_TRUE(!reading.time || (!reading.window && !reading.soonest)) << text;
  EXPECT_TRUE(!reading.window || (in_day(reading.window->from) && reading.window->from < reading.window->until &&
                                  reading.window->until <= std::chrono::hours{24}))
      << text;
}

}  // namespace

TEST(time_phrase, survives_any_text) {
  const std::vector<std::string> pieces = all_pieces();
  const business business = rule_reader_tests::clinic();
  std::mt19937 random(20261123);  // the same texts in every run
  std::uniform_int_distribution<std::size_t> piece(0, pieces.size() - 1);
  std::uniform_int_distribution<int> byte(0, 255);
  std::uniform_int_distribution<int> length(0, 14);
  static constexpr const char* languages[] = {"en", "es", "de", "hi", "", "xx"};
  for (int round = 0; round < rounds(); ++round) {
    std::string text;
    for (int left = length(random); left > 0; --left) {
      text += byte(random) < 240 ? pieces[piece(random)] : std::string(1, static_cast<char>(byte(random)));
      text += byte(random) < 210 ? " " : "";
    }
    const time_context context{.now = monday.now + std::chrono::minutes{round * 7},
                               .day_first = round % 2 == 0,
                               .language = languages[static_cast<std::size_t>(round) % std::size(languages)],
                               .business = round % 3 == 0 ? &business : nullptr};
    const time_reading reading = read_time_phrase(text, context);
    expect_sound(reading, text);
    EXPECT_EQ(read_time_phrase(text, context), reading) << text;
    const std::string_view words = find_time_phrase(text, context);
    EXPECT_TRUE(words.empty() ||
                (words.data() >= text.data() && words.data() + words.size() <= text.data() + text.size()));
    EXPECT_TRUE(!words.empty() || reading == time_reading{}) << text;
  }
}

}  // namespace zylin::domain::time_phrase_tables
