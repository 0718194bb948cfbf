#include "zylin/http/api.hpp"

#include "handlers/calendar.hpp"
#include "handlers/call_status.hpp"
#include "handlers/messages.hpp"
#include "handlers/probes.hpp"
#include "handlers/recording.hpp"
#include "handlers/turn.hpp"
#include "handlers/twilio_gate.hpp"
#include "handlers/voice.hpp"

#include <memory>
#include <string>

namespace zylin::http {

router make_api(const api_context& context) {
  router routes;
  const auto gate = std::make_shared<const twilio_gate>(context.settings);
  const auto add_webhook = [&routes, &gate](const std::string& pattern, auto inner) {
    routes.add("POST", pattern, protect(gate, std::move(inner)), "application/x-www-form-urlencoded");
  };
  add_webhook("/api/twilio/voice", voice_handler(context));
  add_webhook("/api/twilio/recording/{call_sid}", recording_handler(context));
  add_webhook("/api/twilio/turn/{call_sid}", turn_handler(context));
  add_webhook("/api/twilio/status", status_handler(context));
  add_webhook("/api/twilio/message", incoming_message_handler(context));
  add_webhook("/api/twilio/message-status", message_status_handler(context));
  routes.add("GET", "/healthz", answer_health);
  routes.add("GET", "/health", answer_health);
  routes.add("GET", "/readyz", make_readiness_handler(context));
  routes.add("GET", "/metrics", make_metrics_handler(context));
  routes.add("GET", "/calendar/{file}", calendar_handler(context));
  return routes;
}

}  // namespace zylin::http
