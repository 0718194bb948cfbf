#pragma once

#include "rule_reader/spoken_text.hpp"
#include "zylin/domain/business.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace zylin::domain::rules {

/// A question as it was asked.
struct question {
  std::string_view transcript;
  const spoken_text& text;
  const service* about = nullptr;              ///< the service it names
  std::optional<std::chrono::local_days> day;  ///< the day it names
};

/// The answer to what is asked, from the business's own answers and facts; nothing when the transcript
/// asks nothing that can be answered from them.
[[nodiscard]] std::optional<std::string> answer_question(const business& business, const question& asked);

}  // namespace zylin::domain::rules
