#include "conversation/answer_words/answer_cues.hpp"
#include "conversation/corrected_words.hpp"
#include "conversation/short_answers.hpp"
#include "conversation/turn_text.hpp"
#include "rule_reader/service_rules.hpp"
#include "zylin/core/contains.hpp"
#include "zylin/domain/asked_person.hpp"
#include "zylin/domain/conversation.hpp"
#include "zylin/domain/requested_move.hpp"
#include "zylin/domain/requested_time.hpp"
#include "zylin/domain/rule_reader.hpp"
#include "zylin/domain/service_match.hpp"
#include "zylin/domain/side_wishes.hpp"
#include "zylin/domain/visit_wish.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace zylin::domain {
namespace {

using answers::found_answers;

bool says_something_of_when(const time_reading& when) {
  return when != time_reading{};
}

/// "Le premier" is no first of the month, and "más tarde" no afternoon.
void drop_misread_time(turn_meaning& meaning) {
  const bool is_ordinal = meaning.when.date && !meaning.when.time &&
                          static_cast<int>(static_cast<unsigned>(meaning.when.date->day())) == meaning.choice;
  if (meaning.answer == turn_answer::choice && is_ordinal) {
    meaning.when = {};
  }
  if (meaning.shift == time_shift::earlier || meaning.shift == time_shift::later) {
    meaning.when.window.reset();
  }
  if (meaning.shift == time_shift::another && (meaning.when.time || meaning.when.date)) {
    meaning.shift = time_shift::none;  // they say which
  }
}

/// "The second one", "2".
int place_said(std::string_view words, const found_answers& said) {
  constexpr std::array<std::pair<answers::cue, int>, 4> places = {
      {{answers::cue::first, 1}, {answers::cue::second, 2}, {answers::cue::third, 3}, {answers::cue::last, -1}}};
  for (const auto& [which, place] : places) {
    if (said.has(which)) {
      return place;
    }
  }
  return answers::bare_place(words);
}

/// Which of what was listed. "The first, no, the third one" is the third.
int read_choice(const turn_text& turn) {
  if (!turn.corrected.empty()) {
    const cues::cue_text text(turn.corrected);
    const int place = place_said(turn.corrected, found_answers(text, turn.language));
    if (place != 0) {
      return place;
    }
  }
  return place_said(turn.words, turn.answers);
}

time_shift read_shift(const turn_text& turn) {
  return turn.answers.has(answers::cue::earlier)   ? time_shift::earlier
         : turn.answers.has(answers::cue::later)   ? time_shift::later
         : turn.answers.has(answers::cue::another) ? time_shift::another
                                                   : time_shift::none;
}

void read_times(turn_meaning& meaning, const turn_text& turn) {
  const time_request request = read_said_request(turn.what, turn.words, turn.here, turn.now);
  meaning.when = request.ambiguous && !request.wishes.empty() ? request.wishes.front() : short_form(request);
  if (request.wishes.size() > 1 && meaning.when == request.wishes.front()) {
    meaning.or_else.assign(request.wishes.begin() + 1, request.wishes.end());
  }
  if (turn.answers.has(answers::cue::not_on)) {
    meaning.when = {};
    meaning.not_on = answers::named_days(turn.words, turn.language, turn.now);
  }
  if (!says_something_of_when(meaning.when) && meaning.not_on.empty() && answers::expects_time(turn.state)) {
    meaning.when = answers::bare_time(turn.words, turn.language, turn.here, turn.now);
  }
  const requested_move move = read_requested_move(turn.what, turn.words, turn.here, turn.now);
  meaning.same_time = move.same_time || says_same_time(turn.words, {.now = turn.now, .language = turn.language});
  if (meaning.intent == turn_intent::move) {
    meaning.when = move.to;
    meaning.old_when = move.from;
  } else if (meaning.intent == turn_intent::cancel) {
    meaning.old_when = read_said_time(turn.what, turn.words, turn.here, turn.now);
    meaning.when = {};
  }
}

void read_service(turn_meaning& meaning, const turn_text& turn) {
  const service_match found =
      match_service(turn.words, turn.what.service, turn.here, turn.what.customer_name.value_or(""));
  if (found.offered != nullptr) {
    meaning.service = found.offered->name;
  } else if (found.choice == service_choice::not_offered) {
    meaning.unknown_service = found.wanted;
  } else {
    meaning.unknown_service = rules::find_other_service(turn.here, turn.text);
  }
  if (const auto together = read_visit_wish(turn.words, turn.side_wishes, found, turn.here)) {
    meaning.people = together->people;
    for (std::size_t i = 1; i < together->services.size(); ++i) {
      meaning.further.push_back(together->services[i]->name);
    }
    meaning.service = together->services.empty() ? meaning.service : together->services.front()->name;
  }
}

/// What must not get lost and has no place of its own in a conversation: the owner reads it.
std::string notes_of(const turn_meaning& meaning, const turn_text& turn) {
  std::string notes = turn.what.notes.value_or("");
  const bool is_together = meaning.people > 1 || !meaning.further.empty();
  const bool has_person = !meaning.staff.empty() || meaning.any_staff;
  for (const side_wish& one : turn.side_wishes) {
    const bool is_taken = (one.kind == side_wish_kind::person && has_person) ||
                          (one.kind == side_wish_kind::second_person && is_together) ||
                          (one.kind == side_wish_kind::second_service && is_together);
    const bool is_kept = changes_the_booking(one.kind) || one.kind == side_wish_kind::repetition ||
                         one.kind == side_wish_kind::party_size;
    notes += is_kept && !is_taken ? (notes.empty() ? "" : "; ") + one.words : "";
  }
  return notes;
}

/// "With Dr Rao, no, with Dr Mehta" is with Dr Mehta.
asked_person read_person(const turn_text& turn) {
  if (!turn.corrected.empty()) {
    const std::vector<side_wish> wishes = read_side_wishes(turn.corrected, turn.here);
    const asked_person person = find_asked_person(turn.corrected, turn.here, wishes);
    if (person.choice == person_choice::known) {
      return person;
    }
  }
  return find_asked_person(turn.words, turn.here, turn.side_wishes);
}

void read_people(turn_meaning& meaning, const turn_text& turn) {
  const asked_person person = read_person(turn);
  meaning.any_staff = person.choice == person_choice::anyone;
  if (person.choice == person_choice::known) {
    meaning.staff = person.who->name;
  } else if (person.choice == person_choice::unknown) {
    meaning.unknown_staff = person.words;
  }
  meaning.name = turn.what.customer_name.value_or("");
  if (const side_wish* const whom = find_side_wish(turn.side_wishes, side_wish_kind::for_whom)) {
    meaning.for_whom = whom->words;
  }
  meaning.notes = notes_of(meaning, turn);
}

/// The answer from the business's facts; about the service that is spoken of if the question names none.
std::optional<std::string> read_reply(const turn_text& turn) {
  const texts::audience to{.business = turn.here, .language = turn.language};
  return answer_by_rules(answers::full_question(turn.words, turn.what.service.has_value(), turn.state), to, turn.now);
}

}  // namespace

