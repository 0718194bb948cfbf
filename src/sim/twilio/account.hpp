#pragma once

#include "twilio/call_register.hpp"
#include "twilio/callback_routes.hpp"
#include "twilio/message_log.hpp"
#include "twilio/open_windows.hpp"
#include "twilio/recording_shelf.hpp"

#include "zylin/http/message.hpp"
#include "zylin/ports/telemetry.hpp"
#include "zylin/sim/stand_ins.hpp"

#include <functional>
#include <string>
#include <string_view>

namespace zylin::sim {

/// The account that the stand-in plays. Handlers share it, so it outlives a request that is still running when
/// the stand-in goes.
struct twilio_account {
  explicit twilio_account(stand_in_twilio_options how);

  /// Basic authentication for exactly this account.
  [[nodiscard]] bool admits(const http::request& incoming, std::string_view account_sid) const;

  stand_in_twilio_options options;
  std::string authorization;  ///< the one accepted header value
  recording_shelf recordings;
  call_register calls;
  message_log messages;
  open_windows windows;
  callback_routes routes;
  std::function<void(const accepted_message&)> listener;
  null_telemetry events;  ///< of the HTTP server: nobody watches
  int creations = 0;      ///< authorised POST Messages.json so far; executor only
  bool closed = false;    ///< the network is gone: nothing may be sent any more; executor only
};

}  // namespace zylin::sim
