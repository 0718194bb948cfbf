#pragma once

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>

namespace zylin::sim {

/// Why OpenAI would refuse a schema with `strict: true` (OpenAI docs: Structured outputs, supported schemas);
/// nothing when it would take it.
[[nodiscard]] std::optional<std::string> strict_schema_mistake(const nlohmann::json& schema);

}  // namespace zylin::sim
