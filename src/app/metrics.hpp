#pragma once

#include "pipeline/bookings/external_calendar_reader.hpp"
#include "pipeline/engine/circuit_breaker.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/domain/model_status.hpp"
#include "zylin/ports/store.hpp"
#include "zylin/ports/telemetry.hpp"

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace zylin::app {

/// Counts events for Prometheus: base units, labels with few values, no personal data.
class metrics final : public ports::telemetry {
 public:
  /// `timeout`: how long the database may take to answer.
  explicit metrics(std::chrono::milliseconds timeout = std::chrono::seconds(2));
  ~metrics() override;

  void call_received(bool refused) override;
  void step_finished(const call_sid& call, domain::job_step step, std::chrono::milliseconds took,
                     const error* failure) override;
  void job_finished(const call_sid& call, domain::job_state state) override;
  void message_changed(const domain::message& row) override;
  void upstream_finished(std::string_view upstream, std::string_view operation, std::string_view outcome,
                         std::chrono::milliseconds took) override;
  void parameter_refused(std::string_view upstream, std::string_view model, std::string_view parameter) override;
  void http_finished(std::string_view route, int status, std::chrono::microseconds took) override;

  /// Values that are read rather than counted.
  struct gauges {
    std::vector<engine::circuit_state> upstreams;
    std::vector<domain::model_status> models;
    bool queue_age_alarm = false;
    std::uintmax_t audio_bytes = 0;
    std::vector<bookings::external_calendar_health> calendars{};
  };

  /// The exposition text. Jobs and messages are counted in the database for it; if that does not answer in time, the
  /// last counts are shown. On an executor of one thread; `db` must outlive its work.
  [[nodiscard]] ports::awaitable<std::string> render(ports::store& db, const clock& time, gauges seen);

 private:
  struct families;
  std::chrono::milliseconds timeout_;
  std::unique_ptr<families> families_;
};

}  // namespace zylin::app
