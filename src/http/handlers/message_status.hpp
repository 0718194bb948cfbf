#pragma once

#include "zylin/core/form.hpp"
#include "zylin/http/api.hpp"

namespace zylin::http {

/// POST /api/twilio/message-status: one of our messages went on, arrived, or failed.
class message_status_handler {
 public:
  explicit message_status_handler(const api_context& context) : reports_(context.reports) {}

  awaitable<response> operator()(const form& fields, const path_parameters& path) const;

 private:
  delivery_desk& reports_;
};

}  // namespace zylin::http
