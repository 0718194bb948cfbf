#pragma once

#include "wire.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace zylin::openai {

/// The parameter that tells a recogniser the language to expect: `languages[]`, `language`, or none.
enum class language_hint : std::uint8_t { languages, language, none };

/// Which parameters of a transcription a model accepts (OpenAI's API reference, "Create transcription"): gpt-transcribe
/// has `languages[]` and `keywords[]`; older models and other servers have `language`.
struct speech_dialect {
  language_hint hint = language_hint::language;
  bool hint_replaced = false;  ///< the other language parameter was refused
  bool keywords = false;
  friend bool operator==(const speech_dialect&, const speech_dialect&) = default;

  [[nodiscard]] static speech_dialect expected_of(std::string_view model);
  /// Drops, or replaces, the parameter that the refusal names; false when it names none of ours.
  [[nodiscard]] bool adapt(const server_error& refusal);
  /// The next thing to try after a refusal without a reason; false when nothing is left.
  [[nodiscard]] bool simplify();
  /// The parameters that `before` had and this one lacks.
  [[nodiscard]] std::vector<std::string_view> given_up_since(const speech_dialect& before) const;
};

}  // namespace zylin::openai
