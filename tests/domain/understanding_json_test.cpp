#include "zylin/domain/understanding_json.hpp"

#include <gtest/gtest.h>

#include <map>

namespace {

using namespace std::chrono_literals;
using std::chrono::year_month_day;
using zylin::errc;
using zylin::domain::parse_understanding;
using zylin::domain::understanding;

/// The object as the model writes it, with some properties replaced (an empty replacement leaves one out).
std::string object_with(const std::map<std::string, std::string>& replaced = {}) {
  std::map<std::string, std::string> properties{
      {"intent", R"("booking")"},
      {"reply", R"("See you then.")"},
      {"language", R"("en")"},
      {"customer_name", R"("Anna")"},
      {"customer_phone", "null"},
      {"service", R"("General consultation")"},
      {"notes", "null"},
      {"issue_summary", "null"},
      {"date", R"("2026-11-23")"},
      {"time", R"("15:00")"},
      {"when_phrase", R"("Monday at three")"},
  };
  for (const auto& [name, value] : replaced) {
    properties[name] = value;
  }
  std::string text;
  for (const auto& [name, value] : properties) {
    if (!value.empty()) {
      text.append(text.empty() ? "{\"" : ",\"").append(name).append("\":").append(value);
    }
  }
  return text + "}";
}

TEST(understanding, is_read_from_its_checkpoint) {
  const auto read = zylin::domain::parse_understanding(object_with());
  ASSERT_TRUE(read);
  EXPECT_EQ(read->meaning, zylin::domain::intent::booking);
  EXPECT_EQ(read->reply, "See you then.");
  EXPECT_EQ(read->language, "en");
  EXPECT_EQ(read->customer_name, "Anna");
  EXPECT_EQ(read->customer_phone, std::nullopt);
  EXPECT_EQ(read->service, "General consultation");
  EXPECT_EQ(read->date, year_month_day(std::chrono::year(2026), std::chrono::November, std::chrono::day(23)));
  EXPECT_EQ(read->time, 15h);
  EXPECT_EQ(read->when_phrase, "Monday at three");
  EXPECT_FALSE(read->by_rules);
}

TEST(understanding, is_written_as_one_line_in_the_order_of_the_contract) {
  zylin::domain::understanding value;
  value.meaning = zylin::domain::intent::urgent;
  value.reply = "We will \"call\".\nSoon";
  value.customer_name = "Zoë";
  value.time = 9h + 5min;
  EXPECT_EQ(to_json(value),
            R"({"intent":"urgent","reply":"We will \"call\".\nSoon","language":"en","customer_name":"Zoë",)"
            R"("customer_phone":null,"service":null,"notes":null,"issue_summary":null,"date":null,"time":"09:05",)"
            R"("when_phrase":null})");
}

TEST(understanding, comes_back_from_its_checkpoint) {
  zylin::domain::understanding value = *zylin::domain::parse_understanding(object_with());
  value.by_rules = true;
  value.notes = "first visit, 5 years old 😀";
  const auto read = zylin::domain::parse_understanding(to_json(value));
  ASSERT_TRUE(read);
  EXPECT_TRUE(read->by_rules);
  EXPECT_EQ(read->notes, value.notes);
  EXPECT_EQ(to_json(*read), to_json(value));
}

TEST(understanding, needs_every_property) {
  for (const std::string name : {"intent", "reply", "language", "customer_name", "customer_phone", "service", "notes",
                                 "issue_summary", "date", "time", "when_phrase"}) {
    const auto read = zylin::domain::parse_understanding(object_with({{name, ""}}));
    ASSERT_FALSE(read) << name;
    EXPECT_EQ(read.error().code(), zylin::errc::bad_response);
    EXPECT_EQ(read.error().message(), name + ": missing");
  }
}

TEST(understanding, refuses_values_that_cannot_be_and_names_the_property_alone) {
  struct row {
    const char* property;
    const char* value;
  };
  const row rows[] = {
      {"intent", R"("order")"}, {"intent", R"("Booking")"},   {"intent", "null"},          {"reply", "null"},
      {"reply", "7"},           {"date", R"("2026-02-29")"},  {"date", R"("23.11.2026")"}, {"date", R"("tomorrow")"},
      {"date", "20261123"},     {"time", R"("24:00")"},       {"time", R"("9:00")"},       {"time", R"("15:00:00")"},
      {"customer_name", "[]"},  {"customer_phone", "415555"}, {"service", "false"},        {"notes", R"({"a":1})"},
      {"issue_summary", "0"},   {"when_phrase", R"(["x"])"},
  };
  for (const row& one : rows) {
    const auto read = zylin::domain::parse_understanding(object_with({{one.property, one.value}}));
    ASSERT_FALSE(read) << one.property << " " << one.value;
    EXPECT_EQ(read.error().code(), zylin::errc::bad_response);
    EXPECT_TRUE(read.error().message().starts_with(std::string(one.property) + ": expected "))
        << read.error().message();
  }
}

TEST(understanding, ignores_surplus_properties) {
  const auto read = zylin::domain::parse_understanding(object_with({{"price", "0"}, {"by_rules", R"("yes")"}}));
  ASSERT_TRUE(read);
  EXPECT_FALSE(read->by_rules);
}

}  // namespace
