#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain::rules {

/// The words of a text that carry its meaning, without their commonest endings ("parking" and "park" are
/// one), each once. Words such as "do", "you", "is" are left out.
[[nodiscard]] std::vector<std::string> content_words(std::string_view text);

/// How many of `wanted` are among `heard`.
[[nodiscard]] std::size_t count_shared(const std::vector<std::string>& wanted, const std::vector<std::string>& heard);

}  // namespace zylin::domain::rules
