#pragma once

#include "zylin/config/settings.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/http/router.hpp"
#include "zylin/ports/calendar_source.hpp"
#include "zylin/ports/phone_conversation.hpp"
#include "zylin/ports/telemetry.hpp"
#include "zylin/ports/webhook_intake.hpp"

#include <chrono>
#include <functional>
#include <string>
#include <vector>

namespace zylin::http {

/// What the endpoints need from the rest of the program. The references outlive the router.
struct api_context {
  const config::settings& settings;
  const clock& time;
  ports::telemetry& events;
  ports::webhook_intake& intake;                                          ///< stores what webhooks hand in
  ports::calendar_source& calendars;                                      ///< for subscribers of the booking calendar
  std::function<ports::awaitable<std::vector<std::string>>()> readiness;  ///< the problems; empty = ready
  std::function<ports::awaitable<std::string>()> metrics;                 ///< Prometheus text
  std::function<std::vector<std::string>()> paused_upstreams;             ///< those out of order; calls are still taken
  std::function<bool()> late;                                             ///< a recording waits too long for its answer
  /// How long a caller on the line waits for the database; Twilio waits 15 s for us.
  std::chrono::milliseconds voice_patience{4'000};
  ports::phone_conversation* conversation = nullptr;  ///< null: callers are recorded, whatever the settings say
};

/// All endpoints. Every /api/twilio/ request passes the signature and account check
/// before anything is stored.
[[nodiscard]] router make_api(const api_context& context);

}  // namespace zylin::http
