#include "config/business_parser.hpp"
#include "pipeline/calls/act_step_fixture.hpp"
#include "support/source_folder.hpp"
#include "zylin/core/date_text.hpp"
#include "zylin/domain/model_answer.hpp"
#include "zylin/domain/rule_reader.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <array>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <map>
#include <regex>
#include <string>
#include <vector>

namespace zylin::test {
namespace {

using nlohmann::json;

/// Monday, 10:00 at the business.
constexpr domain::local_minutes call_began =
    std::chrono::local_days{std::chrono::year{2026} / 11 / 23} + std::chrono::hours{10};

std::ifstream open_data(const std::string& name) {
  return std::ifstream(source_folder() + "/tests/data/" + name);
}

domain::business business_named(const std::string& name) {
  static const json described = [] {
    std::ifstream file = open_data("request_businesses.json");
    return json::parse(file);
  }();
  domain::business one = domain::default_business();
  EXPECT_TRUE(config::parse_business(described.at(name).dump(), one).empty()) << name;
  return one;
}

std::string start_of(const domain::booking& row, const domain::business& business) {
  const domain::local_minutes start = std::chrono::floor<std::chrono::minutes>(business.zone.to_local(row.starts_at));
  const auto day = std::chrono::floor<std::chrono::days>(start);
  const std::chrono::year_month_day date(day);
  const auto minutes = (start - day).count();
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d", static_cast<int>(date.year()),
                static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), static_cast<int>(minutes / 60),
                static_cast<int>(minutes % 60));
  return text.data();
}

domain::local_minutes moment(const std::string& iso) {
  int year = 0;
  int month = 0;
  int day = 0;
  int hour = 0;
  int minute = 0;
  EXPECT_EQ(std::sscanf(iso.c_str(), "%d-%d-%dT%d:%d", &year, &month, &day, &hour, &minute), 5) << iso;
  return std::chrono::local_days{std::chrono::year{year} / month / day} + std::chrono::hours{hour} +
         std::chrono::minutes{minute};
}

/// One row's call, from the model's text to what is stored and sent. Its bookings are in the name of Seeded.
class answered_call : public act_step_fixture {
 public:
  using act_step_fixture::data;

  explicit answered_call(const json& row) : row_(row) {
    business = business_named(row["business"]);
    time.set(business.zone.to_sys(call_began));
    domain::call log = sample_call(1);
    log.started_at = time.now();
    log.transcript = row["said"];
    add_call(log);
    for (const json& each : row.value("existing", json::array())) {
      add_booking(each[0], each[1]);
    }
    const result<domain::understanding> what = domain::read_model_answer(row["answer"].get<std::string>());
    used_ = what.has_value();
    act(what ? *what : read_by_rules(log.transcript, business, call_began));
    reply_ = what ? what->reply : std::string();
  }

  /// Every part that is wrong.
  [[nodiscard]] std::string faults() const {
    const json& expect = row_["expect"];
    const std::string told = told_customer();
    std::string wrong;
    if (expect.contains("booked")) {
      wrong += faults_of_booking(expect["booked"]);
    }
    if ((row_["kind"] == "good" || expect.contains("used")) && !used_) {
      wrong += " unused";
    }
    if (expect.contains("sent") && (told.find(reply_) != std::string::npos) != expect["sent"].get<bool>()) {
      wrong += expect["sent"].get<bool>() ? " refused" : " sent";
    }
    if (expect.contains("kept") && !keeps_bookings()) {
      wrong += " changed";
    }
    if (expect.contains("must") && !std::regex_search(told, std::regex(expect["must"].get<std::string>()))) {
      wrong += " missing";
    }
    if (expect.contains("must_not") && std::regex_search(told, std::regex(expect["must_not"].get<std::string>()))) {
      wrong += " said";
    }
    return wrong.empty() ? wrong : wrong + " | " + told;
  }

  void SetUp() override {}
  void TestBody() override {}

 private:
  void add_booking(const std::string& start, const std::string& service) {
    domain::booking row;
    row.service = service;
    row.duration = std::chrono::minutes{30};
    row.reference = "AAAAAB";
    row.customer_phone = customer_number;
    row.customer_name = "Seeded";
    row.starts_at = business.zone.to_sys(moment(start));
    row.created_at = time.now();
    data.write([&](ports::transaction& tx) -> result<void> {
      const auto id = tx.bookings().add(row);
      return id ? result<void>{} : result<void>(id.error());
    });
  }

  [[nodiscard]] std::string told_customer() const {
    std::string all;
    for (const domain::message& one : to_customer()) {
      all += one.body + "\n";
    }
    return all;
  }

  [[nodiscard]] bool keeps_bookings() const {
    std::size_t kept = 0;
    for (const domain::booking& row : data.bookings()) {
      kept += row.customer_name == "Seeded" && row.status == domain::booking_status::confirmed &&
                      start_of(row, business) == row_["existing"][0][0].get<std::string>()
                  ? 1
                  : 0;
    }
    return kept == row_.value("existing", json::array()).size();
  }

  [[nodiscard]] std::string faults_of_booking(const json& wanted) const {
    if (data.bookings().size() != 1) {
      return " not booked";
    }
    const domain::booking made = data.bookings().front();
    std::string wrong;
    wrong += made.status == domain::booking_status::confirmed ? "" : " requested";
    const std::string start = wanted["date"].get<std::string>() + "T" + wanted["time"].get<std::string>();
    wrong += start_of(made, business) == start ? "" : " at " + start_of(made, business);
    wrong += made.service == wanted["service"].get<std::string>() ? "" : " " + made.service;
    wrong += made.customer_name == wanted["name"].get<std::string>() ? "" : " by " + made.customer_name;
    return wrong;
  }

  json row_;
  std::string reply_;
  bool used_ = false;
};

TEST(answers_of_a_model, are_used_where_they_are_good_and_only_there) {
  std::map<std::string, int> rows;
  std::map<std::string, int> right;
  std::ifstream file = open_data("model_answers.jsonl");
  for (std::string line; std::getline(file, line);) {
    const json row = json::parse(line);
    const std::string kind = row["kind"];
    const std::string wrong = answered_call(row).faults();
    rows[kind] += 1;
    right[kind] += wrong.empty() ? 1 : 0;
    EXPECT_EQ(wrong, "") << row["said"] << "\n" << row["answer"];
  }
  std::cout << "quality answers good: " << right["good"] << " of " << rows["good"] << " used as they should be\n"
            << "quality answers bad: " << right["bad"] << " of " << rows["bad"] << " used as they should be\n";
  EXPECT_GE(rows["good"], 60);
  EXPECT_GE(rows["bad"], 55);
}

}  // namespace
}  // namespace zylin::test
