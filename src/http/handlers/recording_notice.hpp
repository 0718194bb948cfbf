#pragma once

#include "zylin/core/form.hpp"
#include "zylin/core/ids.hpp"

#include <optional>

namespace zylin::http {

enum class recording_event {
  completed,  ///< there is a recording
  pending,    ///< there may be one later
  nothing,    ///< the caller left none
  failed,     ///< Twilio lost it
  unreadable  ///< no recording can be named from the request
};

/// What Twilio says about a recording.
struct recording_notice {
  recording_event what = recording_event::unreadable;
  std::optional<recording_sid> recording;
  bool is_action = false;  ///< the reply steers the call (`<Record action>`); else it is the status callback
};

/// Only the SID is taken, from RecordingSid or else from the last part of RecordingUrl: where the
/// recording is fetched from is not the sender's to say.
[[nodiscard]] recording_notice read_recording_notice(const form& fields);

}  // namespace zylin::http
