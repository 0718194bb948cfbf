#pragma once

#include "zylin/core/form.hpp"
#include "zylin/http/api.hpp"

#include <string>

namespace zylin::http {

/// POST /api/twilio/message: somebody wrote to one of our numbers. Kept, and handed to the owner; nothing is answered.
class incoming_message_handler {
 public:
  explicit incoming_message_handler(const api_context& context)
      : desk_(context.reports), region_(context.configured.facts.region) {}

  awaitable<response> operator()(const form& fields, const path_parameters& path) const;

 private:
  delivery_desk& desk_;
  std::string region_;
};

}  // namespace zylin::http
