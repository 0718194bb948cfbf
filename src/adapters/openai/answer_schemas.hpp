#pragma once

#include <nlohmann/json_fwd.hpp>

#include <cstdint>

namespace zylin::openai {

/// What a model is asked for: a recorded call, or one turn of a conversation.
enum class answer_schema : std::uint8_t { call_understanding, turn_understanding };

/// The value of `response_format.json_schema`: name, strict and the JSON Schema itself.
[[nodiscard]] nlohmann::json strict_schema(answer_schema which);

}  // namespace zylin::openai
