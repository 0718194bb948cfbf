#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/core/ids.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace zylin::domain {

/// available: may be claimed once `run_at` has come. running: a worker holds the lease. waiting: for
/// a retry's time, or (at step `answer`) for its messages to settle. done, dead: final.
enum class job_state { available, running, waiting, done, dead };

/// The steps of a recording's way to an answer, in order. A job's step is the next one to run.
enum class job_step { download, transcribe, understand, act, answer };

[[nodiscard]] std::string_view to_string(job_state state) noexcept;
[[nodiscard]] std::string_view to_string(job_step step) noexcept;
[[nodiscard]] std::optional<job_state> parse_job_state(std::string_view text) noexcept;
[[nodiscard]] std::optional<job_step> parse_job_step(std::string_view text) noexcept;

/// One recording on its way to an answer. The recording is the key, so there is one job however often Twilio reports
/// it.
struct job {
  job(call_sid caller, recording_sid audio) : call(std::move(caller)), recording(std::move(audio)) {}

  std::int64_t id = 0;  ///< 0 until stored
  call_sid call;
  recording_sid recording;  ///< the unique key
  job_state state = job_state::available;
  job_step step = job_step::download;
  int attempts = 0;     ///< of the current step
  time_point run_at{};  ///< not before
  std::string last_error;
  std::string understood;        ///< checkpoint of step `understand`: the understanding as JSON
  std::int64_t lease_token = 0;  ///< token of the worker that holds it; 0 = nobody
  time_point lease_until{};      ///< after this the worker counts as lost
  int interruptions = 0;         ///< of the current step in a row: its worker was lost, not released
  time_point created_at{};
};

/// A job with this many interruptions may be what kills the program: only one such job runs at a time.
constexpr int suspicious_interruptions = 3;
/// A job with this many is not run again.
constexpr int most_interruptions = 10;

}  // namespace zylin::domain
