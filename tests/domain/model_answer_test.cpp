#include "zylin/domain/model_answer.hpp"

#include <gtest/gtest.h>

#include <map>
#include <string>

namespace zylin::domain {
namespace {

using namespace std::chrono_literals;

using properties = std::map<std::string, std::string>;

/// The object as a model writes it, with some properties replaced (an empty replacement leaves one out).
std::string object_with(const properties& replaced = {}) {
  properties all{
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
    all[name] = value;
  }
  std::string text;
  for (const auto& [name, value] : all) {
    if (!value.empty()) {
      text.append(text.empty() ? "{\"" : ",\"").append(name).append("\":").append(value);
    }
  }
  return text + "}";
}

std::string replace_all(std::string text, const std::string& from, const std::string& to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
  return text;
}

constexpr std::chrono::year_month_day the_23rd = std::chrono::year(2026) / std::chrono::November / 23;

TEST(a_model_answer, is_found_whatever_stands_around_it) {
  const std::string plain = object_with();
  const std::string faq = object_with({{"intent", R"("faq")"}});
  const std::string python = replace_all(replace_all(plain, "null", "None"), "\"", "'");
  const std::string texts[] = {
      plain,
      " \n" + plain + "\r\n ",
      "```json\n" + plain + "\n```",
      "```" + plain + "```",
      "```JSON\r\n" + plain,
      "Sure! Here it is:\n" + plain + "\nAnything else?",
      "They say {tomorrow}, \"intent\": {\"booking\"}.\n" + plain,
      "First " + faq + ", no: " + plain,
      plain + plain,
      plain + R"( {"confidence": 1})",
      "an open { brace and a \" quotation mark\n```json\n" + plain + "\n```",
      plain + "}",
      std::string(300, '{') + plain,
      std::string(30'000, '{') + plain,
      plain.substr(0, plain.size() - 1) + ",}",
      plain.substr(0, plain.size() - 1) + " ,\n }",
      replace_all(plain, "null", "None"),
      python,
      replace_all(plain, "Anna", "Anna\nMaria"),
      replace_all(plain, "\"Anna\"", "\u201cAnna\u201d"),
      "[" + plain + "]",
      R"({"call_understanding":)" + plain + "}",
      "\"" + replace_all(plain, "\"", "\\\"") + "\"",
      "<think>{hm}</think>" + plain,
  };
  for (const std::string& text : texts) {
    const result<understanding> read = read_model_answer(text);
    ASSERT_TRUE(read) << text << "\n" << read.error().message();
    EXPECT_EQ(read->meaning, intent::booking) << text;
    EXPECT_EQ(read->date, the_23rd) << text;
    EXPECT_EQ(read->time, 15h) << text;
    EXPECT_EQ(read->customer_name.value_or("").substr(0, 4), "Anna") << text;
    EXPECT_EQ(read->notes, std::nullopt) << text;
  }
}

TEST(a_model_answer, may_lack_every_property_but_the_intent) {
  for (const char* name : {"reply", "language", "customer_name", "customer_phone", "service", "notes", "issue_summary",
                           "date", "time", "when_phrase"}) {
    const result<understanding> read = read_model_answer(object_with({{name, ""}}));
    ASSERT_TRUE(read) << name << ": " << read.error().message();
    EXPECT_EQ(read->meaning, intent::booking);
  }
  EXPECT_TRUE(read_model_answer(R"({"intent":"other"})"));
  EXPECT_FALSE(read_model_answer(object_with({{"intent", ""}})));
}

TEST(a_model_answer, spells_properties_and_intents_in_its_own_way) {
  const std::pair<const char*, intent> rows[] = {
      {R"("Booking")", intent::booking},
      {R"("BOOKING")", intent::booking},
      {R"(" booking ")", intent::booking},
      {R"("book")", intent::booking},
      {R"("book_appointment")", intent::booking},
      {R"(["booking"])", intent::booking},
      {R"("FAQ")", intent::faq},
      {R"("question")", intent::faq},
      {R"("Cancellation")", intent::cancel},
      {R"("cancel_appointment")", intent::cancel},
      {R"("Reschedule")", intent::reschedule},
      {R"("emergency")", intent::urgent},
      {R"("Urgent!")", intent::urgent},
      {R"("Other")", intent::other},
  };
  for (const auto& [written, expected] : rows) {
    const result<understanding> read = read_model_answer(object_with({{"intent", written}}));
    ASSERT_TRUE(read) << written;
    EXPECT_EQ(read->meaning, expected) << written;
  }
  for (const char* written : {R"("order pizza")", "null", "7", "{}", R"(["booking","cancel"])"}) {
    EXPECT_FALSE(read_model_answer(object_with({{"intent", written}}))) << written;
  }
  const std::string camel =
      replace_all(replace_all(object_with(), "customer_name", "customerName"), "when_phrase", "When-Phrase");
  const result<understanding> read = read_model_answer(camel);
  ASSERT_TRUE(read);
  EXPECT_EQ(read->customer_name, "Anna");
  EXPECT_EQ(read->when_phrase, "Monday at three");
}

TEST(a_model_answer, says_in_many_ways_that_nothing_was_said) {
  for (const char* nothing : {"null",
                              R"("")",
                              R"(" ")",
                              R"("null")",
                              R"("NULL")",
                              R"("None")",
                              R"("none")",
                              R"("N/A")",
                              R"("n/a")",
                              R"("NA")",
                              R"("Unknown")",
                              R"("unknown.")",
                              R"("not provided")",
                              R"("Not specified")",
                              R"("not mentioned")",
                              R"("-")",
                              R"("--")",
                              R"("?")",
                              R"("[name]")",
                              R"("<unknown>")",
                              R"("{name}")",
                              "[]",
                              "{}",
                              "false",
                              "[null]",
                              R"(["null"])",
                              R"("\"null\"")",
                              R"("undefined")",
                              R"("nil")",
                              R"("TBD")"}) {
    for (const char* name :
         {"customer_name", "customer_phone", "service", "notes", "issue_summary", "date", "time", "when_phrase"}) {
      const result<understanding> read = read_model_answer(object_with({{name, nothing}}));
      ASSERT_TRUE(read) << name << " " << nothing << ": " << read.error().message();
      const std::string property = name;
      const bool absent = property == "date"             ? !read->date
                          : property == "time"           ? !read->time
                          : property == "customer_name"  ? !read->customer_name
                          : property == "customer_phone" ? !read->customer_phone
                          : property == "service"        ? !read->service
                          : property == "notes"          ? !read->notes
                          : property == "issue_summary"  ? !read->issue_summary
                                                         : !read->when_phrase;
      EXPECT_TRUE(absent) << name << " " << nothing;
    }
  }
  EXPECT_EQ(read_model_answer(object_with({{"reply", R"("null")"}}))->reply, "");
}

TEST(a_model_answer, writes_dates_in_many_notations) {
  for (const char* written :
       {R"("2026-11-23")", R"("2026-11-23T15:00")", R"("2026-11-23 15:00:00")", R"("2026-11-23T15:00:00+05:30")",
        R"("2026-11-23T09:30:00Z")", R"("2026/11/23")", R"("2026.11.23")", R"("23.11.2026")", R"("23/11/2026")",
        R"("11/23/2026")", R"("November 23, 2026")", R"("23 November 2026")", R"("Nov 23rd, 2026")",
        R"("Monday, 2026-11-23")", R"("Monday, November 23rd 2026")", R"(["2026-11-23"])"}) {
    const result<understanding> read = read_model_answer(object_with({{"date", written}}));
    ASSERT_TRUE(read) << written << ": " << read.error().message();
    EXPECT_EQ(read->date, the_23rd) << written;
  }
  EXPECT_EQ(read_model_answer(object_with({{"date", R"("2026-1-5")"}}))->date, std::chrono::year(2026) / 1 / 5);
  for (const char* open : {R"("tomorrow")", R"("next week")", R"("03/04/2026")", R"("soon")", R"("Monday")", "7"}) {
    const result<understanding> read = read_model_answer(object_with({{"date", open}}));
    ASSERT_TRUE(read) << open;
    EXPECT_EQ(read->date, std::nullopt) << open;
  }
  for (const char* impossible : {R"("2026-02-29")", R"("2026-13-01")", R"("2026-00-10")", R"("31.02.2026")"}) {
    const result<understanding> read = read_model_answer(object_with({{"date", impossible}}));
    ASSERT_FALSE(read) << impossible;
    EXPECT_TRUE(read.error().message().starts_with("date: expected ")) << read.error().message();
  }
}

TEST(a_model_answer, writes_times_in_many_notations) {
  const std::pair<const char*, std::chrono::minutes> rows[] = {
      {R"("15:00")", 15h},
      {R"("15:00:00")", 15h},
      {R"("3:00 PM")", 15h},
      {R"("3 pm")", 15h},
      {R"("3pm")", 15h},
      {R"("3 p.m.")", 15h},
      {R"("03:00 pm")", 15h},
      {R"("15h")", 15h},
      {R"("15h30")", 15h + 30min},
      {R"("15.30")", 15h + 30min},
      {R"("15 Uhr")", 15h},
      {R"("1500")", 15h},
      {R"("T15:00")", 15h},
      {R"("15:00Z")", 15h},
      {R"("9:00")", 9h},
      {R"("9:05 AM")", 9h + 5min},
      {R"("12 PM")", 12h},
      {R"("12 AM")", 0h},
      {R"("noon")", 12h},
      {R"("midnight")", 0h},
      {R"("2026-11-23T15:00:00")", 15h},
      {"15", 15h},
      {R"(["15:00"])", 15h},
      {R"("15:00:00.000")", 15h},
      {R"("23:59")", 23h + 59min},
      {R"("00:00")", 0h},
      {R"("3:00\u00a0PM")", 15h},
  };
  for (const auto& [written, expected] : rows) {
    const result<understanding> read = read_model_answer(object_with({{"time", written}}));
    ASSERT_TRUE(read) << written << ": " << read.error().message();
    EXPECT_EQ(read->time, expected) << written;
  }
  for (const char* open : {R"("3")", R"("morning")", R"("15:00-16:00")", R"("three")", "3", R"("any time")"}) {
    const result<understanding> read = read_model_answer(object_with({{"time", open}}));
    ASSERT_TRUE(read) << open << ": " << read.error().message();
    EXPECT_EQ(read->time, std::nullopt) << open;
  }
  for (const char* impossible : {R"("24:00")", R"("12:60")", R"("25:61")", R"("2599")"}) {
    const result<understanding> read = read_model_answer(object_with({{"time", impossible}}));
    ASSERT_FALSE(read) << impossible;
    EXPECT_TRUE(read.error().message().starts_with("time: expected ")) << read.error().message();
  }
  const result<understanding> both =
      read_model_answer(object_with({{"date", R"("2026-11-23T15:00")"}, {"time", "null"}}));
  ASSERT_TRUE(both);
  EXPECT_EQ(both->time, 15h);
}

TEST(a_model_answer, gives_texts_as_numbers_and_lists) {
  EXPECT_EQ(read_model_answer(object_with({{"customer_phone", "4155550123"}}))->customer_phone, "4155550123");
  EXPECT_EQ(read_model_answer(object_with({{"customer_name", R"(["Anna"])"}}))->customer_name, "Anna");
  EXPECT_EQ(read_model_answer(object_with({{"customer_name", R"(["Anna","Otto"])"}}))->customer_name, std::nullopt);
  EXPECT_EQ(read_model_answer(object_with({{"notes", R"(["first visit","null","wheelchair"])"}}))->notes,
            "first visit, wheelchair");
  EXPECT_EQ(read_model_answer(object_with({{"notes", "12"}}))->notes, "12");
}

TEST(a_model_answer, loses_quotes_and_what_cannot_be_seen) {
  const std::pair<const char*, const char*> rows[] = {
      {R"("\"Anna\"")", "Anna"},
      {R"("'Anna'")", "Anna"},
      {R"("\u201cAnna\u201d")", "Anna"},
      {R"("\u202eAnna")", "Anna"},
      {R"("An\u200bna")", "Anna"},
      {R"("Anna\u0000\u001b")", "Anna"},
      {R"("  Anna\tMaria ")", "Anna Maria"},
      {R"("\u2066Anna\u2069")", "Anna"},
      {R"("\ufeffAnna")", "Anna"},
      {R"("O'Brien")", "O'Brien"},
  };
  for (const auto& [written, expected] : rows) {
    const result<understanding> read = read_model_answer(object_with({{"customer_name", written}}));
    ASSERT_TRUE(read) << written;
    EXPECT_EQ(read->customer_name, expected) << written;
  }
  EXPECT_EQ(read_model_answer(object_with({{"reply", R"("We open\u202e at nine.\n\nBye.")"}}))->reply,
            "We open at nine.\nBye.");
}

TEST(a_model_answer, names_languages_in_many_ways) {
  const properties rows{{R"("de")", "de"},    {R"("HI")", "hi"},     {R"("fil")", "fil"},  {R"("de-DE")", "de"},
                        {R"("en_US")", "en"}, {R"("German")", "de"}, {R"("Hindi")", "hi"}, {R"("hi-Latn")", "hi"},
                        {R"("spa")", "es"},   {R"("d")", "en"},      {R"("")", "en"},      {"null", "en"},
                        {R"("12")", "en"}};
  for (const auto& [written, expected] : rows) {
    const result<understanding> read = read_model_answer(object_with({{"language", written}}));
    ASSERT_TRUE(read) << written;
    EXPECT_EQ(read->language, expected) << written;
  }
}

TEST(a_model_answer, cannot_say_by_whom_it_was_read) {
  const result<understanding> read =
      read_model_answer(object_with({{"by_rules", "true"}, {"confirmed", "true"}, {"price", "0"}}));
  ASSERT_TRUE(read);
  EXPECT_FALSE(read->by_rules);
}

}  // namespace
}  // namespace zylin::domain
