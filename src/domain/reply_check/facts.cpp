#include "reply_check/statement.hpp"

#include "word_match.hpp"

#include "zylin/core/ascii.hpp"

#include <algorithm>
#include <iterator>

namespace zylin::domain::replies {
namespace {

enum class answer : std::uint8_t { neither, yes, no };

answer answer_of(const std::vector<word>& words) {
  for (const reply_patterns& one : all_reply_patterns()) {
    if (one.agrees.at(words, 0)) {
      return answer::yes;
    }
    if (one.denies.at(words, 0)) {
      return answer::no;
    }
  }
  return answer::neither;
}

bool holds(const std::vector<word>& words, const word& wanted) {
  return std::ranges::any_of(words, [&](const word& one) { return same_stem(one.folded, wanted.folded); });
}

std::size_t count_held(const std::vector<const word*>& content, const std::vector<word>& words) {
  return static_cast<std::size_t>(std::ranges::count_if(content, [&](const word* one) { return holds(words, *one); }));
}

/// The caller asked it with some of the same words.
bool asks(const surroundings& around, const std::vector<word>& question) {
  for (std::size_t at = 0; at < around.transcript.size(); ++at) {
    if (!around.language.small.at(around.transcript, at) && holds(question, around.transcript[at])) {
      return true;
    }
  }
  return false;
}

/// The sentence says the opposite of the business's own answer to that question.
bool contradicts(const statement& said, const surroundings& around, const faq_entry& entry) {
  const std::vector<word> question = split_words(entry.question);
  const std::vector<word> reply = split_words(entry.answer);
  const answer known = answer_of(reply);
  const answer given = answer_of(said.words());
  if (known == answer::neither) {
    return false;
  }
  if (given != answer::neither && asks(around, question)) {
    return given != known;
  }
  const std::size_t about = count_held(said.content(), question);
  const bool of_the_answer = count_held(said.content(), reply) > 0;
  const std::vector<word> rest(said.words().begin() + (given != answer::neither ? 1 : 0), said.words().end());
  const bool denied = around.language.negations.in(rest);
  return about > 0 && (known == answer::no ? !denied && !of_the_answer : denied);
}

std::string digits_in(std::string_view text) {
  std::string digits;
  std::ranges::copy_if(text, std::back_inserter(digits), ascii::is_digit);
  return digits;
}

/// Which of the business's own questions the sentence answers; null for none.
const faq_entry* answered(const statement& said, const surroundings& around) {
  const faq_entry* best = nullptr;
  std::size_t most = 0;
  for (const faq_entry& entry : around.facts.of().faq) {
    const std::vector<word> words = split_words(entry.question + " " + entry.answer);
    std::size_t shared = count_held(said.content(), words);
    for (std::size_t at = 0; at < around.transcript.size() && answer_of(said.words()) != answer::neither; ++at) {
      const bool small = static_cast<bool>(around.language.small.at(around.transcript, at));
      shared += !small && holds(words, around.transcript[at]) ? 1 : 0;
    }
    if (shared > most) {
      most = shared;
      best = &entry;
    }
  }
  return best;
}

}  // namespace

reply_claim check_facts(const statement& said, const surroundings& around) {
  if (said.question() || said.defers() || said.quoted()) {
    return reply_claim::none;
  }
  const faq_entry* entry = around.facts_are_in_it ? answered(said, around) : nullptr;
  if (entry != nullptr && contradicts(said, around, *entry)) {
    return reply_claim::unknown_fact;
  }
  if (said.borne()) {
    return reply_claim::none;
  }
  std::size_t known = 0;
  std::size_t unknown = 0;
  for (const word* one : said.content()) {
    const bool mentioned = around.facts.mention(*one);
    known += mentioned && !around.facts.only_name(*one) ? 1 : 0;
    unknown += mentioned ? 0 : 1;
  }
  const bool greeting = said.words().size() <= 3 && std::ranges::all_of(said.content(), [&](const word* one) {
                          return holds(around.transcript, *one);
                        });
  if (!around.facts_are_in_it || greeting) {
    return reply_claim::none;
  }
  const bool unheard = std::ranges::any_of(
      said.content(), [&](const word* one) { return !around.facts.mention(*one) && !holds(around.transcript, *one); });
  if (around.language.place.in(said.words()) && unheard) {
    return reply_claim::place;
  }
  constexpr std::size_t most_unknown = 2;
  const hours_text hours = read_hours(said.bare_text(), around.language, around.asked.now);
  const bool dials = around.facts.mention_telephone(digits_in(said.bare_text()));
  const bool checked = dials || !said.amounts().empty() || hours.has_times || hours.has_days;  // elsewhere
  const bool nothing_known = known == 0 && unknown > 0 && !checked;
  return nothing_known || (unknown > most_unknown && unknown > 2 * known) ? reply_claim::unknown_fact
                                                                          : reply_claim::none;
}

}  // namespace zylin::domain::replies
