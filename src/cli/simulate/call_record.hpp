#pragma once

#include "simulate/happening.hpp"
#include "zylin/domain/booking.hpp"
#include "zylin/domain/call.hpp"

#include <optional>
#include <string>
#include <vector>

namespace zylin::cli {

struct step_record {
  job_step step = job_step::download;
  std::chrono::milliseconds took{0};
  std::string failure;  ///< empty = success
};

/// Everything that became known of one simulated call.
struct call_record {
  std::string sid;  ///< empty until the first webhook
  std::string from;
  std::string said;
  std::vector<std::string> heard;
  std::vector<step_record> steps;
  std::vector<message> messages;
  std::optional<call> row;        ///< of the call log
  std::optional<booking> booked;  ///< of the bookings
  std::optional<job_state> job;   ///< final
  std::string failure;            ///< of the caller's side; empty = none
  bool recorded = false;
  bool hung_up = false;
  std::chrono::steady_clock::time_point started{};
  std::chrono::steady_clock::time_point ended{};  ///< of the last thing that happened

  void apply(const happening& next);

  /// Nothing more is expected to happen.
  [[nodiscard]] bool is_over() const;
  /// All but the delivery reports of messages that Twilio has taken.
  [[nodiscard]] bool is_answered() const;
  /// The call went through and every message was taken.
  [[nodiscard]] bool succeeded() const;
  [[nodiscard]] std::chrono::milliseconds took() const;
};

}  // namespace zylin::cli
