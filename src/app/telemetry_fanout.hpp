#pragma once

#include "zylin/ports/telemetry.hpp"

#include <vector>

namespace zylin::app {

/// Tells several listeners. The listeners outlive it.
class telemetry_fanout final : public telemetry {
 public:
  explicit telemetry_fanout(std::vector<telemetry*> listeners);

  void call_received(bool refused) override;
  void step_finished(const call_sid& call, job_step step, std::chrono::milliseconds took,
                     const error* failure) override;
  void job_finished(const call_sid& call, job_state state) override;
  void message_changed(const message& row) override;
  void upstream_finished(std::string_view upstream, std::string_view operation, std::string_view outcome,
                         std::chrono::milliseconds took) override;
  void parameter_refused(std::string_view upstream, std::string_view model, std::string_view parameter) override;
  void http_finished(std::string_view route, int status, std::chrono::microseconds took) override;

 private:
  std::vector<telemetry*> listeners_;
};

}  // namespace zylin::app
