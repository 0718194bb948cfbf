#pragma once

#include "zylin/core/form.hpp"
#include "zylin/http/api.hpp"

namespace zylin::http {

/// POST /api/twilio/status: the call went on or ended.
class status_handler {
 public:
  explicit status_handler(const api_context& context) : intake_(context.intake) {}

  ports::awaitable<response> operator()(const form& fields, const path_parameters& path) const;

 private:
  ports::webhook_intake& intake_;
};

}  // namespace zylin::http
