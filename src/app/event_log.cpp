#include "event_log.hpp"

#include "zylin/core/redact.hpp"

#include <spdlog/spdlog.h>

namespace zylin::app {

void event_log::call_received(bool refused) {
  if (refused) {
    spdlog::warn("a call was refused: its number called too often");
  }
}

void event_log::step_finished(const call_sid& call, job_step step, std::chrono::milliseconds took,
                              const error* failure) {
  if (failure == nullptr) {
    spdlog::info("{} {} done in {} ms", call.str(), to_string(step), took.count());
  } else {
    spdlog::warn("{} {} failed after {} ms: {}: {}", call.str(), to_string(step), took.count(),
                 to_string(failure->code()), redact(failure->message()));
  }
}

void event_log::job_finished(const call_sid& call, job_state state) {
  if (state == job_state::dead) {
    spdlog::error("{} is dead; the owner was told what the caller left (zylin jobs shows why)", call.str());
  } else {
    spdlog::info("{} {}", call.str(), to_string(state));
  }
}

void event_log::message_changed(const message& row) {
  const bool bad = row.state == message_state::failed || row.state == message_state::ambiguous;
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

}  // namespace zylin::app
