#pragma once

#include "zylin/core/form.hpp"
#include "zylin/core/ids.hpp"
#include "zylin/domain/call.hpp"
#include "zylin/http/api.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace zylin::http {

enum class recording_event {
  completed,  ///< there is a recording
  pending,    ///< there may be one later
  nothing,    ///< the caller left none
  failed,     ///< Twilio lost it
  unreadable  ///< the request names no recording
};

/// What Twilio says about a recording.
struct recording_notice {
  recording_event what = recording_event::unreadable;
  std::optional<recording_sid> recording;
  bool is_action = false;  ///< the response steers the call (`<Record action>`); else it is the status callback
};

/// Only the SID is taken, from RecordingSid or else from the last part of RecordingUrl: the sender must not decide
/// where the recording is fetched from.
[[nodiscard]] recording_notice read_recording_notice(const form& fields);

/// POST /api/twilio/recording/{call_sid}: the caller left a recording. Twilio reports it twice, in either order; the
/// response is sent once it is on disk.
class recording_handler {
 public:
  explicit recording_handler(const api_context& context);

  ports::awaitable<response> operator()(const form& fields, const path_parameters& path) const;

 private:
  ports::awaitable<result<std::string>> store(domain::call_progress told, recording_notice notice) const;
  [[nodiscard]] response reply_to(const recording_notice& notice, std::string_view language) const;

  const config::settings& settings_;
  ports::webhook_intake& intake_;
};

}  // namespace zylin::http
