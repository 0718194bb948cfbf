#pragma once

#include "rule_reader/name_words.hpp"

#include <vector>

namespace zylin::domain::rules {

/// Joins what was spelled letter by letter: "S-M-I-T-H", "S. M. I. T. H." and "s m i t h" become "Smith", marked as
/// spelled. At least three letters: fewer are initials.
[[nodiscard]] std::vector<name_word> join_spelled(std::vector<name_word> words);

}  // namespace zylin::domain::rules
