#include "reply_check/statement.hpp"

#include "word_match.hpp"

#include <algorithm>

namespace zylin::domain::replies {
namespace {

/// English words occur in sentences of every language.
const reply_patterns& english() {
  return *reply_patterns_of("en");
}

bool affirms(const statement& said, const surroundings& around, pattern_list reply_patterns::*which) {
  const bool own = static_cast<bool>(find_affirmed(around.language.*which, said.words(), around.language));
  return own || static_cast<bool>(find_affirmed(english().*which, said.words(), english()));
}

bool holds(const statement& said, const surroundings& around, pattern_list reply_patterns::*which) {
  return (around.language.*which).in(said.words()) || (english().*which).in(said.words());
}

/// Whether a matched word is in no fact.
bool holds_unknown(const statement& said, const surroundings& around, const pattern_list& patterns) {
  const std::vector<word>& words = said.words();
  for (std::size_t at = 0; at < words.size(); ++at) {
    const pattern::match found = patterns.at(words, at);
    if (!found) {
      continue;
    }
    std::vector<const word*> matched;
    for (std::size_t i = found.begin; i < found.end; ++i) {
      matched.push_back(&words[i]);
    }
    if (!around.facts.one_mentions(matched)) {
      return true;
    }
  }
  return false;
}

/// Something free of charge must be free in a fact about the same thing.
bool is_known_to_be_free(const statement& said, const surroundings& around) {
  return std::ranges::any_of(around.facts.all(), [&](const known_facts::fact& each) {
    const bool free = std::ranges::any_of(all_reply_patterns(),
                                          [&](const reply_patterns& one) { return one.free_of_charge.in(each.words); });
    if (!free || !each.entry) {
      return false;
    }
    const auto same_topic = [&](const word* one) {
      return !around.language.free_of_charge.in({*one}) &&
             std::ranges::any_of(each.words, [&](const word& known) { return same_stem(known.folded, one->folded); });
    };
    const bool about_services = !said.services().empty() || around.about != nullptr;
    const bool elsewhere_written = !around.facts_are_in_it && !about_services;
    return elsewhere_written || std::ranges::any_of(said.content(), same_topic);
  });
}

bool names_a_moment(const statement& said, const surroundings& around) {
  if (around.language.soon.in(said.words())) {
    return true;
  }
  const std::vector<word>& words = said.words();
  for (std::size_t at = 0; at < words.size(); ++at) {
    const bool digit = words[at].folded.front() >= '0' && words[at].folded.front() <= '9';
    const said_number number = read_number(said.text(), words, at, around.language);
    const bool known = said.bare_text()[words[at].begin] == ' ';
    constexpr long long one = 100;
    if (number.end > at && !known && (digit || number.cents > one)) {
      return true;
    }
    const auto* meaning = time_meaning(around.language, words[at].folded);
    if (meaning != nullptr && meaning->kind == phrase::token_kind::weekday) {
      return true;
    }
  }
  return false;
}

}  // namespace

reply_claim check_acts(const statement& said, const surroundings& around) {
  if (said.quoted()) {
    return reply_claim::none;
  }
  if (holds(said, around, &reply_patterns::itself) && !said.borne()) {
    return reply_claim::about_ourselves;
  }
  if (affirms(said, around, &reply_patterns::done)) {
    return reply_claim::booking;
  }
  if (!said.question() && !said.borne() && affirms(said, around, &reply_patterns::deeds)) {
    return reply_claim::deed;
  }
  if (affirms(said, around, &reply_patterns::promised)) {
    return reply_claim::promise;
  }
  if (said.hands_over() && names_a_moment(said, around)) {
    return reply_claim::promise;
  }
  if (said.defers() || said.question() || said.borne()) {
    return reply_claim::none;
  }
  const bool free_time = holds(said, around, &reply_patterns::may_be_free) &&
                         (holds(said, around, &reply_patterns::bookable) || names_a_moment(said, around));
  return free_time || holds(said, around, &reply_patterns::available) ? reply_claim::availability : reply_claim::none;
}

reply_claim check_terms(const statement& said, const surroundings& around) {
  if (said.quoted()) {
    return reply_claim::none;
  }
  if (holds(said, around, &reply_patterns::free_of_charge) && !said.question() && !is_known_to_be_free(said, around)) {
    return reply_claim::free_of_charge;
  }
  for (const reply_patterns* language : {&around.language, &english()}) {
    if (holds_unknown(said, around, language->discount) && !(said.defers() && said.amounts().empty())) {
      return reply_claim::discount;
    }
    if (holds_unknown(said, around, language->payment)) {
      return reply_claim::payment;
    }
    if (holds_unknown(said, around, language->advice)) {
      return reply_claim::medical_advice;
    }
  }
  return reply_claim::none;
}

}  // namespace zylin::domain::replies
