#pragma once

#include "zylin/core/form.hpp"
#include "zylin/http/api.hpp"

#include <functional>
#include <optional>

namespace zylin::http {

/// POST /api/twilio/message-status: one of our messages went on, arrived, or failed.
class message_status_handler {
 public:
  explicit message_status_handler(const api_context& context)
      : db_(context.db), events_(context.events), message_changed_(context.message_added) {}

  awaitable<response> operator()(const form& fields, const path_parameters& path) const;

 private:
  store& db_;
  telemetry& events_;
  std::function<void()> message_changed_;
};

/// The row after the report, or nothing when it says nothing new.
[[nodiscard]] std::optional<message> merge_report(message row, const form& fields);

}  // namespace zylin::http
