#pragma once

#include "zylin/core/form.hpp"
#include "zylin/domain/call.hpp"
#include "zylin/http/api.hpp"

#include <functional>

namespace zylin::http {

/// The row of a call that a webhook tells of for the first time.
[[nodiscard]] domain::call new_call(call_sid id, const form& fields, time_point now);

/// Takes CallStatus, and at its end the duration, from any of a call's webhooks: they are repeated and
/// overtake each other, and the row is the same in the end. What is unreadable changes nothing.
void merge_progress(domain::call& row, const form& fields, time_point now);

/// POST /api/twilio/status: the call went on or ended.
class status_handler {
 public:
  explicit status_handler(const api_context& context)
      : db_(context.db), time_(context.time), call_missed_(context.call_missed) {}

  ports::awaitable<response> operator()(const form& fields, const path_parameters& path) const;

 private:
  ports::store& db_;
  const clock& time_;
  std::function<void()> call_missed_;
};

}  // namespace zylin::http
