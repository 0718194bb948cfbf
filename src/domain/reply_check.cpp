#include "reply_check.hpp"

#include "reply_check/characters.hpp"
#include "reply_check/language.hpp"
#include "reply_check/statement.hpp"
#include "rule_reader/service_rules.hpp"
#include "zylin/core/utf8.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace zylin::domain {
namespace {

using namespace replies;

constexpr auto claim_names = std::to_array<std::string_view>(
    {"none",     "not_an_answer", "empty",          "too_long",     "characters",     "other_language",
     "booking",  "deed",          "promise",        "availability", "price",          "free_of_charge",
     "discount", "payment",       "telephone",      "link",         "place",          "opening_hours",
     "number",   "person",        "medical_advice", "unknown_fact", "about_ourselves"});

bool may_answer(intent meaning) {
  return meaning == intent::faq || meaning == intent::other;
}

std::optional<reply_claim> check_contacts(std::string_view reply, const known_facts& facts, std::string& words) {
  for (const contact& one : find_links(reply)) {
    if (!facts.mention_link(one.text)) {
      words = one.text;
      return reply_claim::link;
    }
  }
  for (const contact& one : find_telephone_numbers(reply)) {
    if (!facts.mention_telephone(one.text)) {
      words = one.text;
      return reply_claim::telephone;
    }
  }
  return std::nullopt;
}

bool is_read(std::string_view language) {
  return reply_patterns_of(language) != nullptr;
}

/// The caller's language: as the transcript shows it, else as the model understood it.
std::string_view callers_language(const std::vector<word>& transcript, std::string_view understood) {
  const std::string_view shown = language_of(transcript);
  return shown.empty() ? understood : shown;
}

/// A sentence or the whole text may show a language; if not, the caller's is assumed.
bool is_in(std::string_view wanted, const std::vector<word>& words) {
  const std::string_view shown = language_of(words);
  return shown.empty() || shown == wanted;
}

/// The one service that the caller named.
const service* service_asked_about(const business& facts, std::string_view transcript) {
  return facts.services.empty() ? nullptr : rules::find_spoken_service(facts, transcript);
}

bool asks_about_hours(const std::vector<word>& transcript, const reply_patterns& language) {
  static const pattern_list further(
      "timing*|hours|how late|how early|uhr|horario|horaires|baje|बजे|samay|समय|what time");
  return language.open.in(transcript) || language.closed.in(transcript) || language.closes.in(transcript) ||
         further.in(transcript);
}

reply_claim check_sentence(const statement& said, const surroundings& around) {
  for (const auto check : {check_acts, check_terms, check_people, check_prices, check_times_and_numbers, check_facts}) {
    const reply_claim found = check(said, around);
    if (found != reply_claim::none) {
      return found;
    }
  }
  return reply_claim::none;
}

/// "Yes, we do." affirms what was asked, so the facts must contain it.
bool is_bare_answer(const statement& said, const surroundings& around) {
  const bool answers = around.language.agrees.at(said.words(), 0) || around.language.denies.at(said.words(), 0);
  return answers && said.content().empty() && said.amounts().empty() &&
         !read_hours(said.bare_text(), around.language, around.asked.now).speaks_of_opening &&
         !read_hours(said.bare_text(), around.language, around.asked.now).has_times;
}

bool transcript_is_known(const surroundings& around) {
  const std::vector<word>& words = around.transcript;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (!around.language.small.at(words, at) && around.facts.mention(words[at])) {
      return true;
    }
  }
  return false;
}

class checker {
 public:
  checker(const business& facts, const reply_context& asked)
      : asked_(asked), facts_(facts, asked), transcript_(split_words(asked.transcript)) {}

  reply_check_result check(std::string_view reply) {
    reply_check_result outcome;
    if (const reply_claim shape = check_shape(reply); shape != reply_claim::none) {
      outcome.claim = shape;
      return outcome;
    }
    if (const auto contact = check_contacts(reply, facts_, outcome.words)) {
      outcome.claim = *contact;
      return outcome;
    }
    const std::string_view caller = callers_language(transcript_, asked_.language);
    if (!is_read(caller) || !is_in(caller, split_words(reply))) {
      outcome.claim = reply_claim::other_language;
      return outcome;
    }
    check_sentences(reply, caller, outcome);
    return outcome;
  }

 private:
  [[nodiscard]] reply_claim check_shape(std::string_view reply) const {
    if (!may_answer(asked_.meaning)) {
      return reply_claim::not_an_answer;
    }
    if (split_words(reply).empty()) {
      return reply_claim::empty;
    }
    if (utf8::count(reply) > longest_reply) {
      return reply_claim::too_long;
    }
    return is_plain_text(reply) ? reply_claim::none : reply_claim::characters;
  }

  void check_sentences(std::string_view reply, std::string_view caller, reply_check_result& outcome) {
    const reply_patterns& language = *reply_patterns_of(caller);
    const stated_hours heard = read_hours(asked_.transcript, language, asked_.now);
    surroundings around{.facts = facts_,
                        .asked = asked_,
                        .language = language,
                        .facts_are_in_it = facts_.of().language == caller,
                        .transcript = transcript_,
                        .about = service_asked_about(facts_.of(), asked_.transcript),
                        .about_hours = asks_about_hours(transcript_, language),
                        .days = days_in(heard)};
    bool bare = false;
    bool borne = false;
    for (const sentence& one : split_sentences(reply)) {
      const statement said(one, around);
      outcome.claim = is_in(caller, one.words) ? check_sentence(said, around) : reply_claim::other_language;
      if (outcome.claim != reply_claim::none) {
        outcome.words = std::string(one.text);
        return;
      }
      outcome.defers = outcome.defers || said.defers();
      bare = bare || is_bare_answer(said, around);
      borne = borne || !said.content().empty();
      const stated_hours hours = read_hours(said.bare_text(), language, asked_.now);
      borne = borne || hours.has_days || hours.has_times;
      if (hours.has_days) {
        around.days = days_in(hours);
      }
    }
    const bool known = around.about != nullptr || around.about_hours || transcript_is_known(around);
    if (bare && !borne && around.facts_are_in_it && !known) {
      outcome.claim = reply_claim::unknown_fact;
      outcome.words = std::string(reply);
    }
  }

  const reply_context& asked_;
  known_facts facts_;
  std::vector<word> transcript_;
};

}  // namespace

std::string_view to_string(reply_claim claim) noexcept {
  const auto index = static_cast<std::size_t>(claim);
  return index < claim_names.size() ? claim_names[index] : std::string_view("unknown");
}

reply_check_result check_reply(std::string_view reply, const business& facts, const reply_context& asked) {
  return checker(facts, asked).check(reply);
}

}  // namespace zylin::domain
