#pragma once

#include <nlohmann/json_fwd.hpp>

namespace zylin::openai {

/// The JSON Schema of `call_understanding`, within the subset of strict mode: every property required, an optional
/// one a union with null, nothing additional (OpenAI docs: Structured outputs).
[[nodiscard]] nlohmann::json understanding_schema();

}  // namespace zylin::openai
