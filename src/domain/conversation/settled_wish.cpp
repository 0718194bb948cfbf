#include "conversation/short_answers.hpp"
#include "conversation/two_readings.hpp"
#include "reply_check/language.hpp"
#include "wishes/wish_cues.hpp"
#include "zylin/core/contains.hpp"
#include "zylin/domain/supported_wish.hpp"
#include "zylin/domain/yes_no_answer.hpp"

#include <algorithm>
#include <array>

namespace zylin::domain::settling {
namespace {

/// Something is open that a goodbye of the model alone must not end.
bool is_nothing_open(const conversation_state& state) {
  return state.goal == customer_goal::none &&
         (state.asked == question::none || state.asked == question::wish || state.asked == question::anything_else);
}

bool is_held_by_words(const two_readings& turn) {
  const understanding held = supported_wish(turn.as_message, turn.words, turn.here, turn.now, turn.state.language);
  return held.meaning == turn.as_message.meaning;
}

/// A model's goodbye to somebody who wants something would hang up on them.
bool may_end(const two_readings& turn) {
  return is_nothing_open(turn.state) && !says_more_than_an_answer(turn.rules) &&
         !answers::objects_or_asks(cues::cue_text(turn.words));
}

turn_intent proposed_intent(const two_readings& turn) {
  switch (turn.model.meaning) {
    case understood_intent::faq: return turn_intent::question;
    case understood_intent::booking: return turn_intent::book;
    case understood_intent::cancel: return is_held_by_words(turn) ? turn_intent::cancel : turn_intent::none;
    case understood_intent::reschedule: return is_held_by_words(turn) ? turn_intent::move : turn_intent::none;
    case understood_intent::urgent: return turn_intent::urgent;
    case understood_intent::person: return turn_intent::person;
    case understood_intent::goodbye: return may_end(turn) ? turn_intent::goodbye : turn_intent::none;
    case understood_intent::other: break;
  }
  return turn_intent::none;
}

/// Of words that mean no and but in the languages that are only recognised.
constexpr auto refusing_words = std::to_array<std::string_view>(
    {"no",   "non",  "nao",  "não",   "nee", "niet", "nein", "geen",   "nunca", "mai", "ma",    "mas",
     "maar", "però", "pero", "porém", "нет", "не",   "но",   "いいえ", "لا",    "不",  "hayır", "nie"});

/// A yes in a language whose words no rule reads: the words themselves must show it, not the model.
bool agrees_in_another_language(const two_readings& turn) {
  constexpr std::size_t most_words_of_a_yes = 6;
  const std::vector<replies::word> words = replies::split_words(turn.words);
  const std::string_view shown = replies::language_of(words);
  const bool refuses = std::ranges::any_of(
      words, [](const replies::word& each) { return contains(refusing_words, std::string_view(each.folded)); });
  return !shown.empty() && !wishes::reads_wishes_in(shown) && words.size() <= most_words_of_a_yes && !refuses &&
         !answers::objects_or_asks(cues::cue_text(turn.words));
}

/// How many things the last question listed. The keys of a way out are none: one of them may be a yes.
std::size_t count_of_listed(const two_readings& turn) {
  switch (turn.state.asked) {
    case question::offer: return turn.state.offers.size();
    case question::booking: return turn.state.bookings.size();
    case question::service: return std::min(turn.here.services.size(), most_offers);
    default: return 0;
  }
}

turn_answer proposed_answer(const two_readings& turn) {
  const bool says_more = says_more_than_an_answer(turn.rules);
  switch (turn.model.answer) {
    case understood_answer::yes: return agrees_in_another_language(turn) ? turn_answer::yes : turn_answer::none;
    case understood_answer::no: {
      const bool ends = turn.state.asked == question::anything_else || turn.state.asked == question::message;
      return !says_more && (!ends || (turn.state.asked != question::message && may_end(turn))) ? turn_answer::no
                                                                                               : turn_answer::none;
    }
    case understood_answer::choice: {
      const auto place = static_cast<std::size_t>(turn.model.choice.value_or(0));
      return !says_more && place >= 1 && place <= count_of_listed(turn) ? turn_answer::choice : turn_answer::none;
    }
    case understood_answer::repeat: return says_more ? turn_answer::none : turn_answer::repeat;
    case understood_answer::none: break;
  }
  return turn_answer::none;
}

}  // namespace

turn_intent settled_intent(const two_readings& turn) {
  const turn_intent read = turn.rules.intent;
  if (read == turn_intent::urgent || turn.model.meaning == understood_intent::urgent) {
    return turn_intent::urgent;
  }
  const bool is_unanswered = read == turn_intent::question && !turn.rules.reply;
  if (is_unanswered && turn.model.meaning == understood_intent::booking) {
    return turn_intent::book;  // "would you have anything on Tuesday?"
  }
  const bool answers = turn.rules.answer == turn_answer::yes || turn.rules.answer == turn_answer::no ||
                       turn.rules.answer == turn_answer::choice || turn.rules.answer == turn_answer::repeat;
  return read != turn_intent::none || answers || turn.is_plain ? read : proposed_intent(turn);
}

void settle_answer(turn_meaning& settled, const two_readings& turn, bool contested) {
  if (settled.answer == turn_answer::none) {
    settled.answer = proposed_answer(turn);
    settled.choice = settled.answer == turn_answer::choice ? turn.model.choice.value_or(0) : 0;
  }
  // "Okay, let me ask my husband": in more words than a plain yes both must hear one.
  const bool doubted = contested || (turn.model.answer != understood_answer::yes && !says_yes(turn.words));
  if (settled.answer == turn_answer::yes && (doubted || !answers::allows_a_yes(settled.intent))) {
    settled.answer = turn_answer::none;
  }
}

}  // namespace zylin::domain::settling
