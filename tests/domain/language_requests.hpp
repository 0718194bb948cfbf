#pragma once

#include "support/source_folder.hpp"
#include "zylin/domain/business.hpp"

#include <nlohmann/json.hpp>

#include <array>
#include <chrono>
#include <fstream>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

namespace zylin::domain::language_requests {

using nlohmann::json;

/// Monday, 10:00 at the business: when the requests of `tests/data/requests_<language>.jsonl` are made.
inline constexpr local_minutes requested_at =
    std::chrono::local_days{std::chrono::year{2026} / 11 / 23} + std::chrono::hours{10};

/// A request and what it means. Of `expect`, a value may be a list of those that are all right, and an empty one is
/// expected to be missing. `time` is a time or the times that are fine ("08:00-12:00": those of the opening hours).
struct request_row {
  std::string table;  ///< "german"
  int line = 0;
  json said;
};

inline std::vector<request_row> requests_in(const std::string& table) {
  std::ifstream file(test::source_folder() + "/tests/data/requests_" + table + ".jsonl");
  std::vector<request_row> rows;
  for (std::string line; std::getline(file, line);) {
    request_row row;
    row.table = table;
    row.line = static_cast<int>(rows.size()) + 1;
    row.said = json::parse(line);
    rows.push_back(std::move(row));
  }
  return rows;
}

inline std::chrono::minutes minutes_of(const std::string& clock) {
  return std::chrono::hours{std::stoi(clock.substr(0, 2))} + std::chrono::minutes{std::stoi(clock.substr(3, 2))};
}

inline business business_of(const json& described) {
  business made = default_business();
  made.name = described["name"];
  made.address = described["address"];
  made.phone = described["phone"];
  made.zone = time_zone::locate(described["time_zone"].get<std::string>()).value();
  made.region = described["region"];
  made.language = described["language"];
  constexpr std::array days{"sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"};
  for (std::size_t day = 0; day < days.size(); ++day) {
    made.hours.at(day).clear();
    for (const json& span : described["hours"].value(days.at(day), json::array())) {
      made.hours.at(day).push_back({.opens = minutes_of(span[0]), .closes = minutes_of(span[1])});
    }
  }
  made.services.clear();
  for (const json& each : described["services"]) {
    service one;
    one.name = each["name"];
    one.price = each.value("price", "");
    one.duration = std::chrono::minutes(each["minutes"].get<int>());
    made.services.push_back(one);
  }
  made.faq.clear();
  for (const json& each : described.value("faq", json::array())) {
    made.faq.push_back({.question = each["question"], .answer = each["answer"]});
  }
  return made;
}

/// Who serves customers there, besides what the file of businesses says.
inline std::vector<std::string> people_of(const std::string& business) {
  static const std::map<std::string, std::vector<std::string>> people{
      {"clinic", {"Dr Suresh Rao", "Dr Meera Iyer", "Lata Kulkarni"}},
      {"praxis", {"Sabine Schäfer", "Jens Neumann", "Dr. Aylin Demir"}},
      {"clinica", {"Dra. Elena Herrera", "Luis Campos", "Marta Gil"}},
      {"hiclinic", {"Dr Suresh Rao", "Dr Meera Iyer", "Lata Kulkarni"}},
      {"salon_fr", {"Sophie Martin", "Karim", "Dr Lefèvre"}},
      {"dentiste_fr", {"Sophie Martin", "Karim", "Dr Lefèvre"}}};
  const auto found = people.find(business);
  return found == people.end() ? std::vector<std::string>{} : found->second;
}

/// Those to whom the requests go, by their short names.
inline const business& business_named(const std::string& name) {
  static const std::map<std::string, business> all = [] {
    std::map<std::string, business> made;
    std::ifstream file(test::source_folder() + "/tests/data/request_businesses.json");
    const json all_described = json::parse(file);
    for (const auto& [key, described] : all_described.items()) {
      business one = business_of(described);
      for (const std::string& each : people_of(key)) {
        staff_member person;
        person.name = each;
        one.staff.push_back(person);
      }
      made.emplace(key, std::move(one));
    }
    return made;
  }();
  return all.at(name);
}

}  // namespace zylin::domain::language_requests
