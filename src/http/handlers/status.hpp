#pragma once

#include "zylin/core/form.hpp"
#include "zylin/http/api.hpp"

#include <functional>

namespace zylin::http {

/// POST /api/twilio/status: the call went on or ended.
class status_handler {
 public:
  explicit status_handler(const api_context& context)
      : db_(context.db), time_(context.time), call_missed_(context.call_missed) {}

  awaitable<response> operator()(const form& fields, const path_parameters& path) const;

 private:
  store& db_;
  const clock& time_;
  std::function<void()> call_missed_;
};

}  // namespace zylin::http
