#pragma once

#include <nlohmann/json_fwd.hpp>

#include <chrono>
#include <optional>
#include <string>

namespace zylin::twilio {

// Every member of Twilio's JSON may be null, and numbers are strings.

/// Empty when there is no such text.
[[nodiscard]] std::string text_of(const nlohmann::json& object, const char* name);
/// Nothing when it is not there, or no count of seconds.
[[nodiscard]] std::optional<std::chrono::seconds> seconds_of(const nlohmann::json& object, const char* name);

}  // namespace zylin::twilio
