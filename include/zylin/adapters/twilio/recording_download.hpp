#pragma once

#include "zylin/config/settings.hpp"
#include "zylin/ports/http_client.hpp"
#include "zylin/ports/recording_source.hpp"
#include "zylin/ports/telemetry.hpp"

#include <chrono>
#include <memory>

namespace zylin::twilio {

/// Downloads `{base}/2010-04-01/Accounts/{AC}/Recordings/{RE}.wav` with Basic auth (Twilio, "Recordings
/// resource"). At most 25 MiB, the recogniser's own limit. `time` bounds one whole request.
[[nodiscard]] std::unique_ptr<ports::recording_source> create_recording_source(ports::http_client& network,
                                                                               const config::twilio_settings& account,
                                                                               std::chrono::milliseconds time,
                                                                               ports::telemetry& events);

}  // namespace zylin::twilio
