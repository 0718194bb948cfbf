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

/// The caller asked it: with some of the same words that carry meaning, or with most of its words.
bool asks(const surroundings& around, const std::vector<word>& question) {
  for (std::size_t at = 0; at < around.transcript.size(); ++at) {
    if (!around.language.small.at(around.transcript, at) && holds(question, around.transcript[at])) {
      return true;
    }
  }
  const auto heard = std::ranges::count_if(question, [&](const word& one) { return holds(around.transcript, one); });
  return question.size() >= 4 && 3 * heard >= 2 * std::ranges::ssize(question);
}

/// "We are not sure whether …": a denial of knowledge, not of a fact.
bool is_unsure(const statement& said) {
  static const pattern_list unsure(
      "sure|certain|know|access|help|answer|information|details|whether|say|tell|confirm|check|aware|sicher|weiss|"
      "wissen|information*|"
      "auskunft|ob|sagen|prufen|bekannt|seguro|segura|sabemos|se|informacion|decir*|confirmar*|comprobar|jaankari|"
      "jankari|pata|bata|maloom|जानकारी|पता|बता|मालूम|पुष्टि");
  return unsure.in(said.words());
}

/// "We accept Denplan, but not Bupa": after such a word another denial may begin.
bool turns_clause(const word& one) {
  static const pattern_list turns(
      "but|except|until|unless|only|just|than|because|so|aber|sondern|ausser|nur|bis|denn|pero|sino|salvo|excepto|"
      "hasta|"
      "solo|porque|lekin|magar|sirf|लेकिन|मगर|सिर्फ");
  return one.begins_clause || turns.in({one});
}

/// Whether the clause denies its word `at`.
bool is_denied(const std::vector<word>& words, std::size_t at, const reply_patterns& language) {
  static const pattern_list refusals(
      "refuse*|declin*|reject*|forbid*|forbidden|prohibit*|stopped|longer|lehnen|ablehn*|verboten|untersagt|unmoglich|"
      "rechaza*|prohibid*|imposible|hemos dejado|mana|band|मना|वर्जित|बंद");
  constexpr std::size_t reach = 5;
  std::size_t first = at;
  while (first > 0 && at - first < reach && !turns_clause(words[first])) {
    --first;
  }
  std::size_t last = at + 1;
  const bool anywhere = language.words->denied_after || language.words->code == "de";
  while (last < words.size() && (anywhere || last - at <= 3) && !turns_clause(words[last])) {
    ++last;
  }
  for (std::size_t i = first; i < last; ++i) {
    if (language.negations.at(words, i) || refusals.at(words, i)) {
      return true;
    }
  }
  return false;
}

/// The business's own words about something, and what they say if only the question names it.
struct known_answer {
  std::vector<word> question;
  std::vector<word> reply;
  bool denied = false;
};

bool fact_denies(const known_answer& known, const word& what, bool denied_here, const reply_patterns& language) {
  bool found = false;
  for (std::size_t at = 0; at < known.reply.size(); ++at) {
    if (same_stem(known.reply[at].folded, what.folded)) {
      found = true;
      if (is_denied(known.reply, at, language) == denied_here) {
        return denied_here;
      }
    }
  }
  return found ? !denied_here : known.denied;
}

/// A word that the fact affirms is denied, or the other way round.
bool turns_round(const statement& said, const surroundings& around, const known_answer& known) {
  constexpr std::size_t shortest = 3;
  const std::vector<word>& words = said.words();
  for (std::size_t at = 0; at < words.size(); ++at) {
    const bool content = std::ranges::find(said.content(), &words[at]) != said.content().end();
    const bool about = content && words[at].folded.size() >= shortest &&
                       (holds(known.reply, words[at]) || holds(known.question, words[at]));
    const bool denied = about && is_denied(words, at, around.language);
    if (about && fact_denies(known, words[at], denied, around.facts.language()) != denied) {
      return true;
    }
  }
  return false;
}

/// "You need an appointment": only small words, yet those of the question.
bool says_it_in_small_words(const statement& said, const std::vector<word>& question) {
  constexpr std::size_t shortest = 4;
  return said.content().empty() && std::ranges::count_if(said.words(), [&](const word& one) {
                                     return one.folded.size() >= shortest && holds(question, one);
                                   }) >= 2;
}

/// The sentence says the opposite of the business's own answer to that question.
bool contradicts(const statement& said, const surroundings& around, const faq_entry& entry) {
  known_answer known{.question = split_words(entry.question), .reply = split_words(entry.answer)};
  const answer fact = answer_of(known.reply);
  answer given = answer_of(said.words());
  known.denied = fact == answer::no || (fact == answer::neither && around.facts.language().negations.in(known.reply));
  if (fact != answer::neither && asks(around, known.question)) {
    if (given == answer::neither && says_it_in_small_words(said, known.question)) {
      given = around.language.negations.in(said.words()) ? answer::no : answer::yes;
    }
    if (given != answer::neither) {
      return given != fact;
    }
  }
  return !is_unsure(said) && turns_round(said, around, known);
}

/// "We don't do vaccinations": a service that is offered.
bool denies_service(const statement& said, const surroundings& around) {
  const std::vector<word>& words = said.words();
  return std::ranges::any_of(said.services(), [&](const statement::mention& one) {
    const auto at = std::ranges::find(words, one.at, &word::begin);
    static const pattern_list offering(
        "offer*|provide*|do|does|have|has|sell|take|bieten|anbieten|machen|haben|fuhren|ofrec*|hacemos|tenemos|"
        "karte|dete|करते|देते|होता|होती|hota|hoti");
    return at != words.end() && offering.in(words) && !is_unsure(said) &&
           is_denied(words, static_cast<std::size_t>(at - words.begin()), around.language);
  });
}

std::string digits_in(std::string_view text) {
  std::string digits;
  std::ranges::copy_if(text, std::back_inserter(digits), ascii::is_digit);
  return digits;
}

bool answers_question(const statement& said, const surroundings& around, const faq_entry& entry) {
  const std::vector<word> question = split_words(entry.question);
  return (answer_of(said.words()) != answer::neither || says_it_in_small_words(said, question)) &&
         asks(around, question);
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
    shared += shared == 0 && answers_question(said, around, entry) ? 1 : 0;
    if (shared > most) {
      most = shared;
      best = &entry;
    }
  }
  return best;
}

}  // namespace

reply_claim check_facts(const statement& said, const surroundings& around) {
  if (said.question() || said.quoted()) {
    return reply_claim::none;
  }
  const faq_entry* entry = answered(said, around);
  if ((entry != nullptr && contradicts(said, around, *entry)) || denies_service(said, around)) {
    return reply_claim::unknown_fact;
  }
  if (said.defers() || said.borne()) {
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
  const stated_hours hours = read_hours(said.bare_text(), around.language, around.asked.now);
  const bool dials = around.facts.mention_telephone(digits_in(said.bare_text()));
  const bool checked = dials || !said.amounts().empty() || hours.has_times || hours.has_days;  // elsewhere
  const bool nothing_known = known == 0 && unknown > 0 && !checked;
  return nothing_known || (unknown > most_unknown && unknown > 2 * known) ? reply_claim::unknown_fact
                                                                          : reply_claim::none;
}

}  // namespace zylin::domain::replies
