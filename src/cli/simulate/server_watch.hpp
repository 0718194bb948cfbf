#pragma once

#include "simulate/happenings.hpp"
#include "zylin/ports/telemetry.hpp"

namespace zylin::cli {

/// Tells what the server does with a call.
class server_watch final : public telemetry {
 public:
  explicit server_watch(happenings& log) : log_(log) {}

  void call_received(bool) override {}
  void step_finished(const call_sid& call, job_step step, std::chrono::milliseconds took,
                     const error* failure) override;
  void job_finished(const call_sid& call, job_state state) override;
  void message_changed(const message& row) override;
  void upstream_finished(std::string_view, std::string_view, std::string_view, std::chrono::milliseconds) override {}
  void parameter_refused(std::string_view, std::string_view, std::string_view) override {}
  void http_finished(std::string_view, int, std::chrono::microseconds) override {}

 private:
  happenings& log_;
};

}  // namespace zylin::cli
