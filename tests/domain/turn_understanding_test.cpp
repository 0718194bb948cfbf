#include "zylin/domain/turn_understanding.hpp"

#include <gtest/gtest.h>

#include <map>
#include <string>

namespace zylin::domain {
namespace {

using namespace std::chrono_literals;

using turn_properties = std::map<std::string, std::string>;

constexpr std::chrono::year_month_day the_25th = std::chrono::year(2026) / std::chrono::November / 25;

/// The object as a model writes it, with some properties replaced (an empty replacement leaves one out).
std::string turn_with(const turn_properties& replaced = {}) {
  turn_properties all{{"intent", R"("booking")"}, {"answer", R"("choice")"},    {"choice", "2"},
                      {"reply", R"("")"},         {"language", R"("en")"},      {"customer_name", R"("Anna")"},
                      {"customer_phone", "null"}, {"for_whom", R"("my son")"},  {"service", R"("Check-up")"},
                      {"staff", R"("Dr Rao")"},   {"reference", R"("K7P4MX")"}, {"date", R"("2026-11-25")"},
                      {"time", R"("15:00")"},     {"when_phrase", R"("at 3")"}, {"notes", "null"}};
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

turn_understanding read_turn_with(const turn_properties& replaced) {
  const auto read = read_turn_answer(turn_with(replaced));
  EXPECT_TRUE(read) << (read ? "" : read.error().message());
  return read ? *read : turn_understanding{};
}

TEST(a_turn_answer, is_read_in_full) {
  const auto read = read_turn_answer(turn_with());
  ASSERT_TRUE(read) << read.error().message();
  EXPECT_EQ(read->meaning, understood_intent::booking);
  EXPECT_EQ(read->answer, understood_answer::choice);
  EXPECT_EQ(read->choice, 2);
  EXPECT_EQ(read->customer_name, "Anna");
  EXPECT_EQ(read->customer_phone, std::nullopt);
  EXPECT_EQ(read->for_whom, "my son");
  EXPECT_EQ(read->service, "Check-up");
  EXPECT_EQ(read->staff, "Dr Rao");
  EXPECT_EQ(read->reference, "K7P4MX");
  EXPECT_EQ(read->date, the_25th);
  EXPECT_EQ(read->time, 15h);
  EXPECT_EQ(read->when_phrase, "at 3");
}

TEST(a_turn_answer, is_found_whatever_stands_around_it) {
  const std::string plain = turn_with();
  for (const std::string& text :
       {"```json\n" + plain + "\n```", "Here it is: " + plain + " Anything else?", plain + plain,
        plain.substr(0, plain.size() - 1) + ",}", R"({"turn_understanding": )" + plain + "}",
        R"({"tool_calls": [{"function": {"name": "turn_understanding", "arguments": )" + plain + "}}]}",
        std::string("Intent: booking\nAnswer: choice\nChoice: 2\nDate: 2026-11-25\nTime: 3 PM")}) {
    const auto read = read_turn_answer(text);
    ASSERT_TRUE(read) << text << read.error().message();
    EXPECT_EQ(read->meaning, understood_intent::booking) << text;
    EXPECT_EQ(read->choice, 2) << text;
    EXPECT_EQ(read->date, the_25th) << text;
    EXPECT_EQ(read->time, 15h) << text;
  }
}

TEST(a_turn_answer, may_lack_what_was_not_said) {
  const auto read = read_turn_answer(R"({"intent": "other"})");
  ASSERT_TRUE(read);
  EXPECT_EQ(read->answer, understood_answer::none);
  EXPECT_EQ(read->choice, std::nullopt);
  EXPECT_EQ(read->customer_name, std::nullopt);
  EXPECT_EQ(read->date, std::nullopt);
  EXPECT_TRUE(read->reply.empty());
}

TEST(a_turn_answer, names_intents_in_many_ways) {
  const std::pair<const char*, understood_intent> rows[] = {{"FAQ", understood_intent::faq},
                                                            {"Book", understood_intent::booking},
                                                            {"cancellation", understood_intent::cancel},
                                                            {"RESCHEDULE", understood_intent::reschedule},
                                                            {"Urgent", understood_intent::urgent},
                                                            {"Person", understood_intent::person},
                                                            {"human", understood_intent::person},
                                                            {"Good-bye", understood_intent::goodbye},
                                                            {"hang up", understood_intent::goodbye},
                                                            {"none", understood_intent::other},
                                                            {"termin", understood_intent::booking}};
  for (const auto& [written, meant] : rows) {
    EXPECT_EQ(read_turn_with({{"intent", '"' + std::string(written) + '"'}}).meaning, meant) << written;
  }
}

struct turn_answer_row {
  const char* answer;
  const char* choice;
  understood_answer meant;
  std::optional<int> place;
};

TEST(a_turn_answer, holds_a_choice_only_where_one_is_made) {
  using enum understood_answer;
  const turn_answer_row rows[] = {{R"("yes")", "null", yes, {}},
                                  {R"("YES")", "", yes, {}},
                                  {"true", "null", yes, {}},
                                  {R"("no")", "2", no, {}},
                                  {"false", "null", no, {}},
                                  {R"("repeat")", "1", repeat, {}},
                                  {R"("none")", "null", none, {}},
                                  {"null", "null", none, {}},
                                  {"", "", none, {}},
                                  {R"("choice")", "1", choice, 1},
                                  {R"("choice")", R"("3")", choice, 3},
                                  {R"("choice")", "4", none, {}},
                                  {R"("choice")", "0", none, {}},
                                  {R"("choice")", "-1", none, {}},
                                  {R"("choice")", "null", none, {}},
                                  {R"("none")", "2", choice, 2},
                                  {R"("yes")", "2", choice, 2},
                                  {R"("choice")", "2.0", choice, 2},
                                  {R"("probably")", "null", none, {}},
                                  {R"(["yes"])", "null", yes, {}},
                                  {R"("choice")", "[2]", choice, 2},
                                  {R"({"value": "no"})", "null", no, {}}};
  for (const turn_answer_row& row : rows) {
    const turn_understanding read = read_turn_with({{"answer", row.answer}, {"choice", row.choice}});
    EXPECT_EQ(read.answer, row.meant) << row.answer << ' ' << row.choice;
    EXPECT_EQ(read.choice, row.place) << row.answer << ' ' << row.choice;
  }
}

TEST(a_turn_answer, is_refused_without_its_values) {
  const std::pair<turn_properties, std::string_view> rows[] = {{{{"intent", R"("take over the world")"}}, "intent"},
                                                               {{{"intent", ""}}, "intent"},
                                                               {{{"date", R"("2026-02-30")"}}, "date"},
                                                               {{{"time", R"("25:61")"}}, "time"}};
  for (const auto& [replaced, named] : rows) {
    const auto read = read_turn_answer(turn_with(replaced));
    ASSERT_FALSE(read) << named;
    EXPECT_EQ(read.error().code(), errc::bad_response);
    EXPECT_TRUE(read.error().message().starts_with(named)) << read.error().message();
    EXPECT_EQ(read.error().message().find("world"), std::string::npos);
  }
  EXPECT_FALSE(read_turn_answer(""));
  EXPECT_FALSE(read_turn_answer("I cannot help with that."));
  EXPECT_FALSE(read_turn_answer(std::string(70000, ' ') + turn_with()));
}

TEST(a_turn_answer, is_clean_and_bounded) {
  const turn_understanding read = read_turn_with({{"customer_name", R"("  \"An\u202ena\"\n ")"},
                                                  {"notes", '"' + std::string(5000, 'x') + '"'},
                                                  {"staff", R"("N/A")"},
                                                  {"service", '"' + std::string(500, 'y') + '"'}});
  EXPECT_EQ(read.customer_name, "Anna");
  EXPECT_EQ(read.notes.value_or("").size(), 1000U);
  EXPECT_EQ(read.staff, std::nullopt);
  EXPECT_EQ(read.service.value_or("").size(), 120U);
}

}  // namespace
}  // namespace zylin::domain
