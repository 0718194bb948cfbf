#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/domain/booking.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/call.hpp"
#include "zylin/domain/intent.hpp"
#include "zylin/domain/message.hpp"
#include "zylin/domain/model_status.hpp"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace zylin::domain {

/// A call as the report shows it.
struct report_call {
  time_point at{};
  std::string from;               ///< as Twilio delivered it
  std::optional<intent> meaning;  ///< nothing if nothing was understood
  call_outcome outcome = call_outcome::open;
};

/// A message for which every delivery method failed.
struct undelivered_message {
  std::int64_t id = 0;  ///< the last one that was tried
  message_kind kind = message_kind::answer;
  std::string to;
  std::string error;
  time_point at{};
};

/// A calendar that blocks times and could not be read at the latest attempt, or never yet.
struct unread_calendar {
  std::string name;   ///< whose it is and its key in the business file, never its address
  std::string staff;  ///< empty: the business's
  time_point since{};
  bool was_read = false;  ///< `since` is when it was last read; else when it was set up
};

/// What the database holds of one report's days, oldest first.
struct report_rows {
  std::vector<booking> bookings;
  std::vector<report_call> calls;
  std::vector<undelivered_message> undelivered;
  std::vector<model_status> models;
  std::vector<booking> unassigned;
  std::vector<unread_calendar> calendars;
};

/// That day on the business's wall clock, which may have 23 or 25 hours.
[[nodiscard]] time_span span_of_day(const time_zone& zone, std::chrono::local_days day);

/// What the owner is told on the morning of `day`: that day's bookings, and what happened the day before.
struct daily_report {
  std::chrono::local_days day{};
  std::vector<booking> bookings;            ///< of the day, without the cancelled ones
  std::size_t calls = 0;                    ///< all of the day before
  std::map<intent, std::size_t> by_intent;  ///< of those that were understood
  std::size_t not_understood = 0;           ///< of those that left something
  std::vector<report_call> missed;          ///< those that left nothing
  std::size_t blocked = 0;                  ///< those of blocked numbers, not answered
  std::vector<undelivered_message> undelivered;
  std::vector<model_status> models;  ///< missing ones, or ones that end soon
  std::vector<booking> unassigned;   ///< coming ones without a listed person, though staff is listed for their service
  std::vector<unread_calendar> calendars;
};

[[nodiscard]] daily_report make_report(std::chrono::local_days day, report_rows rows);

/// For the owner: numbers are unmasked, so never log it. A long list ends with the number of entries left out.
[[nodiscard]] std::string report_text(const business& business, const daily_report& report);

/// When the report of that day is due; nothing if the business wants none.
[[nodiscard]] std::optional<time_point> report_due(const business& business, std::chrono::local_days day);

}  // namespace zylin::domain
