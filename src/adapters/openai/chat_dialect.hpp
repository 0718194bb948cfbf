#pragma once

#include "wire.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace zylin::openai {

enum class answer_format : std::uint8_t { json_schema, json_object, plain };
enum class limit_field : std::uint8_t { max_completion_tokens, max_tokens, none };
/// The least reasoning that the model is known to offer, since a caller waits. `unsaid` leaves it to the model.
enum class reasoning_effort : std::uint8_t { none, minimal, low, unsaid };

[[nodiscard]] std::string_view to_string(reasoning_effort effort) noexcept;

/// Which parameters of a chat completion a model accepts. No temperature: reasoning models refuse it.
struct chat_dialect {
  answer_format format = answer_format::json_schema;
  limit_field limit = limit_field::max_completion_tokens;
  reasoning_effort effort = reasoning_effort::none;
  friend bool operator==(const chat_dialect&, const chat_dialect&) = default;

  [[nodiscard]] static chat_dialect expected_of(std::string_view /*model*/) { return {}; }
  /// Drops, or replaces, the parameter that the refusal names; false when it names none of ours.
  [[nodiscard]] bool adapt(const server_error& refusal);
  /// The next thing to try after a refusal without a reason; false when nothing is left.
  [[nodiscard]] bool simplify();
  /// The parameters that `before` had and this one lacks.
  [[nodiscard]] std::vector<std::string_view> given_up_since(const chat_dialect& before) const;
};

}  // namespace zylin::openai
