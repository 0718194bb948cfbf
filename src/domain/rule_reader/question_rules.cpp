#include "rule_reader/question_rules.hpp"

#include "rule_reader/question_words/question_words.hpp"
#include "rule_reader/service_rules.hpp"
#include "rule_reader/word_stem.hpp"
#include "texts/answer_texts.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/customer_language.hpp"
#include "zylin/domain/texts.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain::rules {
namespace {

// Words of any question: alone they do not identify one of the business's own questions.
constexpr std::string_view generic_words[] = {
    "accept", "tak",  "take",     "sell",    "offer",  "give",   "new",   "patient", "people",      "custom",  "client",
    "time",   "day",  "much",     "long",    "cost",   "avail",  "make",  "provid",  "provide",     "service", "today",
    "ther",   "guy",  "book",     "appoint", "option", "good",   "work",  "moment",  "appointment", "aceptan", "hacen",
    "tienen", "hay",  "puedo",    "puede",   "donde",  "cuando", "como",  "que",     "nehmen",      "sie",     "haben",
    "gibt",   "kann", "konnen",   "machen",  "wann",   "bieten", "ein",   "eine",    "ist",         "die",     "der",
    "das",    "los",  "las",      "para",    "una",    "con",    "kya",   "hai",     "aap",         "ich",     "und",
    "vous",   "est",  "peut",     "faites",  "avez",   "quel",   "quels", "quelle",  "comment",     "ete",     "etes",
    "pour",   "avec", "acceptez", "ou",      "on",     "se",     "que",   "sont"};

bool is_generic(const std::string& word) {
  return std::ranges::find(generic_words, word) != std::end(generic_words);
}

/// "parken" and "Parkplatz", "vegan" and "vegano"; but not "park" and "Parkinson", "card" and "cardiologist".
bool are_alike(std::string_view one, std::string_view other) {
  constexpr std::size_t shortest_beginning = 4;
  constexpr std::size_t longest_ending = 4;
  constexpr std::size_t longest_inflection = 3;
  const std::size_t most = std::min(one.size(), other.size());
  std::size_t shared = 0;
  while (shared < most && one[shared] == other[shared]) {
    ++shared;
  }
  const std::string_view rest = (one.size() > other.size() ? one : other).substr(shared);
  const bool compound = rest == "platz" || rest == "platze" || rest == "plaetze" || rest == "plätze";
  const bool begins = shared == most && most >= shortest_beginning && (rest.size() <= longest_inflection || compound);
  return one == other || begins ||
         (shared > shortest_beginning && std::max(one.size(), other.size()) <= shared + longest_ending);
}

bool holds(const std::vector<std::string>& heard, const std::string& word) {
  return std::ranges::any_of(heard, [&](const std::string& one) { return are_alike(one, word); });
}

std::vector<std::string> folded_words(std::string_view text) {
  const cues::cue_text heard(text);
  std::string words;
  for (const cues::cue_word& word : heard.words()) {
    words += word.folded + " ";
  }
  return content_words(words);
}

constexpr std::array every_common_question = {common_question::payment,   common_question::walk_in,
                                              common_question::parking,   common_question::dress_code,
                                              common_question::insurance, common_question::public_insurance,
                                              common_question::step_free, common_question::wifi};

/// Which common questions the words are about, one bit each.
unsigned common_questions_in(std::string_view text) {
  static const cues::cue_lexicon lexicon(common_questions);
  const std::vector<cues::cue_match> all = lexicon.find(cues::cue_text(text));
  unsigned found = 0;
  for (const common_question about : every_common_question) {
    if (!cues::unvoided(all, kind_of(about), {kind_of(common_question::nothing)}).empty()) {
      found |= 1U << static_cast<unsigned>(about);
    }
  }
  return found;
}

/// How well one of the business's own questions matches.
struct likeness {
  const faq_entry* entry = nullptr;
  std::size_t shared = 0;
  std::size_t of = 1;

