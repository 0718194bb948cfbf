#pragma once

#include "cues/cue_text.hpp"
#include "zylin/domain/settle_turn.hpp"

#include <string>
#include <string_view>

namespace zylin::domain::settling {

/// One turn as the rules and a model read it, and what their comparison needs. The references must outlive it.
struct two_readings {
  two_readings(const turn_meaning& by_rules, const turn_understanding& by_model, std::string_view said,
               const conversation_state& so_far, const business& business, local_minutes at);

  const turn_meaning& rules;
  const turn_understanding& model;
  const conversation_state& state;
  const business& here;
  local_minutes now;
  std::string words;
  std::string language;      ///< of the turn, by the words and by what was spoken before
  understanding as_message;  ///< the model's reading as that of a recording, in that language
  bool is_plain;             ///< only an answer was said
};

/// Whether somebody wants or tells anything in it, beside an answer.
[[nodiscard]] bool says_more_than_an_answer(const turn_meaning& meaning);

/// What they want.
[[nodiscard]] turn_intent settled_intent(const two_readings& turn);

/// Answer and choice. `contested`: the readers differ about day or time.
void settle_answer(turn_meaning& settled, const two_readings& turn, bool contested);

/// Day and time. True if both read them and differ.
[[nodiscard]] bool settle_when(turn_meaning& settled, const two_readings& turn);

void settle_service(turn_meaning& settled, const two_readings& turn);
void settle_people(turn_meaning& settled, const two_readings& turn);
void settle_notes(turn_meaning& settled, const two_readings& turn);
void settle_reply(turn_meaning& settled, const two_readings& turn);

}  // namespace zylin::domain::settling
