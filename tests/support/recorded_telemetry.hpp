#pragma once

#include "zylin/ports/telemetry.hpp"

#include <string>
#include <vector>

namespace zylin::test {

/// Records the ends of upstream requests as "upstream operation outcome".
class recorded_telemetry final : public ports::telemetry {
 public:
  void call_received(bool) override {}
  void step_finished(const call_sid&, domain::job_step, std::chrono::milliseconds, const error*) override {}
  void job_finished(const call_sid&, domain::job_state) override {}
  void message_changed(const domain::message&) override {}
  void upstream_finished(std::string_view upstream, std::string_view operation, std::string_view outcome,
                         std::chrono::milliseconds) override {
    ended.push_back(std::string(upstream) + ' ' + std::string(operation) + ' ' + std::string(outcome));
  }
  void parameter_refused(std::string_view upstream, std::string_view model, std::string_view parameter) override {
    refused.push_back(std::string(upstream) + ' ' + std::string(model) + ' ' + std::string(parameter));
  }
  void http_finished(std::string_view, int, std::chrono::microseconds) override {}

  std::vector<std::string> ended;
  std::vector<std::string> refused;  ///< "upstream model parameter"
};

}  // namespace zylin::test