  [[nodiscard]] bool better_than(const likeness& other) const {
    return shared * other.of != other.shared * of ? shared * other.of > other.shared * of : shared > other.shared;
  }
};

/// At least half of the question's words, one of them distinctive (it may also be in the answer); or the same common
/// question, in whatever words.
std::optional<likeness> compare(const faq_entry& entry, const std::vector<std::string>& heard, unsigned common) {
  const std::vector<std::string> wanted = folded_words(entry.question);
  if ((common_questions_in(entry.question) & common) != 0) {
    return likeness{.entry = &entry, .shared = wanted.size(), .of = std::max<std::size_t>(wanted.size(), 1)};
  }
  likeness found{.entry = &entry, .shared = 0, .of = wanted.size()};
  bool telling = false;
  for (const std::string& word : wanted) {
    const bool shared = holds(heard, word);
    found.shared += shared ? 1 : 0;
    telling = telling || (shared && !is_generic(word));
  }
  const bool answers =
      found.shared > 0 && std::ranges::any_of(folded_words(entry.answer), [&](const std::string& word) {
        return !is_generic(word) && holds(heard, word);
      });
  return found.shared > 0 && 2 * found.shared >= found.of && (telling || answers) ? std::optional(found) : std::nullopt;
}

/// The business's own entries that answer.
struct own_answers {
  std::vector<const faq_entry*> entries;
  bool complete = true;  ///< none of the common questions is left without an entry
};

/// The entry that answers best, and one for each further common question.
own_answers answering_entries(const business& business, std::string_view transcript) {
  const std::vector<std::string> heard = folded_words(transcript);
  const unsigned common = common_questions_in(transcript);
  likeness best;
  own_answers found;
  std::vector<const faq_entry*>& entries = found.entries;
  unsigned answered = 0;
  for (const faq_entry& entry : business.faq) {
    const std::optional<likeness> current = compare(entry, heard, common);
    if (current && current->better_than(best)) {
      best = *current;
    }
    const unsigned about = common_questions_in(entry.question) & common;
    if ((about & ~answered) != 0) {
      entries.push_back(&entry);
      answered |= about;
    }
  }
  if (best.entry != nullptr && std::ranges::find(entries, best.entry) == entries.end()) {
    entries.push_back(best.entry);
  }
  found.complete = (common & ~answered) == 0;
  return found;
}

std::string hours_answer(const texts::audience& to, const question& asked) {
  return asked.day ? texts::opening_hours_on(to, *asked.day) : texts::opening_hours(to);
}

/// Of every service that is named. Without a price in the facts it is no answer: a person tells it.
std::string price_answer(const texts::audience& to, const question& asked) {
  const auto priced = [](const service& one) { return !one.price.empty(); };
  std::string told;
  for (const service_mention& one : find_spoken_services(to.business, asked.text)) {
    if (!priced(*one.named)) {
      return {};
    }
    told += (told.empty() ? "" : " ") + texts::price_of(to, *one.named);
  }
  if (told.empty() && asked.about == nullptr && std::ranges::any_of(to.business.services, priced)) {
    told = texts::prices_of(to);
  }
  return told;
}

std::string address_answer(const texts::audience& to, const question&) {
  return to.business.address.empty() ? std::string() : texts::address_of(to);
}

std::string phone_answer(const texts::audience& to, const question&) {
  return texts::phone_of(to);
}

std::string services_answer(const texts::audience& to, const question&) {
  return texts::services_of(to);
}

std::string offer_answer(const texts::audience& to, const question& asked) {
  return asked.about != nullptr ? texts::offer_of(to, *asked.about) : std::string();
}

/// Of every service that is named; else a person tells it.
std::string duration_answer(const texts::audience& to, const question& asked) {
  std::string told;
  for (const service_mention& one : find_spoken_services(to.business, asked.text)) {
    told += (told.empty() ? "" : " ") + texts::duration_of(to, *one.named);
  }
  return told;
}

struct answer_rule {
  topic about;
  std::string (*answer)(const texts::audience&, const question&);
};

constexpr answer_rule answer_rules[] = {{topic::hours, hours_answer},       {topic::price, price_answer},
                                        {topic::address, address_answer},   {topic::phone, phone_answer},
                                        {topic::services, services_answer}, {topic::duration, duration_answer},
                                        {topic::offer, offer_answer}};

const std::array<cues::cue_lexicon, 5>& question_lexicons() {
  static const std::array<cues::cue_lexicon, 5> all = {
      cues::cue_lexicon(english_questions), cues::cue_lexicon(spanish_questions), cues::cue_lexicon(german_questions),
      cues::cue_lexicon(hindi_questions), cues::cue_lexicon(french_questions)};
  return all;
}

/// The topics of the words, each once.
std::vector<topic> topics_of(const cues::cue_text& text) {
  std::vector<topic> topics;
  for (const cues::cue_lexicon& one : question_lexicons()) {
    const std::vector<cues::cue_match> found = one.find(text);
    for (const topic about : {topic::hours, topic::price, topic::address, topic::phone, topic::services,
                              topic::duration, topic::offer, topic::holiday}) {
      const topic beside = about == topic::price ? topic::duration : topic::nothing;  // "how much time does it take"
      const bool asked = !cues::unvoided(found, kind_of(about), {kind_of(topic::nothing), kind_of(beside)}).empty();
      if (asked && std::ranges::find(topics, about) == topics.end()) {
        topics.push_back(about);
      }
    }
  }
  return topics;
}

/// Whether that topic is to be answered from the facts.
bool is_answered(topic about, const question& asked, const std::vector<topic>& topics, bool by_own_answer) {
  const auto has = [&](topic one) { return std::ranges::find(topics, one) != topics.end(); };
  const bool from_week = about == topic::hours && has(topic::holiday) && !asked.day;
  const bool beside_price = about == topic::offer && (has(topic::price) || has(topic::hours) || by_own_answer);
  const bool wish = about == topic::offer && asked.day && asked.about != nullptr && asked.wishes.wants;
  const bool not_meant = about == topic::price && by_own_answer && asked.about == nullptr;
  return has(about) && !from_week && !beside_price && !wish && !not_meant;
}

/// "Do you do whitening and what is it?": what the business does not offer, beside its prices.
bool asks_for_other_service(const question& asked, const business& business, const std::vector<topic>& topics) {
  const bool of_service = std::ranges::any_of(
      topics, [](topic one) { return one == topic::price || one == topic::duration || one == topic::offer; });
  return of_service && !find_other_service(business, asked.text).empty();
}

/// The business's own words are in the language it wrote them in, which they may show.
bool is_worded_for(const texts::audience& to, const faq_entry& entry) {
  const std::string shown = shown_language(entry.answer);
  return to.language == (shown.empty() ? to.business.language : shown);
}

bool asks(const question& asked) {
  return asked.wishes.asks || asked.transcript.find('?') != std::string_view::npos;
}

}  // namespace

