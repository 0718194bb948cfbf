#pragma once

#include "twilio/message_log.hpp"

#include <nlohmann/json_fwd.hpp>

#include <string_view>

namespace zylin::sim {

/// The Message resource as Twilio writes it: numbers are strings, dates RFC 2822, every absent member null.
[[nodiscard]] nlohmann::ordered_json message_json(const message_resource& message, std::string_view account_sid);

}  // namespace zylin::sim
