#pragma once

#include "zylin/domain/job.hpp"
#include "zylin/domain/message.hpp"

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>

namespace zylin::cli {

/// One thing that happened during the simulation, wherever it happened.
struct happening {
  enum class kind {
    request,       ///< the caller's side sends a webhook; text: method and path
    heard,         ///< the caller hears `text`
    spoken,        ///< the caller has left his message
    hung_up,       ///< the caller's side is over; text: what went wrong, empty = nothing
    step_ended,    ///< of the pipeline; text: the error's name, empty = success
    job_ended,     ///< with `state`
    message_moved  ///< `letter` has a new state
  };

  explicit happening(kind happened) : what(happened) {}

  kind what;
  std::chrono::steady_clock::time_point at = std::chrono::steady_clock::now();
  std::string call_sid;
  std::optional<std::size_t> caller;  ///< index in the script; the caller's side knows it
  std::string text;
  bool recorded = false;  ///< hung_up: the caller left a recording
  job_step step = job_step::download;
  job_state state = job_state::available;
  std::chrono::milliseconds took{0};
  std::optional<message> letter;
};

}  // namespace zylin::cli
