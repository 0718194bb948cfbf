#include "clean_text.hpp"
#include "conversation/short_answers.hpp"
#include "conversation/two_readings.hpp"
#include "customer_name.hpp"
#include "model_values.hpp"
#include "quoted_words.hpp"
#include "reply_check.hpp"
#include "reply_check/known_facts.hpp"
#include "reply_check/language.hpp"
#include "rule_reader/filler_words.hpp"
#include "zylin/core/ascii.hpp"
#include "zylin/core/contains.hpp"
#include "zylin/core/utf8.hpp"
#include "zylin/domain/asked_person.hpp"
#include "zylin/domain/booking_search.hpp"
#include "zylin/domain/customer_language.hpp"
#include "zylin/domain/emergency.hpp"
#include "zylin/domain/requested_time.hpp"
#include "zylin/domain/rule_reader.hpp"
#include "zylin/domain/service_match.hpp"

#include <algorithm>

namespace zylin::domain::settling {
namespace {

/// Whom the business lists by that name.
const staff_member* listed_person(std::string_view name, const business& here) {
  const asked_person found = find_asked_person("with " + std::string(name), here, {});
  return found.choice == person_choice::known ? found.who : nullptr;
}

/// "The red one" is nobody's name, and neither are "Check-up" and "Friday".
bool names_something_else(std::string_view name, const two_readings& turn) {
  const std::vector<std::string> words = words_of(name);
  const bool of_service = std::ranges::any_of(turn.here.services, [&](const service& one) {
    const std::vector<std::string> called = words_of(one.name);
    return std::ranges::any_of(words, [&](const std::string& each) { return contains(called, each); });
  });
  const bool of_staff = turn.state.asked != question::name && listed_person(name, turn.here) != nullptr;
  const bool of_time = read_when(name, turn.language, turn.here, turn.now).words.size() == name.size();
  return of_service || of_staff || of_time || words.empty() || means_nothing(words.front());
}

void settle_name(turn_meaning& settled, const two_readings& turn) {
  const auto said = said_name(turn.model.customer_name.value_or(""), turn.words);
  const bool only_answers = turn.model.answer != understood_answer::none && turn.state.asked != question::name;
  if (!said || only_answers || names_something_else(*said, turn)) {
    return;
  }
  const bool is_longer = same_name(*said, settled.name) && said->size() > settled.name.size();
  if (settled.name.empty() || is_longer) {
    settled.name = *said;
  }
}

/// "for my son": words of the customer, without a number or an address.
void settle_for_whom(turn_meaning& settled, const two_readings& turn) {
  constexpr std::size_t longest = 60;  // bytes
  const std::string whom = turn.model.for_whom.value_or("");
  const bool is_plain = std::ranges::none_of(whom, ascii::is_digit) && replies::find_links(whom).empty();
  if (settled.for_whom.empty() && whom.size() <= longest && is_plain && is_said(whom, turn.words)) {
    settled.for_whom = whom;
  }
}

void settle_staff(turn_meaning& settled, const two_readings& turn) {
  const bool is_read = !settled.staff.empty() || settled.any_staff || !settled.unknown_staff.empty();
  if (is_read || !turn.model.staff || !said_name(*turn.model.staff, turn.words)) {
    return;
  }
  const staff_member* const who = listed_person(*turn.model.staff, turn.here);
  if (who != nullptr && (settled.name.empty() || listed_person(settled.name, turn.here) != who)) {
    settled.staff = who->name;
  }
}

/// Words that hold more than a day, a time and a service.
bool tells_something(const std::string& note, const two_readings& turn) {
  const spoken_when when = read_when(note, turn.language, turn.here, turn.now);
  return !rules::says_nothing_else(cues::cue_text(note), when.words, turn.here);
}

void add_note(turn_meaning& settled, const std::string& note) {
  if (settled.notes.find(note) == std::string::npos) {
    settled.notes += (settled.notes.empty() ? "" : "; ") + note;
  }
}

/// Asked for it, so a service is what the words are about.
const service* answered_service(const two_readings& turn, const service_match& found) {
  const bool answers = turn.state.asked == question::service && turn.rules.intent == turn_intent::none &&
                       turn.rules.answer == turn_answer::none;
  const service* const named = answers ? find_named_service(turn.here, *turn.model.service) : nullptr;
  const bool replaces = found.choice == service_choice::differs && found.offered == named;
  return replaces ? nullptr : named;
}

/// In the words of one line.
std::string spoken_line(std::string_view reply) {
  std::string line(reply);
  std::ranges::replace(line, '\n', ' ');
  return line;
}

}  // namespace

void settle_people(turn_meaning& settled, const two_readings& turn) {
  settle_name(settled, turn);
  settle_for_whom(settled, turn);
  settle_staff(settled, turn);
}

void settle_service(turn_meaning& settled, const two_readings& turn) {
  if (!settled.service.empty() || !settled.unknown_service.empty() || !turn.model.service) {
    return;
  }
  const service_match found = match_service(turn.words, turn.model.service, turn.here, settled.name);
  const bool is_read = found.choice == service_choice::exact || found.choice == service_choice::understood;
  const service* const meant = is_read ? found.offered : answered_service(turn, found);
  if (found.choice == service_choice::not_offered) {
    settled.unknown_service = found.wanted;
  } else if (meant != nullptr && (turn.state.service.empty() || found.choice == service_choice::exact)) {
    settled.service = meant->name;
  }
}

void settle_notes(turn_meaning& settled, const two_readings& turn) {
  const std::string note = turn.model.notes.value_or("");
  if (is_said(note, turn.words) && tells_something(note, turn)) {
    add_note(settled, note);
  }
  if (const auto number = spoken_number(turn.as_message, turn.words, turn.here)) {
    add_note(settled, number->str());
  }
}

void settle_reply(turn_meaning& settled, const two_readings& turn) {
  if (settled.intent != turn_intent::question) {
    settled.reply.reset();
    return;
  }
  const std::string asked = answers::full_question(turn.words, !settled.service.empty(), turn.state);
  const std::string number = emergency_number(turn.here);
  const std::string language = customer_language(turn.here, read_language(turn.words), turn.state.language);
  const reply_check_result outcome = check_reply(
      turn.model.reply, turn.here,
      {.meaning = intent::faq, .transcript = asked, .language = language, .now = turn.now, .emergency_number = number});
  const std::string line = spoken_line(turn.model.reply);
  const bool is_heard =
      replies::may_be_in(language, replies::split_words(line)) && utf8::count(line) <= longest_spoken_reply;
  if (outcome.may_be_sent() && !outcome.defers && is_heard) {
    settled.reply = line;
  } else if (!settled.reply) {
    settled.reply = answer_by_rules(asked, {.business = turn.here, .language = language}, turn.now);
  }
}

}  // namespace zylin::domain::settling
