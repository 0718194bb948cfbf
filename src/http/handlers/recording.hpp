#pragma once

#include "zylin/core/form.hpp"
#include "zylin/core/ids.hpp"
#include "zylin/http/api.hpp"

#include <functional>
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

/// POST /api/twilio/recording/{call_sid}: the caller left something. Twilio says so twice, in either
/// order; the first becomes one job, which is on disk before the answer leaves.
class recording_handler {
 public:
  explicit recording_handler(const api_context& context);

  ports::awaitable<response> operator()(const form& fields, const path_parameters& path) const;

 private:
  ports::awaitable<result<bool>> store_recording(const domain::call& fresh, const recording_sid& recording,
                                                 const form& fields) const;
  ports::awaitable<result<bool>> store_absence(const domain::call& fresh, const form& fields) const;
  ports::awaitable<result<bool>> store_loss(const domain::call& fresh, const recording_notice& notice,
                                            const form& fields) const;
  ports::awaitable<result<bool>> store_notice(const domain::call& fresh, const recording_notice& notice,
                                              const form& fields) const;
  [[nodiscard]] result<bool> tell_owner(ports::transaction& tx, const domain::call& row,
                                        const recording_notice& notice) const;
  [[nodiscard]] response reply_to(const recording_notice& notice) const;

  const config::settings& settings_;
  ports::store& db_;
  const clock& time_;
  std::function<void()> job_added_;
  std::function<void()> message_added_;
  std::function<void()> call_missed_;
};

}  // namespace zylin::http
