#pragma once

#include "zylin/domain/business.hpp"
#include "zylin/domain/rule_reader.hpp"

namespace zylin::domain::rule_reader_tests {

/// Monday 23 November 2026, 10:00.
inline constexpr local_minutes monday_morning =
    std::chrono::local_days{std::chrono::year{2026} / 11 / 23} + std::chrono::hours{10};

inline business clinic() {
  using std::chrono::hours;
  business business;
  business.name = "HealthFirst Clinic";
  business.address = "123 MG Road, Bangalore";
  business.phone = "+91 80 1234 5678";
  business.region = "IN";
  for (unsigned day = 1; day <= 5; ++day) {
    business.hours.at(day) = {{hours{9}, hours{13}}, {hours{14}, hours{18}}};
  }
  business.hours.at(6) = {{hours{10}, hours{14}}};
  business.closures = {std::chrono::year{2026} / 12 / 25};
  const auto offer = [&](const char* name, const char* price) {
    service one;
    one.name = name;
    one.price = price;
    business.services.push_back(one);
  };
  offer("General consultation", "₹500");
  offer("Dental check-up", "₹800");
  offer("Vaccination", "");
  business.faq = {{"Do you accept walk-ins?", "Yes, until an hour before we close."},
                  {"Where can I park?", "There is free parking behind the building."},
                  {"How can I pay?", "In cash, by card or with UPI."}};
  return business;
}

inline understanding read(std::string_view transcript) {
  return read_by_rules(transcript, clinic(), monday_morning);
}

}  // namespace zylin::domain::rule_reader_tests
