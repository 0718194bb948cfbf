#include "texts/text_table.hpp"
#include "zylin/domain/texts.hpp"

#include "domain/wall_clock.hpp"
#include "support/python_script.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <array>
#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

namespace zylin::domain {
namespace {

using nlohmann::json;

/// A text that names a day, and perhaps a time, and the one it was made of.
struct written_moment {
  std::string language;
  std::string text;
  local_minutes when;
};

/// "2026-11-24T10:00"
std::string in_iso(local_minutes when) {
  const auto day = std::chrono::floor<std::chrono::days>(when);
  const std::chrono::year_month_day date(day);
  const auto minutes = (when - day).count();
  std::array<char, 48> text{};
  std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d", static_cast<int>(date.year()),
                static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), static_cast<int>(minutes / 60),
                static_cast<int>(minutes % 60));
  return text.data();
}

/// What other programs read in the texts, in a file that they get.
json read_by_others(const std::vector<written_moment>& moments, local_minutes now) {
  json asked{{"now", in_iso(now)}, {"texts", json::array()}};
  for (const written_moment& each : moments) {
    asked["texts"].push_back({{"language", each.language}, {"text", each.text}});
  }
  return test::answer_of_script("domain/texts/read_times.py", asked);
}

/// Every day of the year that follows `now`, at changing times, and once a week a day alone.
std::vector<written_moment> a_year_from(std::chrono::local_days now) {
  std::vector<written_moment> all;
  for (const language_texts& each : all_texts()) {
    for (int day = 1; day < 365; ++day) {
      const std::chrono::local_days on = now + std::chrono::days(day);
      const local_minutes when = on + std::chrono::minutes(day * 485 % (24 * 60));
      all.push_back({std::string(each.code), when_text(*each.texts, when), when});
      if (day % 7 == 0) {
        all.push_back({std::string(each.code), day_text(*each.texts, on), on});
      }
    }
  }
  return all;
}

TEST(days_and_times, are_read_back_by_independent_readers_of_each_language) {
  const std::vector<written_moment> moments = a_year_from(test::monday);
  const json read = read_by_others(moments, test::monday);
  ASSERT_TRUE(read.is_array());
  ASSERT_EQ(read.size(), moments.size());
  for (std::size_t each = 0; each < moments.size(); ++each) {
    EXPECT_EQ(read[each].get<std::string>(), in_iso(moments[each].when))
        << moments[each].language << ": " << moments[each].text;
  }
}

/// So what was read above is what customers read.
TEST(days_and_times, are_in_the_messages_as_they_are_read_back) {
  business practice = default_business();
  practice.zone = test::zone_named("Europe/Madrid");
  booking row;
  row.reference = "K7M3XQ";
  row.customer_phone = "+491711234567";
  row.service = "Yoga";
  row.status = booking_status::confirmed;
  for (const language_texts& each : all_texts()) {
    const texts::audience to{.business = practice, .language = each.code};
    for (int day = 1; day < 365; day += 13) {
      const local_minutes before = test::monday + std::chrono::days(day) + std::chrono::hours(9);
      const local_minutes when = before + std::chrono::hours(day % 9);
      row.starts_at = practice.zone.to_sys(when);
      const std::string said = when_text(*each.texts, when);
      for (const std::string& text :
           {texts::booking_confirmed(to, row), texts::booking_reminder(to, row), texts::booking_cancelled(to, row),
            texts::listed_bookings(to, {&row, 1}), texts::booking_moved(to, row, practice.zone.to_sys(before))}) {
        EXPECT_NE(text.find(said), std::string::npos) << said << "\n" << text;
      }
      EXPECT_NE(texts::booking_moved(to, row, practice.zone.to_sys(before)).find(when_text(*each.texts, before)),
                std::string::npos);
    }
  }
}

}  // namespace
}  // namespace zylin::domain
