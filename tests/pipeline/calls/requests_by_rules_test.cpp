#include "pipeline/calls/request_table.hpp"
#include "zylin/domain/requested_time.hpp"
#include "zylin/domain/rule_reader.hpp"
#include "zylin/domain/side_wishes.hpp"
#include "zylin/domain/spoken_wish.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>
#include <string>
#include <vector>

namespace zylin::test {
namespace {

using nlohmann::json;

/// The rules' reading of a request, as far as it affects the outcome.
struct outcome {
  domain::understanding what;
  domain::time_reading wish;
  std::vector<domain::side_wish> beside;

  [[nodiscard]] bool changes_booking() const {
    return std::ranges::any_of(beside,
                               [](const domain::side_wish& one) { return domain::changes_the_booking(one.kind); });
  }
  /// What the owner is told: the transcript if a person must act, else what else was said.
  [[nodiscard]] std::string told(const std::string& transcript) const {
    std::string text =
        what.meaning == domain::intent::booking ? "" : transcript + " " + what.customer_phone.value_or("");
    for (const domain::side_wish& one : beside) {
      text += "\n" + one.words;
    }
    return text;
  }
  /// The rules would hold a time.
  [[nodiscard]] bool acts() const {
    return what.meaning == domain::intent::booking && wish.date && (wish.time || wish.window) && !changes_booking();
  }
};

outcome read(const std::string& text, const domain::business& business, domain::local_minutes now) {
  outcome found;
  found.what = read_by_rules(text, business, now);
  found.wish = read_requested_time(found.what, text, business, now);
  found.beside = domain::read_side_wishes(text, business);
  return found;
}

std::string day_of(const domain::time_reading& wish) {
  return wish.date ? day_text(*wish.date) : std::string();
}

/// Every part that is wrong.
std::vector<std::string> faults(const json& row, const outcome& found) {
  const json& expect = row["expect"];
  std::vector<std::string> wrong;
  const auto fault = [&](std::string_view what, const std::string& is) {
    wrong.push_back(std::string(what) + "=" + is);
  };
  const std::string meaning(to_string(found.what.meaning));
  const bool books = has(expect["intents"], "booking") || has(expect["intents"], "reschedule");
  if (!has(expect["intents"], meaning)) {
    fault("intent", meaning);
  }
  if (expect.contains("service") && found.what.service.value_or("") != expect["service"].get<std::string>()) {
    fault("service", found.what.service.value_or(""));
  }
  if (books && expect.contains("dates") && meaning == "booking" && !has(expect["dates"], day_of(found.wish))) {
    fault("date", day_of(found.wish));
  }
  if (books && expect.contains("time") && meaning == "booking" &&
      (!found.wish.time || expect["time"] != clock_text(*found.wish.time))) {
    fault("time", found.wish.time ? clock_text(*found.wish.time) : found.wish.window ? "window" : "");
  }
  if (expect.contains("window") && meaning == "booking" && found.wish.time) {
    fault("window", clock_text(*found.wish.time));
  }
  if (expect.contains("names") && !has(expect["names"], found.what.customer_name.value_or(""))) {
    fault("name", found.what.customer_name.value_or(""));
  }
  if (!expect.contains("names") && found.what.customer_name && !has(expect["intents"], "other")) {
    fault("nobody's name", *found.what.customer_name);
  }
  if (expect.contains("said") && !matches(found.what.reply, expect["said"])) {
    fault("said", found.what.reply);
  }
  if (expect.contains("not_said") && matches(found.what.reply, expect["not_said"])) {
    fault("said", found.what.reply);
  }
  if (expect.contains("owner_told") && !matches(found.told(row["text"]), expect["owner_told"])) {
    fault("owner", found.told(row["text"]));
  }
  const bool refused = has(expect["outcomes"], "refuse");   // by the calendar, which is not asked here
  const bool series = has(expect["outcomes"], "series") &&  // the first is booked, the rest passed on
                      find_side_wish(found.beside, domain::side_wish_kind::repetition) != nullptr;
  if (found.acts() && !refused && !series && !has(expect["outcomes"], "book")) {
    fault("books", day_of(found.wish));
  }
  return wrong;
}

/// Something that a person would have to repair: a time held that nobody asked for, an emergency missed, an untrue
/// answer.
bool does_harm(const json& row, const outcome& found, const std::vector<std::string>& wrong) {
  const json& expect = row["expect"];
  if (row["kind"] == "urgent") {
    return found.what.meaning != domain::intent::urgent;
  }
  if (found.acts()) {
    const auto of_wish = [](const std::string& one) {
      return one.starts_with("date") || one.starts_with("time") || one.starts_with("intent") ||
             one.starts_with("books") || (one.starts_with("service=") && one != "service=");  // none: it is asked for
    };
    return std::ranges::any_of(wrong, of_wish);
  }
  return expect.contains("not_said") && matches(found.what.reply, expect["not_said"]);
}

struct score {
  int rows = 0;
  int right = 0;
  int asked = 0;
  int wrong = 0;
  int harmful = 0;
};

score measure(std::string_view file) {
  score total;
  for (const json& row : read_requests(file)) {
    if (!row.value("existing", json::array()).empty()) {
      continue;  // depends on what is booked: see requests_played_test.cpp
    }
    const outcome found = read(row["text"], requested_businesses().at(row["business"]), requested_at(row));
    const std::vector<std::string> wrong = faults(row, found);
    const bool harmful = does_harm(row, found, wrong);
    const bool right_intent = has(row["expect"]["intents"], std::string(to_string(found.what.meaning)));
    ++total.rows;
    total.right += wrong.empty() ? 1 : 0;
    total.harmful += harmful ? 1 : 0;
    total.asked += !wrong.empty() && !harmful && right_intent ? 1 : 0;
    total.wrong += !wrong.empty() && !harmful && !right_intent ? 1 : 0;
    if (!wrong.empty()) {
      std::cout << (harmful ? "HARM " : "not  ") << row["text"].get<std::string>() << " |";
      for (const std::string& one : wrong) {
        std::cout << " " << one;
      }
      std::cout << "\n";
    }
  }
  std::cout << "quality requests " << file.substr(0, file.find('.')) << ": " << total.right << " of " << total.rows
            << " right, " << total.asked << " of " << total.rows << " asked, " << total.wrong << " of " << total.rows
            << " wrong, " << total.harmful << " of " << total.rows << " harmful\n";
  return total;
}

}  // namespace

TEST(requests_by_rules, are_read_rightly_or_asked_about) {
  const score kinds = measure("requests.jsonl");
  EXPECT_GE(kinds.right, 40);
  EXPECT_LE(kinds.harmful, 5);
  const score more = measure("requests_more.jsonl");
  EXPECT_GE(more.right, 60);
  EXPECT_LE(more.harmful, 5);
  const score blind = measure("requests_blind.jsonl");
  EXPECT_GE(blind.right, 240);
  EXPECT_LE(blind.harmful, 5);
}

}  // namespace zylin::test
