#include "domain/language_requests.hpp"

#include "zylin/domain/asked_person.hpp"
#include "zylin/domain/opening_hours.hpp"
#include "zylin/domain/requested_move.hpp"
#include "zylin/domain/requested_time.hpp"
#include "zylin/domain/rule_reader.hpp"
#include "zylin/domain/side_wishes.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <iostream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain::language_requests {
namespace {

constexpr std::array every_table{"english", "spanish", "german", "hindi", "french"};
constexpr std::array six_fields{"intents", "service", "person", "day", "time", "name"};

/// What the rules read, each field as the tables write it.
struct read_request {
  std::array<std::string, six_fields.size()> fields;
  bool complete = false;  ///< day and time of a booking are named, so that a time would be held
  bool changed = false;   ///< something else was said that lets nothing be held
  bool repeated = false;  ///< they want to come regularly, which is passed on
  [[nodiscard]] std::string text() const {
    std::string all;
    for (const std::string& one : fields) {
      all += (&one == fields.data() ? "" : " | ") + one;
    }
    return all;
  }
};

std::string clock_shown(std::chrono::minutes time) {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%02d:%02d", static_cast<int>(time.count() / 60),
                static_cast<int>(time.count() % 60));
  return text.data();
}

std::string day_shown(std::chrono::year_month_day day) {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(day.year()),
                static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
  return text.data();
}

std::string days_shown(const time_reading& wish) {
  if (wish.date) {
    return day_shown(*wish.date);
  }
  const std::string first = wish.first_day ? day_shown(*wish.first_day) : "";
  const std::string last = wish.last_day ? day_shown(*wish.last_day) : "";
  return first.empty() && last.empty() ? "" : first + ".." + last;
}

/// Of a range of times only what the opening hours leave of it matters.
std::string times_shown(const time_reading& wish, const business& facts) {
  if (wish.time) {
    return clock_shown(*wish.time);
  }
  if (!wish.window) {
    return wish.soonest ? "soonest" : "";
  }
  time_window window = *wish.window;
  const day_hours open = wish.date ? hours_on(facts, std::chrono::local_days(*wish.date)) : day_hours{};
  if (!open.empty()) {
    window.from = std::max(window.from, open.front().opens);
    window.until = std::min(window.until, open.back().closes);
  }
  return clock_shown(window.from) + "-" + clock_shown(window.until);
}

/// The time that the caller has booked: "2026-11-24T10:00".
std::optional<local_minutes> booked_start(const request_row& row) {
  if (!row.said.contains("existing")) {
    return std::nullopt;
  }
  const std::string text = row.said["existing"][0][0];
  const std::chrono::year_month_day day = std::chrono::year(std::stoi(text.substr(0, 4))) /
                                          std::chrono::month(static_cast<unsigned>(std::stoi(text.substr(5, 2)))) /
                                          std::chrono::day(static_cast<unsigned>(std::stoi(text.substr(8, 2))));
  return std::chrono::local_days(day) + minutes_of(text.substr(11));
}

/// The new time of a move, as it results from the old one.
time_reading moved_to(const requested_move& move, const std::optional<local_minutes>& old) {
  time_reading to = move.to;
  if (!old) {
    return to;
  }
  const auto old_day = std::chrono::floor<std::chrono::days>(*old);
  if (move.later && !to.date && !to.time) {
    const auto day = std::chrono::floor<std::chrono::days>(*old + *move.later);
    to.date.emplace(day);
    to.time = *old + *move.later - day;
  }
  if (!to.date && !to.first_day && !to.last_day && (to.time || to.window)) {
    to.date.emplace(old_day);
  }
  if (move.same_time) {
    to.time = *old - old_day;
  }
  return to;
}

time_reading wish_of(const understanding& read, const std::string& text, const business& facts,
                     const std::optional<local_minutes>& old) {
  switch (read.meaning) {
    case intent::reschedule: return moved_to(read_requested_move(read, text, facts, requested_at), old);
    case intent::booking: return read_requested_time(read, text, facts, requested_at);
    default: return read_said_time(read, text, facts, requested_at);
  }
}

std::string person_shown(const asked_person& asked) {
  switch (asked.choice) {
    case person_choice::none: return "";
    case person_choice::anyone: return "anyone";
    case person_choice::known: return asked.who->name;
    case person_choice::unknown: return "unknown";
  }
  return "";
}

read_request read_row(const request_row& row) {
  const business& facts = business_named(row.said["business"]);
  const std::string text = row.said["text"];
  const understanding what = read_by_rules(text, facts, requested_at);
  const std::vector<side_wish> beside = read_side_wishes(text, facts);
  const asked_person asked = find_asked_person(text, facts, beside);
  const time_reading wish = wish_of(what, text, facts, booked_start(row));
  read_request read;
  read.fields = {std::string(to_string(what.meaning)),
                 what.service.value_or(""),
                 person_shown(asked),
                 days_shown(wish),
                 times_shown(wish, facts),
                 what.customer_name.value_or("")};
  read.complete = starts_wanted(wish, facts, requested_at).has_value();
  read.changed = asked.choice == person_choice::unknown || std::ranges::any_of(beside, [](const side_wish& one) {
                   return changes_the_booking(one.kind) && one.kind != side_wish_kind::person;
                 });
  read.repeated = find_side_wish(beside, side_wish_kind::repetition) != nullptr;
  return read;
}

