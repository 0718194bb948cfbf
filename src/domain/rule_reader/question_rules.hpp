#pragma once

#include "cues/cue_text.hpp"
#include "wishes/wish_cues.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/texts.hpp"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace zylin::domain::rules {

/// A question as it was asked.
struct question {
  std::string_view transcript;
  const cues::cue_text& text;
  const wishes::found_cues& wishes;
  const service* about = nullptr;              ///< the service it names
  std::optional<std::chrono::local_days> day;  ///< the day it names
};

/// The answer to what is asked, from the business's own answers and facts; nothing when the transcript asks nothing
/// that can be answered from them: a person answers rather than an invention. On a day off that was not understood,
/// and on what would be if, the facts of the week and of prices say nothing. An own answer in another language than the
/// reader's is none: a person words it for them.
[[nodiscard]] std::optional<std::string> answer_question(const texts::audience& to, const question& asked);

}  // namespace zylin::domain::rules
