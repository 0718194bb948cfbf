#pragma once

#include "zylin/core/form.hpp"
#include "zylin/http/api.hpp"
#include "zylin/http/rate_limit.hpp"

#include <chrono>
#include <memory>
#include <string>

namespace zylin::http {

/// POST /api/twilio/voice: somebody calls. Greets and records, or refuses a caller who calls too often.
class voice_handler {
 public:
  explicit voice_handler(const api_context& context);

  awaitable<response> operator()(const form& fields, const path_parameters& path) const;

 private:
  struct arrival {
    bool is_new = false;
    call_outcome outcome = call_outcome::open;
  };
  struct limits;

  awaitable<result<arrival>> log_in_time(const call& row, const form& fields) const;
  awaitable<result<arrival>> log_arrival(call row, form fields) const;
  awaitable<void> log_refusal(const call_sid& id) const;
  [[nodiscard]] bool may_call(std::string_view from, time_point now) const;

  const settings& configured_;
  store& db_;
  const clock& time_;
  telemetry& events_;
  std::string path_prefix_;
  std::chrono::milliseconds patience_;
  std::shared_ptr<limits> limits_;  // copies of a handler count together
};

}  // namespace zylin::http