/// Whether a field is one of the values that are right.
bool is_right(const json& expected, const std::string& value) {
  return expected.is_array() ? std::ranges::find(expected, json(value)) != expected.end() : expected == value;
}

bool allows(const json& expect, const char* outcome) {
  return std::ranges::find(expect["outcomes"], json(outcome)) != expect["outcomes"].end();
}

/// The names of the fields that are wrong, and "holds" where a time would be held and should not.
std::vector<std::string> faults_of(const json& expect, const read_request& read) {
  std::vector<std::string> wrong;
  for (std::size_t field = 0; field < six_fields.size(); ++field) {
    if (!is_right(expect[six_fields.at(field)], read.fields.at(field))) {
      wrong.emplace_back(six_fields.at(field));
    }
  }
  const bool holds = read.fields.front() == "booking" && read.complete && !read.changed;
  const bool may_hold =
      allows(expect, "book") || allows(expect, "refuse") || (allows(expect, "series") && read.repeated);
  if (holds && !may_hold) {
    wrong.emplace_back("holds");
  }
  return wrong;
}

/// Another time, service or wish is acted on than was meant, or an emergency is not noticed.
bool does_harm(const json& expect, const read_request& read, const std::vector<std::string>& wrong) {
  const auto is_wrong = [&](std::string_view field) { return std::ranges::find(wrong, field) != wrong.end(); };
  const std::string& meaning = read.fields.front();
  const bool missed = expect["intents"] == json::array({"urgent"}) && meaning != "urgent";
  const bool changes = meaning == "cancel" || meaning == "reschedule";
  const bool holds = meaning == "booking" && read.complete && !read.changed;
  const bool moves = meaning == "reschedule" && read.complete;
  const bool other_person = is_wrong("person") && read.fields.at(2) != "anyone";
  const bool other_time = is_wrong("day") || is_wrong("time");
  return missed || ((changes || holds) && is_wrong("intents")) || (moves && other_time) ||
         (holds && (other_time || is_wrong("service") || other_person || is_wrong("holds")));
}

std::string shown(const json& expect) {
  std::string all;
  for (const char* field : six_fields) {
    const json& value = expect[field];
    all += (all.empty() ? "" : " | ") + (value.is_string() ? value.get<std::string>() : value.dump());
  }
  return all;
}

std::vector<request_row> every_request() {
  std::vector<request_row> all;
  for (const char* table : every_table) {
    std::ranges::move(requests_in(table), std::back_inserter(all));
  }
  return all;
}

/// "german_07_for_other"
std::string name_of(const testing::TestParamInfo<request_row>& about) {
  std::array<char, 16> line{};
  std::snprintf(line.data(), line.size(), "_%02d_", about.param.line);
  std::string name = about.param.table + line.data() + about.param.said["kind"].get<std::string>();
  std::ranges::replace(name, '-', '_');
  return name;
}

}  // namespace

class a_request : public testing::TestWithParam<request_row> {};

TEST_P(a_request, is_read_by_the_rules) {
  const json& said = GetParam().said;
  const json& expect = said["expect"];
  const read_request read = read_row(GetParam());
  const std::vector<std::string> wrong = faults_of(expect, read);
  EXPECT_FALSE(does_harm(expect, read, wrong)) << said["text"] << "\nread     " << read.text();
  if (said.contains("known_miss")) {
    EXPECT_EQ(read.text(), said["known_miss"].get<std::string>()) << said["text"] << "\nexpected " << shown(expect);
    EXPECT_FALSE(wrong.empty()) << "is right now: take its known_miss away";
    return;
  }
  EXPECT_TRUE(wrong.empty()) << said["text"] << "\nread     " << read.text() << "\nexpected " << shown(expect)
                             << "\nwrong    " << testing::PrintToString(wrong);
}

INSTANTIATE_TEST_SUITE_P(of, a_request, testing::ValuesIn(every_request()), name_of);

TEST(requests_in_languages, are_read_rightly_or_asked_about) {
  for (const char* table : every_table) {
    int right = 0;
    int harmful = 0;
    const std::vector<request_row> rows = requests_in(table);
    for (const request_row& row : rows) {
      const read_request read = read_row(row);
      const std::vector<std::string> wrong = faults_of(row.said["expect"], read);
      right += wrong.empty() ? 1 : 0;
      harmful += does_harm(row.said["expect"], read, wrong) ? 1 : 0;
    }
    std::cout << "quality languages " << table << ": " << right << " of " << rows.size() << " right, " << harmful
              << " of " << rows.size() << " harmful\n";
    EXPECT_GE(rows.size(), 45U) << table;
    EXPECT_GE(right * 10, 9 * static_cast<int>(rows.size())) << table;
    EXPECT_EQ(harmful, 0) << table;
  }
}

}  // namespace zylin::domain::language_requests
