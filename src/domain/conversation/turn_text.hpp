#pragma once

#include "clean_text.hpp"
#include "conversation/answer_words/answer_cues.hpp"
#include "conversation/corrected_words.hpp"
#include "cues/cue_text.hpp"
#include "zylin/domain/conversation.hpp"
#include "zylin/domain/customer_language.hpp"
#include "zylin/domain/intent.hpp"
#include "zylin/domain/rule_reader.hpp"
#include "zylin/domain/side_wishes.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain {

/// One turn and everything that its readers share.
struct turn_text {
  std::string words;
  const conversation_state& state;
  const business& here;
  local_minutes now;
  std::string language;
  cues::cue_text text;
  answers::found_answers answers;
  understanding what;
  std::vector<side_wish> side_wishes;
  std::string_view corrected;  ///< what comes after a correction; empty: nothing is corrected

  turn_text(std::string_view said, const conversation_state& so_far, const business& business, local_minutes at)
      : words(clean_text(said)),
        state(so_far),
        here(business),
        now(at),
        language(customer_language(business, read_language(words), so_far.language)),
        text(words),
        answers(text, language),
        what(read_by_rules(words, business, at, language)),
        side_wishes(read_side_wishes(words, business)),
        corrected(answers::after_correction(text)) {}
};

/// The answer to the last question, if it is one.
[[nodiscard]] turn_answer read_answer(const turn_text& turn);

/// What they want. Swearing counts only if nothing else is said.
[[nodiscard]] turn_intent read_intent(const turn_text& turn);

}  // namespace zylin::domain
