#pragma once

#include "zylin/core/form.hpp"
#include "zylin/http/api.hpp"

namespace zylin::http {

/// POST /api/twilio/message-status: one of our messages went on, arrived, or failed.
class message_status_handler {
 public:
  explicit message_status_handler(const api_context& context) : intake_(context.intake) {}

  ports::awaitable<response> operator()(const form& fields, const path_parameters& path) const;

 private:
  ports::webhook_intake& intake_;
};

/// POST /api/twilio/message: somebody wrote to one of our numbers. Stored, and passed to the owner; no reply.
class incoming_message_handler {
 public:
  explicit incoming_message_handler(const api_context& context)
      : intake_(context.intake), business_(context.settings.business) {}

  ports::awaitable<response> operator()(const form& fields, const path_parameters& path) const;

 private:
  ports::webhook_intake& intake_;
  const domain::business& business_;
};

}  // namespace zylin::http
