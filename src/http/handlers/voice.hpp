#pragma once

#include "rate_limit.hpp"
#include "zylin/core/form.hpp"
#include "zylin/core/ids.hpp"
#include "zylin/domain/call.hpp"
#include "zylin/http/api.hpp"

#include <chrono>
#include <memory>
#include <string>
#include <string_view>

namespace zylin::http {

/// POST /api/twilio/voice: somebody calls. Greets and records, or begins a conversation, or refuses a caller who calls
/// too often.
class voice_handler {
 public:
  explicit voice_handler(const api_context& context);

  ports::awaitable<response> operator()(const form& fields, const path_parameters& path) const;

 private:
  struct limits;

  ports::awaitable<result<ports::call_arrival>> log_in_time(domain::call_progress told) const;
  ports::awaitable<response> greet(domain::call_progress told, std::string language, bool open) const;
  ports::awaitable<result<ports::phone_reply>> begin_in_time(domain::call_progress told, std::string language) const;
  ports::awaitable<void> log_refusal(const call_sid& id) const;
  [[nodiscard]] bool may_call(std::string_view from, time_point now) const;

  const config::settings& settings_;
  ports::webhook_intake& intake_;
  ports::phone_conversation* conversation_;  ///< null: callers are recorded
  const clock& time_;
  ports::telemetry& events_;
  std::string path_prefix_;
  std::chrono::milliseconds patience_;
  std::shared_ptr<limits> limits_;  // copies of a handler share the counts
};

}  // namespace zylin::http
