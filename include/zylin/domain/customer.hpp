#pragma once

#include "zylin/core/clock.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain {

/// Of the one business that there is.
inline constexpr std::string_view main_business = "main";

/// Names kept of one number.
inline constexpr std::size_t most_names = 20;

/// Who calls or writes from one number: what is known of them from one time to the next.
struct customer {
  std::string business{main_business};
  std::string phone;               ///< E.164, in the first of its spellings (core/subscriber.hpp)
  std::vector<std::string> names;  ///< of everybody who was booked from that number, the first one first
  std::string language;            ///< ISO 639-1: the one they used last; empty where nobody knows
  std::string last_service;
  std::string last_staff;
  int visits = 0;
  int no_shows = 0;
  std::string notes;
  bool blocked = false;
  time_point created_at{};
  time_point changed_at{};
  friend bool operator==(const customer&, const customer&) = default;
};

/// Adds a name that is new; a further one is a second person of that number and replaces nobody. True when it was.
bool learn_name(customer& row, std::string_view name);

}  // namespace zylin::domain
