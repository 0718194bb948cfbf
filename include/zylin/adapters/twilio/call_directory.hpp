#pragma once

#include "zylin/config/settings.hpp"
#include "zylin/ports/call_directory.hpp"
#include "zylin/ports/http_client.hpp"
#include "zylin/ports/telemetry.hpp"

#include <chrono>
#include <memory>

namespace zylin::twilio {

/// `GET {base}/2010-04-01/Accounts/{AC}/Calls/{CA}.json` (Twilio docs: Call resource). `time` bounds one whole request.
[[nodiscard]] std::unique_ptr<ports::call_directory> create_call_directory(ports::http_client& network,
                                                                           const config::twilio_settings& account,
                                                                           std::chrono::milliseconds time,
                                                                           ports::telemetry& events);

}  // namespace zylin::twilio
