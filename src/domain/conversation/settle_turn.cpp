#include "zylin/domain/settle_turn.hpp"

#include "clean_text.hpp"
#include "conversation/two_readings.hpp"
#include "zylin/domain/customer_language.hpp"
#include "zylin/domain/yes_no_answer.hpp"

namespace zylin::domain {
namespace settling {
namespace {

intent intent_as_recorded(understood_intent meaning) {
  switch (meaning) {
    case understood_intent::faq: return intent::faq;
    case understood_intent::booking: return intent::booking;
    case understood_intent::cancel: return intent::cancel;
    case understood_intent::reschedule: return intent::reschedule;
    case understood_intent::urgent: return intent::urgent;
    case understood_intent::person:
    case understood_intent::goodbye:
    case understood_intent::other: break;
  }
  return intent::other;
}

understanding as_recorded(const turn_understanding& model, const std::string& language) {
  understanding what;
  what.meaning = intent_as_recorded(model.meaning);
  what.language = language;
  what.customer_name = model.customer_name;
  what.customer_phone = model.customer_phone;
  what.service = model.service;
  what.when_phrase = model.when_phrase;
  what.date = model.date;
  what.time = model.time;
  return what;
}

/// "The second one", "sorry?"
bool is_placed_or_asked_again(const turn_meaning& rules) {
  return (rules.answer == turn_answer::choice || rules.answer == turn_answer::repeat) &&
         !says_more_than_an_answer(rules);
}

/// Never what the model takes it for: it could name a language that no rule reads.
std::string language_of_turn(const std::string& words, const conversation_state& state) {
  const used_language shown = read_language(words);
  return shown.code.empty() ? state.language : shown.code;
}

}  // namespace

two_readings::two_readings(const turn_meaning& by_rules, const turn_understanding& by_model, std::string_view said,
                           const conversation_state& so_far, const business& business, local_minutes at)
    : rules(by_rules),
      model(by_model),
      state(so_far),
      here(business),
      now(at),
      words(clean_text(said)),
      language(language_of_turn(words, so_far)),
      as_message(as_recorded(by_model, language)),
      is_plain(read_plain_answer(words) != plain_answer::none || is_placed_or_asked_again(by_rules)) {}

bool says_more_than_an_answer(const turn_meaning& meaning) {
  turn_meaning answer;
  answer.answer = meaning.answer;
  answer.choice = meaning.choice;
  answer.language = meaning.language;
  return !(answer == meaning);
}

}  // namespace settling

turn_meaning settle_turn(const turn_meaning& by_rules, const turn_understanding& by_model, std::string_view words,
                         const conversation_state& state, const business& business, local_minutes now) {
  const settling::two_readings turn(by_rules, by_model, words, state, business, now);
  turn_meaning settled = by_rules;
  settled.intent = settling::settled_intent(turn);
  if (turn.is_plain) {
    return settled;
  }
  settling::settle_people(settled, turn);
  settling::settle_service(settled, turn);
  settling::settle_notes(settled, turn);
  const bool contested = settling::settle_when(settled, turn);
  settling::settle_answer(settled, turn, contested);
  settling::settle_reply(settled, turn);
  return settled;
}

}  // namespace zylin::domain
