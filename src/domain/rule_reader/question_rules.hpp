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

/// A question and the circumstances in which it was asked.
struct question {
  std::string_view transcript;
  const cues::cue_text& text;
  const wishes::found_cues& wishes;
  const service* about = nullptr;              ///< the service it names
  std::optional<std::chrono::local_days> day;  ///< the day it names
};

/// The answer from the business's own answers and facts; nothing if they cannot answer it, since then a person answers
/// instead of an invention. For a day off that was not understood, and for a hypothetical question, the weekly hours
/// and the prices give no answer. Nothing as well if the business's own answer is in another language than the
/// reader's.
[[nodiscard]] std::optional<std::string> answer_question(const texts::audience& to, const question& asked);

}  // namespace zylin::domain::rules
