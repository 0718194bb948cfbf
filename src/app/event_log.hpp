#pragma once

#include "zylin/ports/telemetry.hpp"

#include <vector>

namespace zylin::app {

/// Logs what happens to each call: identifiers and outcomes, never a phone number or a caller's words.
class event_log final : public ports::telemetry {
 public:
  void call_received(bool refused) override;
  void step_finished(const call_sid& call, domain::job_step step, std::chrono::milliseconds took,
                     const error* failure) override;
  void job_finished(const call_sid& call, domain::job_state state) override;
  void message_changed(const domain::message& row) override;
  void upstream_finished(std::string_view upstream, std::string_view operation, std::string_view outcome,
                         std::chrono::milliseconds took) override;
  void parameter_refused(std::string_view upstream, std::string_view model, std::string_view parameter) override;
  void http_finished(std::string_view route, int status, std::chrono::microseconds took) override;
};

/// Forwards to several listeners, which must outlive it.
class telemetry_fanout final : public ports::telemetry {
 public:
  explicit telemetry_fanout(std::vector<ports::telemetry*> listeners);

  void call_received(bool refused) override;
  void step_finished(const call_sid& call, domain::job_step step, std::chrono::milliseconds took,
                     const error* failure) override;
  void job_finished(const call_sid& call, domain::job_state state) override;
  void message_changed(const domain::message& row) override;
  void upstream_finished(std::string_view upstream, std::string_view operation, std::string_view outcome,
                         std::chrono::milliseconds took) override;
  void parameter_refused(std::string_view upstream, std::string_view model, std::string_view parameter) override;
  void http_finished(std::string_view route, int status, std::chrono::microseconds took) override;

 private:
  std::vector<ports::telemetry*> listeners_;
};

}  // namespace zylin::app
