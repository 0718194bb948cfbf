#pragma once

#include "zylin/config/settings.hpp"
#include "zylin/ports/http_client.hpp"
#include "zylin/ports/recording_list.hpp"
#include "zylin/ports/telemetry.hpp"

#include <chrono>
#include <memory>

namespace zylin::twilio {

/// `GET {base}/2010-04-01/Accounts/{AC}/Recordings.json?DateCreated>=…` (Twilio docs: Recording resource, "Read
/// multiple"), 100 a page. `time` bounds one whole request.
[[nodiscard]] std::unique_ptr<ports::recording_list> create_recording_list(ports::http_client& network,
                                                                           const config::twilio_settings& account,
                                                                           std::chrono::milliseconds time,
                                                                           ports::telemetry& events);

}  // namespace zylin::twilio
