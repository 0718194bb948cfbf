#pragma once

#include "rule_reader/name_span.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Names that a phrase announces: "my name is …", "for my son …".
namespace zylin::domain::rules {

/// How many words the cue has if `text` begins with it; else 0.
[[nodiscard]] std::size_t match_cue(word_span text, std::string_view cue);

/// Whom an appointment is for, whoever speaks: "soy Carmen Ruiz, una revisión para mi hijo Pablo". `capitals`: the
/// transcript writes names with them; without, nothing is found.
[[nodiscard]] std::optional<std::string> name_of_relative(const std::vector<name_word>& words, bool capitals);

/// The name after "my name is" and the like.
[[nodiscard]] std::optional<std::string> name_after_cue(const std::vector<name_word>& words, bool capitals);

}  // namespace zylin::domain::rules
