#pragma once

#include "zylin/ports/telemetry.hpp"

#include <string>
#include <vector>

namespace zylin::test {

/// The reported events, as words.
class event_list final : public ports::telemetry {
 public:
  void call_received(bool /*refused*/) override {}
  void step_finished(const call_sid& /*call*/, domain::job_step step, std::chrono::milliseconds /*took*/,
                     const error* failure) override {
    seen.push_back(std::string(to_string(step)) + (failure != nullptr ? " failed" : " ok"));
  }
  void job_finished(const call_sid& /*call*/, domain::job_state state) override {
    seen.push_back("job " + std::string(to_string(state)));
  }
  void message_changed(const domain::message& row) override {
    seen.push_back("message " + std::string(to_string(row.state)));
  }
  void upstream_finished(std::string_view /*upstream*/, std::string_view /*operation*/, std::string_view /*outcome*/,
                         std::chrono::milliseconds /*took*/) override {}
  void parameter_refused(std::string_view, std::string_view, std::string_view) override {}
  void http_finished(std::string_view /*route*/, int /*status*/, std::chrono::microseconds /*took*/) override {}

  std::vector<std::string> seen;
};

}  // namespace zylin::test
