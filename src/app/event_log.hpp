#pragma once

#include "zylin/ports/telemetry.hpp"

namespace zylin::app {

/// Tells the log what happens to each call: identifiers and outcomes, never a number or a word.
class event_log final : public telemetry {
 public:
  void call_received(bool refused) override;
  void step_finished(const call_sid& call, job_step step, std::chrono::milliseconds took,
                     const error* failure) override;
  void job_finished(const call_sid& call, job_state state) override;
  void message_changed(const message& row) override;
  void upstream_finished(std::string_view upstream, std::string_view operation, std::string_view outcome,
                         std::chrono::milliseconds took) override;
  void parameter_refused(std::string_view upstream, std::string_view model, std::string_view parameter) override;
  void http_finished(std::string_view route, int status, std::chrono::microseconds took) override;
};

}  // namespace zylin::app
