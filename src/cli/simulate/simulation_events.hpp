#pragma once

#include "zylin/domain/job.hpp"
#include "zylin/domain/message.hpp"

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <string>

namespace zylin::cli {

/// One event of the simulation, from any part of it.
struct simulation_event {
  enum class kind {
    request,       ///< the caller's side sends a webhook; text: method and path
    heard,         ///< the caller hears `text`
    spoken,        ///< the caller has left a message
    hung_up,       ///< the caller's side is over; text: what went wrong, empty = nothing
    step_ended,    ///< of the pipeline; text: the error's name, empty = success
    job_ended,     ///< with `state`
    message_moved  ///< `message` has a new state
  };

  explicit simulation_event(kind happened) : what(happened) {}

  kind what;
  std::chrono::steady_clock::time_point at = std::chrono::steady_clock::now();
  std::string call_sid;
  std::optional<std::size_t> caller;  ///< index in the script; the caller's side knows it
  std::string text;
  bool recorded = false;  ///< hung_up: the caller left a recording
  domain::job_step step = domain::job_step::download;
  domain::job_state state = domain::job_state::available;
  std::chrono::milliseconds took{0};
  std::optional<domain::message> message;
};

/// Events that are not shown yet. Thread-safe. A call causes a few dozen events and the number of calls is limited, so
/// the queue is bounded.
class event_queue {
 public:
  void add(simulation_event next);
  /// The oldest one, or nothing when none comes until `deadline`.
  [[nodiscard]] std::optional<simulation_event> next(std::chrono::steady_clock::time_point deadline);

 private:
  std::mutex guard_;
  std::condition_variable added_;
  std::deque<simulation_event> waiting_;
};

}  // namespace zylin::cli
