#pragma once

#include "zylin/core/form.hpp"

#include <optional>
#include <string>

namespace zylin::sim {

struct message_refusal {
  int code = 0;
  std::string message;
};

/// Why Twilio would refuse this message creation (always with status 400); nothing when it would take it.
[[nodiscard]] std::optional<message_refusal> check_message(const form& fields);

}  // namespace zylin::sim
