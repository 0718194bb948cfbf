#include "rule_reader/name_rules.hpp"

#include "rule_reader/announced_name.hpp"
#include "rule_reader/name_span.hpp"
#include "rule_reader/name_words.hpp"
#include "rule_reader/spelled_words.hpp"
#include "rule_reader/unannounced_name.hpp"
#include "zylin/core/ascii.hpp"

#include <algorithm>

namespace zylin::domain::rules {
namespace {

constexpr std::string_view i_am_speaking[] = {"main", "mein", "mai", "me", "\u092e\u0948\u0902"};
constexpr std::string_view speaking[] = {"bol", "\u092c\u094b\u0932"};
constexpr std::string_view greetings[] = {"morgen", "tag",   "abend", "hallo", "moin", "servus", "grüezi",
                                          "gott",   "guten", "hier",  "ja",    "hi",   "hey",    "morning"};

bool is_greeting(std::string_view lower) {
  return std::ranges::find(greetings, lower) != std::end(greetings);
}

constexpr std::string_view callers_titles[] = {"mr",     "mister",   "missus", "mrs",         "ms",
                                               "miss",   "frau",     "herr",   "se\u00f1ora", "se\u00f1or",
                                               "madame", "monsieur", "mme",    "mademoiselle"};
// A title after one of them belongs to another person: whom they want to see, or greet.
constexpr std::string_view before_others[] = {
    "with", "see",  "to",      "by",      "from",  "about", "meet",      "hello",  "hi",      "hey",       "dear",
    "bei",  "mit",  "zu",      "von",     "tag",   "guten", "hallo",     "morgen", "liebe",   "con",       "de",
    "hola", "la",   "el",      "die",     "der",   "dem",   "den",       "is",     "are",     "ask",       "tell",
    "than", "like", "thank",   "danke",   "of",    "ist",   "fragen",    "call",   "morning", "afternoon", "evening",
    "avec", "chez", "bonjour", "bonsoir", "merci", "voir",  "consulter", "allô",   "par",     "que",       "à"};

/// "Ji main Sanjay Gupta, Thursday ka appointment …": two capitals in Latin letters, and nothing of a sentence before.
std::optional<std::string> name_after_main(const std::vector<name_word>& words) {
  constexpr std::size_t latest = 3;
  for (std::size_t at = 0; at + 2 < words.size() && at < latest; ++at) {
    const word_span name = words[at].lower == "main" ? take_name(word_span(words).subspan(at + 1), true) : word_span();
    const bool latin =
        std::ranges::all_of(name, [](const name_word& word) { return ascii::is_upper(word.written.front()); });
    const bool of_company = at + 3 < words.size() && words[at + 3].lower == "se";  // "main Bajaj Finance se bol raha"
    if (name.size() == 2 && latin && !of_company) {
      return join(name, true);
    }
  }
  return std::nullopt;
}

/// "main Rajesh bol raha hoon": in Hindi the cue follows the name.
std::optional<std::string> name_before_speaking(const std::vector<name_word>& words, bool capitals) {
  for (std::size_t at = 0; at + 2 < words.size(); ++at) {
    if (std::ranges::find(i_am_speaking, words[at].lower) == std::end(i_am_speaking)) {
      continue;
    }
    const word_span name = take_name(word_span(words).subspan(at + 1), capitals && has_capital(words[at + 1]));
    const std::size_t following = at + 1 + name.size();
    const bool speaks = following < words.size() && !name.empty() &&
                        std::ranges::find(speaking, words[following].lower) != std::end(speaking);
    if (speaks) {
      return join(name, capitals && has_capital(name.front()));
    }
  }
  return std::nullopt;
}

/// How many words before `at` are a name in capitals: at most `most`.
std::size_t name_words_before(const std::vector<name_word>& words, std::size_t at, std::size_t most) {
  std::size_t count = 0;
  while (count < std::min(at, most)) {
    const name_word& word = words[at - count - 1];
    if (!has_capital(word) || !can_be_name(word) || is_title(word.lower) || is_greeting(word.lower) ||
        (count > 0 && word.last_of_clause)) {
      break;
    }
    ++count;
  }
  return count;
}

/// Words after the name that only a name precedes.
constexpr std::string_view after_name[] = {
    "heiße ich",   "heisse ich",  "ist mein name", "mein name",    "is my name",    "is the name", "is his name",
    "is her name", "he's called", "she's called",  "he is called", "she is called", "me llamo",    "es mi nombre",
    "mi nombre",   "se llama",    "heißt er",      "heißt sie",    "mera naam",     "naam hai",    "naam se",
    "ke naam",     "नाम है",       "नाम से",         "के नाम"};

/// "Thorsten Brandt mein Name", "Katharina Vogt heiße ich", "Desmond Fairweather he's called".
std::optional<std::string> name_before_cue(const std::vector<name_word>& words, bool capitals) {
  constexpr std::size_t most_words = 3;
  for (std::size_t at = 1; capitals && at < words.size(); ++at) {
    const auto follows = [&](std::string_view cue) { return match_cue(word_span(words).subspan(at), cue) > 0; };
    const std::size_t count = name_words_before(words, at, most_words);
    if (count > 0 && std::ranges::any_of(after_name, follows)) {
      return join(word_span(words).subspan(at - count, count), true);
    }
  }
  return std::nullopt;
}

/// "Dave Miller's the name".
std::optional<std::string> name_before_is(const std::vector<name_word>& words, bool capitals) {
  constexpr std::string_view short_is = "'s";
  constexpr std::size_t most_words = 3;
  for (std::size_t at = 1; capitals && at + 1 < words.size(); ++at) {
    name_word last = words[at - 1];
    if (!last.lower.ends_with(short_is) || words[at].lower != "the" || words[at + 1].lower != "name") {
      continue;
    }
    last.lower.resize(last.lower.size() - short_is.size());
    last.written.resize(last.lower.size() < last.written.size() ? last.lower.size() : last.written.size());
    std::vector<name_word> before(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(at));
    before.back() = last;
    const std::size_t count = name_words_before(before, at, most_words);
    if (count > 0) {
      return join(word_span(before).subspan(at - count, count), true);
    }
  }
  return std::nullopt;
}

/// "Moin, Krüger hier": in German it may follow too.
std::optional<std::string> name_before_here(const std::vector<name_word>& words, bool capitals) {
  constexpr std::size_t most_words = 2;
  for (std::size_t at = 1; capitals && at < words.size(); ++at) {
    const std::size_t begin = at - name_words_before(words, at, most_words);
    const bool opens = begin == 0 || is_greeting(words[begin - 1].lower) || words[begin - 1].last_of_clause;
    if (begin < at && words[at].lower == "hier" && opens) {
      return join(word_span(words).subspan(begin, at - begin), true);
    }
  }
  return std::nullopt;
}

/// "… for a check-up, Mrs Nowak": a title and a name, but not of a person they want to see or greet.
std::optional<std::string> name_with_title(const std::vector<name_word>& words, bool capitals) {
  for (std::size_t at = 0; at + 1 < words.size(); ++at) {
    const bool titled = std::ranges::find(callers_titles, words[at].lower) != std::end(callers_titles);
    const bool of_another = at > 0 && !words[at - 1].last_of_clause &&
                            std::ranges::find(before_others, words[at - 1].lower) != std::end(before_others);
    if (!titled || of_another || !capitals || !has_capital(words[at + 1])) {
      continue;
    }
    const word_span name = take_name(word_span(words).subspan(at + 1), capitals);
    const word_span following = word_span(words).subspan(at + 1);
    if (!name.empty() && !is_possessive(name, following)) {
      return words[at].written + " " + join(name, true);
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::string> read_name(std::string_view transcript, std::span<const std::string> not_names,
                                     std::span<const std::string> of_others) {
  const std::vector<name_word> words = join_spelled(split_name_words(transcript));
  const bool capitals = std::ranges::any_of(words, has_capital);
  std::optional<std::string> name = name_of_relative(words, capitals);
  if (!name) {
    name = name_after_cue(words, capitals);
  }
  if (!name) {
    name = name_before_speaking(words, capitals);
  }
  if (!name) {
    name = name_before_cue(words, capitals);
  }
  if (!name) {
    name = name_before_is(words, capitals);
  }
  if (!name && capitals) {
    name = name_after_main(words);
  }
  if (!name) {
    name = name_before_here(words, capitals);
  }
  if (!name) {
    name = name_with_title(words, capitals);
  }
  return name ? name : find_unannounced_name(words, not_names, of_others);
}

}  // namespace zylin::domain::rules
