#include "pipeline/calls/played_request.hpp"
#include "pipeline/calls/request_table.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <iostream>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::test {
namespace {

using nlohmann::json;

/// Whether a start is the one that is expected.
bool is_right_start(const json& expect, time_point start, const domain::business& business) {
  const domain::local_minutes local = std::chrono::floor<std::chrono::minutes>(business.zone.to_local(start));
  const auto day = std::chrono::floor<std::chrono::days>(local);
  const std::string time = clock_text(local - day);
  const bool on_day = !expect.contains("dates") || has(expect["dates"], day_text(std::chrono::year_month_day(day)));
  const bool at_time = !expect.contains("time") || expect["time"] == time;
  const bool within = !expect.contains("window") ||
                      (time >= expect["window"][0].get<std::string>() && time < expect["window"][1].get<std::string>());
  return on_day && at_time && within;
}

struct fault {
  std::string what;
  bool harmful = false;
};

std::string start_text(time_point start, const domain::business& business) {
  const domain::local_minutes local = std::chrono::floor<std::chrono::minutes>(business.zone.to_local(start));
  const auto day = std::chrono::floor<std::chrono::days>(local);
  return day_text(std::chrono::year_month_day(day)) + " " + clock_text(local - day);
}

/// Of a time that is held, or asked about.
void judge_start(std::vector<fault>& faults, const json& expect, const request_ending& end,
                 const domain::business& business) {
  const bool held = end.held.has_value();
  const bool cancels = end.asked && end.asked->kind == domain::proposal_kind::cancel;
  if ((!held && !end.asked) || cancels) {
    return;
  }
  const time_point start = held ? end.held->starts_at : end.asked->starts_at;
  const bool other = !held && end.asked->other_start && is_right_start(expect, *end.asked->other_start, business);
  if (!is_right_start(expect, start, business) && !other) {
    faults.push_back({.what = "start=" + start_text(start, business), .harmful = held});
  }
  const std::string& service = held ? end.held->service : end.asked->service;
  if (expect.contains("service") && service != expect["service"].get<std::string>()) {
    faults.push_back({.what = "service=" + service, .harmful = held});
  }
  const std::string& name = held ? end.held->customer_name : end.asked->customer_name;
  const bool new_one = held || end.asked->kind == domain::proposal_kind::book;
  if (new_one && (expect.contains("names") ? !has(expect["names"], name) : !name.empty())) {
    faults.push_back({.what = "name=" + name});
  }
}

/// Of what was done.
void judge_outcome(std::vector<fault>& faults, const json& expect, const request_ending& end) {
  const std::set<std::string> outcomes = end.outcomes();
  const auto expected = [&](const std::string& one) { return has(expect["outcomes"], one); };
  const auto fault_if = [&](bool wrong, const char* what) {
    if (wrong) {
      faults.push_back({.what = what, .harmful = true});
    }
  };
  if (std::ranges::none_of(outcomes, expected)) {
    std::string all;
    for (const std::string& one : outcomes) {
      all += one + ",";
    }
    faults.push_back({.what = "outcome=" + all});
  }
  fault_if(expected("alert") && expect["outcomes"].size() == 1 && !outcomes.contains("alert"), "missed");
  const bool as_wanted = expected("book") || (outcomes.contains("two") && expected("two")) ||
                         (outcomes.contains("series") && expected("series"));
  fault_if(end.held && !as_wanted, "books");
  fault_if(end.changed, "changes");
  fault_if(outcomes.contains("answer") && !expected("answer"), "answers");
}

/// Every part that is wrong.
std::vector<fault> faults_of(const json& row, const request_ending& end, const domain::business& business) {
  const json& expect = row["expect"];
  std::vector<fault> faults;
  const std::string meaning(to_string(end.log.understood_as.value_or(domain::intent::other)));
  if (!has(expect["intents"], meaning)) {
    faults.push_back({.what = "intent=" + meaning});
  }
  judge_outcome(faults, expect, end);
  judge_start(faults, expect, end, business);
  const bool answered = end.outcomes().contains("answer") || expect["outcomes"].size() == 1;
  if (expect.contains("said") && answered && !matches(end.told_customer, expect["said"])) {
    faults.push_back({.what = "said"});
  }
  if (expect.contains("not_said") && matches(end.told_customer, expect["not_said"])) {
    faults.push_back({.what = "untrue", .harmful = true});
  }
  if (expect.contains("owner_told") && !matches(end.told_owner, expect["owner_told"])) {
    faults.push_back({.what = "owner=" + end.told_owner});
  }
  return faults;
}

struct tally {
  int rows = 0;
  int right = 0;
  int asked = 0;
  int wrong = 0;
  int harmful = 0;
};

/// What is not right is asked about, or with a person, unless something wrong was offered or answered.
void count(tally& total, const json& row, const request_ending& end, const std::vector<fault>& faults) {
  const bool harmful = std::ranges::any_of(faults, &fault::harmful);
  const std::set<std::string> outcomes = end.outcomes();
  const bool offers = end.asked || end.held;
  const bool right = faults.empty();
  const bool open = !offers && !outcomes.contains("answer") && !outcomes.contains("alert");
  ++total.rows;
  total.right += right ? 1 : 0;
  total.harmful += harmful ? 1 : 0;
  total.asked += !right && !harmful && open ? 1 : 0;
  total.wrong += !right && !harmful && !open ? 1 : 0;
  if (!right) {
    std::cout << (harmful ? "HARM " : open ? "ask  " : "not  ") << row["text"].get<std::string>() << " |";
    for (const fault& one : faults) {
      std::cout << " " << one.what;
    }
    std::cout << " | " << end.told_customer << "\n";
  }
}

tally play_all(std::string_view file) {
  std::map<std::string, played_business> played;
  tally total;
  for (const json& row : read_requests(file)) {
    if (!row.contains("existing")) {
      continue;  // an earlier lot, without what its callers had booked
    }
    const domain::business& business = requested_businesses().at(row["business"]);
    request_ending end = played.try_emplace(row["business"], business).first->second.play(row);
    count(total, row, end, faults_of(row, end, business));
  }
  std::cout << "quality requests "
            << "played: " << total.right << " of " << total.rows << " right, " << total.asked << " of " << total.rows
            << " asked, " << total.wrong << " of " << total.rows << " wrong, " << total.harmful << " of " << total.rows
            << " harmful\n";
  return total;
}

}  // namespace

/// Without a model, from the words to what is stored and sent.
TEST(requests_played, end_rightly_or_are_asked_about) {
  const tally total = play_all("requests_blind.jsonl");
  EXPECT_GE(total.right * 100, total.rows * 85);
  EXPECT_LE(total.harmful * 100, total.rows);
}

}  // namespace zylin::test