turn_meaning read_turn(std::string_view words, const conversation_state& state, const business& business,
                       local_minutes now) {
  const turn_text turn(words, state, business, now);
  turn_meaning meaning;
  const used_language shown = read_language(turn.words);
  meaning.language = shown.sure && speaks(business, shown.code) ? shown.code : "";
  meaning.intent = read_intent(turn);
  meaning.answer = read_answer(turn);
  if (meaning.answer == turn_answer::yes && !answers::allows_a_yes(meaning.intent)) {
    meaning.answer = turn_answer::none;
  }
  meaning.shift = read_shift(turn);
  read_times(meaning, turn);
  read_service(meaning, turn);
  read_people(meaning, turn);
  if (answers::expects_choice(state.asked)) {
    meaning.choice = read_choice(turn);
    meaning.answer = meaning.choice != 0 ? turn_answer::choice : meaning.answer;
  }
  drop_misread_time(meaning);
  const bool agrees_first = turn.answers.begins_with(answers::cue::yes);  // "yes, I have to ask my husband"
  if (meaning.intent == turn_intent::hold_on && !agrees_first &&
      (says_something_of_when(meaning.when) || !meaning.service.empty())) {
    meaning.intent = turn_intent::none;  // "let me see, Thursday"
  }
  if (meaning.intent == turn_intent::question) {
    meaning.reply = read_reply(turn);
  }
  const bool may_be_name = meaning.intent == turn_intent::none && meaning.answer == turn_answer::none;
  if (state.asked == question::name && state.people > 1 && may_be_name) {
    const std::string several = answers::bare_names(turn.words, business);
    meaning.name = several.empty() ? meaning.name : several;
  }
  if (state.asked == question::name && meaning.name.empty() && may_be_name) {
    meaning.name = answers::bare_name(turn.words, business);
  }
  const bool nothing_else = meaning.intent == turn_intent::none && !says_something_of_when(meaning.when) &&
                            meaning.staff.empty() && meaning.service.empty() && meaning.unknown_staff.empty();
  if (state.asked == question::confirm && state.goal == customer_goal::book && meaning.name.empty() && nothing_else) {
    meaning.name = answers::name_after_no(turn.words, business);
  }
  return meaning;
}

turn_meaning read_keys(std::string_view keys, const conversation_state& state) {
  turn_meaning meaning;
  if (keys == "0") {
    meaning.intent = turn_intent::person;
  } else if (keys == "*") {
    meaning.answer = turn_answer::repeat;
  } else if (keys.size() == 1 && keys[0] >= '1' && keys[0] <= '9') {
    const int key = keys[0] - '0';
    const bool yes_or_no =
        state.asked == question::confirm || state.asked == question::pass_on || state.asked == question::waiting_list;
    meaning.answer = !yes_or_no ? turn_answer::choice
                     : key == 1 ? turn_answer::yes
                     : key == 2 ? turn_answer::no
                                : turn_answer::none;
    meaning.choice = yes_or_no ? 0 : key;
  }
  return meaning;
}

turn_meaning read_turn(const conversation_turn& turn, const conversation_state& state, const business& business,
                       time_point now) {
  switch (turn.kind) {
    case turn_kind::words: return read_turn(turn.words, state, business, business.zone.to_local(now));
    case turn_kind::keys: return read_keys(turn.words, state);
    case turn_kind::silence:
    case turn_kind::hangup:
    case turn_kind::not_connected: break;
  }
  return {};
}

}  // namespace zylin::domain
