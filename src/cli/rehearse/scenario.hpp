#pragma once

#include "conversation/chat_line.hpp"
#include "rehearse/text_pattern.hpp"
#include "zylin/config/settings.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/core/phone_number.hpp"
#include "zylin/domain/booking.hpp"
#include "zylin/domain/stored_conversation.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace zylin::cli {

/// A booking that is there before the conversation begins.
struct seeded_booking {
  std::string service;
  std::optional<std::string> staff{};  ///< nothing: the first who is free
  time_point starts_at{};
  std::string phone;  ///< E.164
  std::string name;
  domain::booking_status status = domain::booking_status::confirmed;
  std::string reference{};  ///< empty: any
};

/// A booking of the caller's number afterwards. What is not given is not compared.
struct expected_booking {
  std::optional<std::string> service{};
  std::optional<std::string> staff{};  ///< empty: nobody
  std::optional<time_point> starts_at{};
  std::optional<domain::booking_status> status{};
  std::optional<std::string> name{};
  std::optional<std::string> reference{};
};

struct scenario_expectation {
  std::optional<std::vector<expected_booking>> bookings{};  ///< all of the caller's number, in any order
  std::vector<text_pattern> owner_told{};                   ///< each in one of the texts to the owner
  std::vector<text_pattern> said{};                         ///< each in one of our replies
  std::vector<text_pattern> never_said{};                   ///< none in any of them
  std::optional<int> most_turns{};                          ///< of the customer, silences and the closing no included
  std::optional<domain::conversation_status> ends{};
};

/// A conversation that is played, and what must come of it. With `turns` and `facts` the turns come first.
struct scenario {
  std::string name;
  config::settings settings;  ///< with the scenario's business; the database's path is set for each run
  time_point now{};
  std::optional<phone_number> caller{};  ///< nothing: they withhold it
  domain::conversation_channel channel = domain::conversation_channel::phone;
  std::string language{};
  std::vector<seeded_booking> bookings{};
  std::vector<chat_line> turns{};
  std::map<std::string, std::string, std::less<>> facts{};  ///< by key
  scenario_expectation expect{};
};

}  // namespace zylin::cli
