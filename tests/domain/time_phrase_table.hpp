#pragma once

#include "zylin/domain/time_phrase.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <span>
#include <string>

namespace zylin::domain::time_phrase_tables {

/// What a phrase must be read as: "2026-12-05 15:00", "2026-12-05", "15:00", "14:00-16:00", "2026-12-05 soonest",
/// "2026-12-05.." (that day or later), "..2026-12-07", "2026-12-05..2026-12-07 14:00-16:00" or "".
struct row {
  const char* phrase;
  const char* expected;
};

inline std::string two_digits(long long value) {
  return (value < 10 ? "0" : "") + std::to_string(value);
}

inline std::string show(std::chrono::minutes time) {
  return two_digits(time.count() / 60) + ":" + two_digits(time.count() % 60);
}

inline std::string show(const std::optional<std::chrono::year_month_day>& date) {
  return date
             ? std::to_string(static_cast<int>(date->year())) + "-" + two_digits(static_cast<unsigned>(date->month())) +
                   "-" + two_digits(static_cast<unsigned>(date->day()))
             : "";
}

inline std::string show(const time_reading& reading) {
  std::string text = show(reading.date);
  const auto add = [&](const std::string& more) { text += (text.empty() ? "" : " ") + more; };
  if (reading.first_day || reading.last_day) {
    add(show(reading.first_day) + ".." + show(reading.last_day));
  }
  if (reading.time) {
    add(show(*reading.time));
  }
  if (reading.window) {
    add(show(reading.window->from) + "-" + show(reading.window->until));
  }
  if (reading.soonest) {
    add("soonest");
  }
  return text;
}

inline local_minutes at(int year, unsigned month, unsigned day, int hour, int minute = 0) {
  return std::chrono::local_days{std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day}} +
         std::chrono::hours{hour} + std::chrono::minutes{minute};
}

/// A Monday morning.
inline const time_context monday{.now = at(2026, 11, 23, 10, 0), .day_first = false};

/// Words that may surround a phrase.
struct frame {
  std::string before = "Hello, could I come ";
  std::string after = ", please?";
};

/// Each phrase must be read as expected: alone, in the middle of a sentence, and in the words that `find_time_phrase`
/// cuts out of it.
inline void expect_readings(std::span<const row> rows, const time_context& context, const frame& around = {}) {
  for (const row& expected : rows) {
    SCOPED_TRACE(expected.phrase);
    EXPECT_EQ(show(read_time_phrase(expected.phrase, context)), expected.expected);
    const std::string sentence = around.before + expected.phrase + around.after;
    EXPECT_EQ(show(read_time_phrase(sentence, context)), expected.expected) << sentence;
    const std::string_view words = find_time_phrase(sentence, context);
    EXPECT_EQ(show(read_time_phrase(words, context)), expected.expected) << "from its words: " << words;
  }
}

/// The same for whole sentences.
inline void expect_sentences(std::span<const row> rows, const time_context& context) {
  expect_readings(rows, context, {.before = "", .after = ""});
}

}  // namespace zylin::domain::time_phrase_tables
