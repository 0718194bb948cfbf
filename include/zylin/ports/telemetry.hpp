#pragma once

#include "zylin/core/error.hpp"
#include "zylin/core/ids.hpp"
#include "zylin/domain/job.hpp"
#include "zylin/domain/message.hpp"

#include <chrono>
#include <string_view>

namespace zylin::ports {

/// Events as they happen: for metrics, the simulation's output and the log. Called from any thread; must not block.
/// Labels never hold personal data.
class telemetry {
 public:
  telemetry() = default;
  telemetry(const telemetry&) = delete;
  telemetry& operator=(const telemetry&) = delete;
  virtual ~telemetry() = default;

  /// A new call reached the voice webhook; `refused`: by the rate limit, or because its number is blocked.
  virtual void call_received(bool refused) = 0;
  /// A pipeline step ended; `failure` is null when it succeeded.
  virtual void step_finished(const call_sid& call, domain::job_step step, std::chrono::milliseconds took,
                             const error* failure) = 0;
  /// A job reached a final state (`done` or `dead`).
  virtual void job_finished(const call_sid& call, domain::job_state state) = 0;
  /// A message changed to `state` (sent, failed, ambiguous, …).
  virtual void message_changed(const domain::message& row) = 0;
  /// A request to an upstream ended; `outcome` is `ok` or an errc name. `upstream`: twilio, openai, openai_fallback.
  virtual void upstream_finished(std::string_view upstream, std::string_view operation, std::string_view outcome,
                                 std::chrono::milliseconds took) = 0;
  /// A model refused a parameter; from now on requests omit or change it.
  virtual void parameter_refused(std::string_view upstream, std::string_view model, std::string_view parameter) = 0;
  /// One HTTP request was answered; `route` is the pattern, never the path.
  virtual void http_finished(std::string_view route, int status, std::chrono::microseconds took) = 0;
};

/// Ignores everything.
class null_telemetry final : public telemetry {
 public:
  void call_received(bool) override {}
  void step_finished(const call_sid&, domain::job_step, std::chrono::milliseconds, const error*) override {}
  void job_finished(const call_sid&, domain::job_state) override {}
  void message_changed(const domain::message&) override {}
  void upstream_finished(std::string_view, std::string_view, std::string_view, std::chrono::milliseconds) override {}
  void parameter_refused(std::string_view, std::string_view, std::string_view) override {}
  void http_finished(std::string_view, int, std::chrono::microseconds) override {}
};

}  // namespace zylin::ports
