#include "event_log.hpp"

#include "zylin/core/redact.hpp"

#include <spdlog/spdlog.h>

#include <utility>

namespace zylin::app {

void event_log::call_received(bool refused) {
  if (refused) {
    spdlog::warn("a call was refused: its number called too often, or is blocked");
  }
}

void event_log::step_finished(const call_sid& call, domain::job_step step, std::chrono::milliseconds took,
                              const error* failure) {
  if (failure == nullptr) {
    spdlog::info("{} {} done in {} ms", call.str(), to_string(step), took.count());
  } else {
    spdlog::warn("{} {} failed after {} ms: {}: {}", call.str(), to_string(step), took.count(),
                 to_string(failure->code()), redact(failure->message()));
  }
}

void event_log::job_finished(const call_sid& call, domain::job_state state) {
  if (state == domain::job_state::dead) {
    spdlog::error("{} is dead; the owner was told what the caller left (zylin jobs shows why)", call.str());
  } else {
    spdlog::info("{} {}", call.str(), to_string(state));
  }
}

void event_log::message_changed(const domain::message& row) {
  const bool bad = row.state == domain::message_state::failed || row.state == domain::message_state::ambiguous;
  spdlog::log(bad ? spdlog::level::warn : spdlog::level::info, "message {} ({} to {}) is {}{}{}", row.id,
              to_string(row.kind), mask_phone(row.to), to_string(row.state), row.error.empty() ? "" : ": ",
              redact(row.error));
}

void event_log::upstream_finished(std::string_view upstream, std::string_view operation, std::string_view outcome,
                                  std::chrono::milliseconds took) {
  spdlog::debug("{} {}: {} in {} ms", upstream, operation, outcome, took.count());
}

void event_log::parameter_refused(std::string_view upstream, std::string_view model, std::string_view parameter) {
  spdlog::info("{}: the model {} refuses {} as we sent it, and is asked otherwise from now on", upstream, model,
               parameter);
}

void event_log::http_finished(std::string_view route, int status, std::chrono::microseconds took) {
  spdlog::debug("{} {} in {} us", route, status, took.count());
}

telemetry_fanout::telemetry_fanout(std::vector<ports::telemetry*> listeners) : listeners_(std::move(listeners)) {
  std::erase(listeners_, nullptr);
}

void telemetry_fanout::call_received(bool refused) {
  for (ports::telemetry* listener : listeners_) {
    listener->call_received(refused);
  }
}

void telemetry_fanout::step_finished(const call_sid& call, domain::job_step step, std::chrono::milliseconds took,
                                     const error* failure) {
  for (ports::telemetry* listener : listeners_) {
    listener->step_finished(call, step, took, failure);
  }
}

void telemetry_fanout::job_finished(const call_sid& call, domain::job_state state) {
  for (ports::telemetry* listener : listeners_) {
    listener->job_finished(call, state);
  }
}

void telemetry_fanout::message_changed(const domain::message& row) {
  for (ports::telemetry* listener : listeners_) {
    listener->message_changed(row);
  }
}

void telemetry_fanout::upstream_finished(std::string_view upstream, std::string_view operation,
                                         std::string_view outcome, std::chrono::milliseconds took) {
  for (ports::telemetry* listener : listeners_) {
    listener->upstream_finished(upstream, operation, outcome, took);
  }
}

void telemetry_fanout::parameter_refused(std::string_view upstream, std::string_view model,
                                         std::string_view parameter) {
  for (ports::telemetry* listener : listeners_) {
    listener->parameter_refused(upstream, model, parameter);
  }
}

void telemetry_fanout::http_finished(std::string_view route, int status, std::chrono::microseconds took) {
  for (ports::telemetry* listener : listeners_) {
    listener->http_finished(route, status, took);
  }
}

}  // namespace zylin::app
