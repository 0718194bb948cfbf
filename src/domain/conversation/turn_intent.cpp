#include "conversation/short_answers.hpp"
#include "conversation/turn_text.hpp"
#include "zylin/domain/emergency.hpp"
#include "zylin/domain/spoken_wish.hpp"
#include "zylin/domain/yes_no_answer.hpp"

#include <algorithm>

namespace zylin::domain {
namespace {

using answers::found_answers;

/// "Book, no, I mean cancel" is a wish to cancel.
spoken_wish wish_said(const turn_text& turn) {
  const spoken_wish corrected = turn.corrected.empty() ? spoken_wish::none : read_wish(turn.corrected);
  const bool changes =
      corrected == spoken_wish::cancel || corrected == spoken_wish::reschedule || corrected == spoken_wish::booking;
  return changes ? corrected : read_wish(turn.words);
}

/// Nothing but a question is said, where it answers nothing: one that the facts do not answer is passed on.
bool only_asks(const turn_text& turn) {
  const bool open = turn.state.asked == question::none || turn.state.asked == question::wish ||
                    turn.state.asked == question::anything_else;
  const bool marked = std::ranges::any_of(turn.text.words(), [](const cues::cue_word& word) { return word.asked; });
  return open || marked;
}

turn_intent intent_of_wish(const turn_text& turn) {
  switch (wish_said(turn)) {
    case spoken_wish::cancel: return turn_intent::cancel;
    case spoken_wish::reschedule: return turn_intent::move;
    case spoken_wish::enquiry: return turn_intent::my_bookings;
    case spoken_wish::late: return turn_intent::late;
    case spoken_wish::booking: return turn_intent::book;
    case spoken_wish::question:
      if (turn.what.meaning != intent::booking && only_asks(turn)) {
        return turn_intent::question;
      }
      break;
    case spoken_wish::none: break;
  }
  if (turn.what.meaning == intent::booking) {
    return turn_intent::book;
  }
  return turn.what.meaning == intent::faq ? turn_intent::question : turn_intent::none;
}

}  // namespace

turn_answer read_answer(const turn_text& turn) {
  if (says_yes(turn.words)) {
    return turn_answer::yes;
  }
  if (says_no(turn.words) || turn.answers.begins_with(answers::cue::no)) {
    return turn_answer::no;
  }
  if (turn.answers.has(answers::cue::repeat) || turn.answers.is_all(answers::cue::repeat_alone)) {
    return turn_answer::repeat;
  }
  if (turn.answers.has(answers::cue::any)) {
    return turn_answer::any;
  }
  if (turn.answers.has(answers::cue::unknown)) {
    return turn_answer::unknown;
  }
  const bool agrees = turn.answers.begins_with(answers::cue::yes) && !answers::objects_or_asks(turn.text) &&
                      !turn.answers.has(answers::cue::takes_back);
  return agrees ? turn_answer::yes : turn_answer::none;
}

turn_intent read_intent(const turn_text& turn) {
  const turn_intent wish = intent_of_wish(turn);
  const found_answers& said = turn.answers;
  const bool changes = wish == turn_intent::book || wish == turn_intent::move || wish == turn_intent::cancel;
  if (is_emergency(turn.words, turn.here)) {
    return turn_intent::urgent;
  }
  if (said.has(answers::cue::wrong_number)) {
    return turn_intent::wrong_number;
  }
  if (said.has(answers::cue::sales) ||
      (!changes && find_side_wish(turn.side_wishes, side_wish_kind::sales) != nullptr)) {
    return turn_intent::sales;
  }
  const bool complains = find_side_wish(turn.side_wishes, side_wish_kind::complaint) != nullptr;
  if ((said.has(answers::cue::claim) || complains) && !changes) {
    return turn_intent::claim;
  }
  if (said.has(answers::cue::message) && !changes) {
    return turn_intent::message;
  }
  if (said.has(answers::cue::person) ||
      (!changes && find_side_wish(turn.side_wishes, side_wish_kind::call_back) != nullptr)) {
    return turn_intent::person;
  }
  if (changes || wish == turn_intent::late || wish == turn_intent::my_bookings) {
    return wish;
  }
  if (said.has(answers::cue::abuse)) {
    return turn_intent::abuse;
  }
  if (said.has(answers::cue::goodbye)) {
    return turn_intent::goodbye;
  }
  return said.has(answers::cue::hold_on) ? turn_intent::hold_on : wish;
}

}  // namespace zylin::domain
