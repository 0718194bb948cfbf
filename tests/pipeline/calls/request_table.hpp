#pragma once

#include "config/business_parser.hpp"
#include "support/source_folder.hpp"
#include "zylin/domain/business.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <map>
#include <regex>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::test {

/// "2026-11-24T09:15"
inline domain::local_minutes moment_of(const std::string& iso) {
  int year = 0;
  int month = 0;
  int day = 0;
  int hour = 0;
  int minute = 0;
  EXPECT_EQ(std::sscanf(iso.c_str(), "%d-%d-%dT%d:%d", &year, &month, &day, &hour, &minute), 5) << iso;
  return std::chrono::local_days{std::chrono::year{year} / month / day} + std::chrono::hours{hour} +
         std::chrono::minutes{minute};
}

/// When a request of `tests/data/requests*.jsonl` is made: as its row says, else on a Monday at 10:00 at the business.
inline domain::local_minutes requested_at(const nlohmann::json& row) {
  return moment_of(row.value("now", "2026-11-23T10:00"));
}

inline std::vector<nlohmann::json> read_requests(std::string_view file_name) {
  std::ifstream file(source_folder() + "/tests/data/" + std::string(file_name));
  std::vector<nlohmann::json> rows;
  for (std::string line; std::getline(file, line);) {
    rows.push_back(nlohmann::json::parse(line));
  }
  return rows;
}

/// Those to whom the requests go, by their short names.
inline const std::map<std::string, domain::business>& requested_businesses() {
  static const std::map<std::string, domain::business> all = [] {
    std::map<std::string, domain::business> read;
    std::ifstream file(source_folder() + "/tests/data/request_businesses.json");
    const nlohmann::json described = nlohmann::json::parse(file);
    for (const auto& [name, text] : described.items()) {
      domain::business one = domain::default_business();
      EXPECT_TRUE(config::parse_business(text.dump(), one).empty()) << name;
      read.emplace(name, std::move(one));
    }
    return read;
  }();
  return all;
}

inline bool has(const nlohmann::json& list, const std::string& value) {
  return std::ranges::any_of(list, [&](const nlohmann::json& one) { return one == value; });
}

inline bool matches(const std::string& text, const nlohmann::json& pattern) {
  return std::regex_search(text, std::regex(pattern.get<std::string>()));
}

/// "2026-11-24"
inline std::string day_text(std::chrono::year_month_day day) {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%04d-%02u-%02u", static_cast<int>(day.year()),
                static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
  return text.data();
}

/// "09:15"
inline std::string clock_text(std::chrono::minutes time) {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%02d:%02d", static_cast<int>(time.count() / 60),
                static_cast<int>(time.count() % 60));
  return text.data();
}

}  // namespace zylin::test
