#pragma once

#include "zylin/config/settings.hpp"
#include "zylin/ports/http_client.hpp"
#include "zylin/ports/messenger.hpp"
#include "zylin/ports/telemetry.hpp"

#include <chrono>
#include <memory>
#include <string>

namespace zylin::twilio {

/// `POST {base}/2010-04-01/Accounts/{AC}/Messages.json` (Twilio, "Message resource"). `status_callback` is an absolute
/// URL, or empty for none. `time` bounds one whole request.
[[nodiscard]] std::unique_ptr<ports::messenger> create_messenger(ports::http_client& network,
                                                                 const config::twilio_settings& account,
                                                                 std::string status_callback,
                                                                 std::chrono::milliseconds time,
                                                                 ports::telemetry& events);

}  // namespace zylin::twilio
