#pragma once

#include "simulate/script.hpp"
#include "simulate/simulation_events.hpp"
#include "zylin/domain/booking.hpp"
#include "zylin/domain/call.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace zylin::cli {

struct step_record {
  domain::job_step step = domain::job_step::download;
  std::chrono::milliseconds took{0};
  std::string failure;  ///< empty = success
};

/// Everything known about one simulated call.
struct call_record {
  std::string sid;  ///< empty until the first webhook
  std::string from;
  std::string said;
  std::vector<std::string> heard;
  std::vector<step_record> steps;
  std::vector<domain::message> messages;
  std::optional<domain::call> row;       ///< of the call log
  std::vector<domain::booking> booked;   ///< those that the call made, in their order
  std::optional<domain::job_state> job;  ///< final
  std::string failure;                   ///< of the caller's side; empty = none
  bool recorded = false;
  bool hung_up = false;
  std::chrono::steady_clock::time_point started{};
  std::chrono::steady_clock::time_point ended{};  ///< of the last thing that happened

  void apply(const simulation_event& next);

  /// Nothing more is expected to happen.
  [[nodiscard]] bool is_over() const;
  /// Everything has happened except delivery reports of messages that Twilio accepted.
  [[nodiscard]] bool is_answered() const;
  /// The call went through and Twilio accepted every message.
  [[nodiscard]] bool succeeded() const;
  [[nodiscard]] std::chrono::milliseconds took() const;
};

/// The records of all calls of a simulation.
class call_ledger {
 public:
  explicit call_ledger(const std::vector<scripted_call>& script);

  /// The record of the event's call; null if it belongs to no simulated call.
  call_record* apply(const simulation_event& next);

  [[nodiscard]] bool all_over() const;
  [[nodiscard]] bool all_answered() const;
  [[nodiscard]] bool all_succeeded() const;
  [[nodiscard]] const std::vector<call_record>& records() const noexcept { return records_; }
  [[nodiscard]] std::vector<call_record>& records() noexcept { return records_; }

 private:
  std::vector<call_record> records_;
  std::map<std::string, std::size_t, std::less<>> by_sid_;
};

}  // namespace zylin::cli
