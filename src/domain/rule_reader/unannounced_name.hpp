#pragma once

#include "rule_reader/name_words.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace zylin::domain::rules {

/// A name that no word announces: "… at ten please, Colin", "a blow dry at noon for Tessa Grant", "Harish Gowda H A R I
/// S H", "Rahul Verma naam hai". It is known by its capitals, so the transcript must otherwise have few of them.
/// `not_names`: words of the business in lower case, which are capitalised too; `of_others`: those of its people's
/// names.
[[nodiscard]] std::optional<std::string> find_unannounced_name(const std::vector<name_word>& words,
                                                               std::span<const std::string> not_names,
                                                               std::span<const std::string> of_others);

}  // namespace zylin::domain::rules