std::optional<std::string> answer_question(const texts::audience& to, const question& asked) {
  if (!asks(asked)) {
    return std::nullopt;
  }
  std::vector<std::string> answers;
  const own_answers own = answering_entries(to.business, asked.transcript);
  if (!own.complete) {
    return std::nullopt;  // half an answer would hide the question that a person must answer
  }
  for (const faq_entry* const entry : own.entries) {
    if (!is_worded_for(to, *entry)) {
      return std::nullopt;
    }
    answers.push_back(entry->answer);
  }
  const std::vector<topic> topics = asked.wishes.asks_policy ? std::vector<topic>{} : topics_of(asked.text);
  if (asks_for_other_service(asked, to.business, topics)) {
    return std::nullopt;
  }
  for (const answer_rule& one : answer_rules) {
    if (!is_answered(one.about, asked, topics, !own.entries.empty())) {
      continue;
    }
    answers.push_back(one.answer(to, asked));
    if (answers.back().empty() && one.about != topic::offer) {
      return std::nullopt;  // as above
    }
  }
  std::erase(answers, "");
  if (answers.empty()) {
    return std::nullopt;
  }
  std::string text;
  for (const std::string& answer : answers) {
    text += text.empty() ? answer : " " + answer;
  }
  return text;
}

}  // namespace zylin::domain::rules
