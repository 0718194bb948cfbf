#include "domain/conversation/practice.hpp"
#include "support/source_folder.hpp"
#include "zylin/core/date_text.hpp"
#include "zylin/domain/settle_turn.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <iostream>
#include <map>
#include <regex>

namespace zylin::domain {
namespace {

using nlohmann::json;

constexpr std::array<std::string_view, 16> intents_settled = {
    "none",    "book",   "move",   "cancel",  "my_bookings", "question",     "claim", "late",
    "message", "person", "urgent", "goodbye", "hold_on",     "wrong_number", "sales", "abuse"};
constexpr std::array<std::string_view, 7> answers_settled = {"none", "yes", "no", "choice", "repeat", "unknown", "any"};
constexpr std::array<std::string_view, 9> action_names = {"book",  "move",     "cancel", "wait", "message",
                                                          "alert", "transfer", "write",  "end"};

template <class Enum, std::size_t Count>
std::string named(const std::array<std::string_view, Count>& names, Enum value) {
  return std::string(names.at(static_cast<std::size_t>(value)));
}

json date_or_null(const std::optional<std::chrono::year_month_day>& date) {
  return date ? json(format_date(*date).value_or("?")) : json(nullptr);
}

/// The parts of a meaning that a row may expect, by name; null for what is empty.
json in_parts(const turn_meaning& meaning) {
  const auto text = [](const std::string& value) { return value.empty() ? json(nullptr) : json(value); };
  return {{"intent", named(intents_settled, meaning.intent)},
          {"answer", named(answers_settled, meaning.answer)},
          {"choice", meaning.choice},
          {"date", date_or_null(meaning.when.date)},
          {"time", meaning.when.time ? json(format_time(*meaning.when.time).value_or("?")) : json(nullptr)},
          {"old_date", date_or_null(meaning.old_when.date)},
          {"service", text(meaning.service)},
          {"unknown_service", text(meaning.unknown_service)},
          {"staff", text(meaning.staff)},
          {"name", text(meaning.name)},
          {"for_whom", text(meaning.for_whom)},
          {"notes", text(meaning.notes)},
          {"language", text(meaning.language)},
          {"reply", text(meaning.reply.value_or(""))}};
}

local_minutes wall_clock(const std::string& written) {  // "2026-11-24T15:00"
  const auto date = parse_date(written.substr(0, 10));
  const auto time = parse_time(written.substr(11));
  return local_minutes(std::chrono::local_days(date.value())) + time.value();
}

/// A row of tests/data/turn_answers.jsonl: the talk up to the turn by the rules, then the turn with a model's answer.
class answered_turn {
 public:
  explicit answered_turn(const json& row) : row_(row), with_(row.value("language", "en")) {
    for (const json& taken : row.value("taken", json::array())) {
      with_.take(wall_clock(taken[0]), taken[1]);
    }
    std::int64_t id = 0;
    for (const json& own : row.value("own", json::array())) {
      with_.own(++id, own[0].get<std::string>(), wall_clock(own[1]), own[2]);
    }
    for (const json& said : row.value("before", json::array())) {
      with_.say(said.get<std::string>());
    }
    with_.done.clear();
    model_ = read_turn_answer(row["answer"].get<std::string>());
    if (model_) {
      with_.reread = [this](const turn_meaning& by_rules, std::string_view said, const conversation_state& state) {
        return settle_turn(by_rules, *model_, said, state, with_.here, conversation_tests::monday_at_ten);
      };
    }
    told_ = with_.say(row["said"].get<std::string>());
  }

  /// What is not as it should be; empty if all is.
  [[nodiscard]] std::string faults() const {
    const json& expect = row_["expect"];
    std::string wrong;
    if (model_.has_error() != expect.contains("unreadable")) {
      wrong += " readable or not";
    }
    const json parts = in_parts(with_.meaning);
    const json expected = expect.value("read", json::object());
    for (const auto& [name, value] : expected.items()) {
      wrong += parts.at(name) == value ? "" : " " + name + " " + parts.at(name).dump();
    }
    json done = json::array();
    for (const conversation_action& one : with_.done) {
      done.push_back(named(action_names, one.kind));
    }
    wrong += done == expect.value("done", json::array()) ? "" : " done " + done.dump();
    if (!std::regex_search(told_, std::regex(expect.value("says", std::string())))) {
      wrong += " not said";
    }
    if (expect.contains("never") && std::regex_search(everything(), std::regex(expect["never"].get<std::string>()))) {
      wrong += " let through";
    }
    return wrong.empty() ? wrong : wrong + " | " + told_ + " | " + parts.dump();
  }

 private:
  /// What customer and owner hear, and what is kept.
  [[nodiscard]] std::string everything() const {
    std::string all = told_ + "\n" + to_json(with_.state);
    for (const conversation_action& one : with_.done) {
      all += "\n" + one.customer + "\n" + one.text;
    }
    return all;
  }

  const json& row_;
  result<turn_understanding> model_ = turn_understanding{};
  conversation_tests::talk with_;
  std::string told_;
};

TEST(turn_answers_of_a_model, are_used_where_they_are_good_and_only_there) {
  std::map<std::string, int> rows;
  std::map<std::string, int> right;
  std::ifstream file(test::source_folder() + "/tests/data/turn_answers.jsonl");
  for (std::string line; std::getline(file, line);) {
    const json row = json::parse(line);
    const std::string kind = row["kind"];
    const std::string wrong = answered_turn(row).faults();
    rows[kind] += 1;
    right[kind] += wrong.empty() ? 1 : 0;
    EXPECT_EQ(wrong, "") << "row " << rows["good"] + rows["bad"] << " " << row["said"] << "\n" << row["answer"];
  }
  std::cout << "quality turns good: " << right["good"] << " of " << rows["good"] << " used as they should be\n"
            << "quality turns bad: " << right["bad"] << " of " << rows["bad"] << " used as they should be\n";
  EXPECT_GE(rows["good"], 40);
  EXPECT_GE(rows["bad"], 40);
}

}  // namespace
}  // namespace zylin::domain
