#include "telemetry_fanout.hpp"

#include <utility>

namespace zylin::app {

telemetry_fanout::telemetry_fanout(std::vector<telemetry*> listeners) : listeners_(std::move(listeners)) {
  std::erase(listeners_, nullptr);
}

void telemetry_fanout::call_received(bool refused) {
  for (telemetry* listener : listeners_) {
    listener->call_received(refused);
  }
}

void telemetry_fanout::step_finished(const call_sid& call, job_step step, std::chrono::milliseconds took,
                                     const error* failure) {
  for (telemetry* listener : listeners_) {
    listener->step_finished(call, step, took, failure);
  }
}

void telemetry_fanout::job_finished(const call_sid& call, job_state state) {
  for (telemetry* listener : listeners_) {
    listener->job_finished(call, state);
  }
}

void telemetry_fanout::message_changed(const message& row) {
  for (telemetry* listener : listeners_) {
    listener->message_changed(row);
  }
}

void telemetry_fanout::upstream_finished(std::string_view upstream, std::string_view operation,
                                         std::string_view outcome, std::chrono::milliseconds took) {
  for (telemetry* listener : listeners_) {
    listener->upstream_finished(upstream, operation, outcome, took);
  }
}

void telemetry_fanout::parameter_refused(std::string_view upstream, std::string_view model,
                                         std::string_view parameter) {
  for (telemetry* listener : listeners_) {
    listener->parameter_refused(upstream, model, parameter);
  }
}

void telemetry_fanout::http_finished(std::string_view route, int status, std::chrono::microseconds took) {
  for (telemetry* listener : listeners_) {
    listener->http_finished(route, status, took);
  }
}

}  // namespace zylin::app
