#include "rule_reader/announced_name.hpp"

#include "rule_reader/name_words.hpp"
#include "rule_reader/spelled_words.hpp"
#include "zylin/core/ascii.hpp"
#include "zylin/core/contains.hpp"

#include <algorithm>

namespace zylin::domain::rules {
namespace {

constexpr std::size_t max_spoken_name_bytes = 80;

struct name_cue {
  std::string_view words;
  bool certain = false;  ///< only a name can follow
  bool capital = false;  ///< much else follows as well: it counts only before a capital
};

constexpr name_cue name_cues[] = {{"my name is", true},
                                  {"my name's", true},
                                  {"the name is", true},
                                  {"the name's", true},
                                  {"name is", true},
                                  {"name's", true},
                                  {"my name", true},
                                  {"under the name", true},
                                  {"under the name of", true},
                                  {"in the name of", true},
                                  {"me llamo", true},
                                  {"mi nombre es", true},
                                  {"a nombre de", true},
                                  {"le habla", false},
                                  {"soy", false},
                                  {"mein name ist", true},
                                  {"mein name lautet", true},
                                  {"ich hei\u00dfe", true},
                                  {"ich heisse", true},
                                  {"auf den namen", true},
                                  {"auf den name", true},
                                  {"ich bin der", false},
                                  {"ich bin die", false},
                                  {"hier ist der", false},
                                  {"hier ist die", false},
                                  {"mein name", true},
                                  {"a nombre", true},
                                  {"me llaman", false},
                                  {"mi nombre", true},
                                  {"habla", false},
                                  {"under", false},
                                  {"booked under", true},
                                  {"it under", false},
                                  {"naam hai", true},
                                  {"naam", true},
                                  {"the name of", true},
                                  {"name of", true},
                                  {"last name is", true},
                                  {"surname is", true},
                                  {"surname", true},
                                  {"last name", true},
                                  {"family name", true},
                                  {"first name", true},
                                  {"je m'appelle", true},
                                  {"m'appelle", true},
                                  {"mon nom est", true},
                                  {"mon nom c'est", true},
                                  {"mon nom", true},
                                  {"au nom de", true},
                                  {"nom de famille", true},
                                  {"moi c'est", false, true},
                                  {"c'est", false, true},
                                  {"ici", false, true},
                                  {"je suis", false, true},
                                  {"hier spricht", false},
                                  {"hier ist", false},
                                  {"\u0928\u093e\u092e \u0932\u093f\u0916 \u0932\u0940\u091c\u093f\u090f", true},
                                  {"\u0928\u093e\u092e \u0932\u093f\u0916 \u0926\u0940\u091c\u093f\u090f", true},
                                  {"naam likh lijiye", true},
                                  {"naam likh dijiye", true},
                                  {"she's called", true},
                                  {"he's called", true},
                                  {"she is called", true},
                                  {"he is called", true},
                                  {"se llama", true},
                                  {"heißt", false, true},
                                  {"s'appelle", true},
                                  {"नाम है", true},
                                  {"mera naam", true},
                                  {"mera nam", true},
                                  {"mera name", true},
                                  {"meraa naam", true},
                                  {"\u092e\u0947\u0930\u093e \u0928\u093e\u092e", true},
                                  {"this is", false},
                                  {"i'm", false},
                                  {"i am", false},
                                  {"im", false},
                                  {"it's", false},
                                  {"it is", false}};

// "For my son Ravi": who is to be served, whoever speaks. A name follows only in capitals.
constexpr std::string_view for_words[] = {"for", "para", "für", "pour"};
constexpr std::string_view possessives[] = {"my",     "our",   "mi",      "nuestro", "nuestra", "mein",  "meine",
                                            "meinen", "unser", "unseren", "mon",     "ma",      "notre", "unsere"};
constexpr std::string_view relatives[] = {
    "son",       "daughter",  "mum",        "mom",     "mother", "dad",    "father",   "husband",       "wife",
    "partner",   "boyfriend", "girlfriend", "brother", "sister", "boy",    "girl",     "hijo",          "hija",
    "madre",     "padre",     "marido",     "mujer",   "esposo", "esposa", "pareja",   "hermano",       "hermana",
    "novio",     "novia",     "sohn",       "tochter", "mutter", "vater",  "mann",     "frau",          "bruder",
    "schwester", "freund",    "freundin",   "fils",    "fille",  "mère",   "père",     "mari",          "femme",
    "frère",     "sœur",      "nephew",     "niece",   "aunt",   "uncle",  "grandson", "granddaughter", "grandmother"};

/// "i'm anna and i need …": without capitals, "I am" is followed by a name only if the words after it
/// say so.
bool is_closed(word_span name, word_span text) {
  return name.back().last_of_clause || (name.size() < text.size() && follows_name(text[name.size()].lower));
}

std::optional<std::string> name_after(word_span text, const name_cue& cue, bool capitals) {
  const word_span name = take_name(text, capitals && has_capital(text.front()));
  const name_word* const spelled = spelling_of(text.subspan(name.size()));
  if (spelled != nullptr && cue.certain && name.empty()) {
    return spelled->written;
  }
  const bool named_in_capitals = capitals && !name.empty() && has_capital(name.front());
  if (name.empty() || is_possessive(name, text)) {
    return std::nullopt;
  }
  if (!cue.certain && !named_in_capitals && (capitals || cue.capital || !is_closed(name, text))) {
    return std::nullopt;
  }
  std::string joined = join(name, named_in_capitals);
  if (spelled != nullptr) {
    joined = respell(joined, *spelled);
  }
  return joined.size() <= max_spoken_name_bytes ? std::optional(std::move(joined)) : std::nullopt;
}

}  // namespace

std::size_t match_cue(word_span text, std::string_view cue) {
  std::size_t count = 0;
  while (!cue.empty()) {
    const std::size_t end = std::min(cue.find(' '), cue.size());
    if (count == text.size() || text[count].lower != cue.substr(0, end)) {
      return 0;
    }
    ++count;
    cue.remove_prefix(std::min(end + 1, cue.size()));
  }
  return count;
}

std::optional<std::string> name_of_relative(const std::vector<name_word>& words, bool capitals) {
  for (std::size_t at = 0; capitals && at + 3 < words.size(); ++at) {
    const bool for_relative = contains(for_words, words[at].lower) && contains(possessives, words[at + 1].lower) &&
                              contains(relatives, words[at + 2].lower) && !words[at + 2].last_of_clause;
    const word_span following = word_span(words).subspan(at + 3);
    const word_span name = for_relative && has_capital(following.front()) ? take_name(following, true) : word_span();
    if (!name.empty() && !is_possessive(name, following)) {
      return join(name, true);
    }
  }
  return std::nullopt;
}

std::optional<std::string> name_after_cue(const std::vector<name_word>& words, bool capitals) {
  const bool german = speaks_german(words);
  for (const bool certain : {true, false}) {
    for (std::size_t i = 0; i < words.size(); ++i) {
      for (const name_cue& cue : name_cues) {
        const bool known = cue.certain == certain && !(german && cue.words == "im");
        const std::size_t taken = known ? match_cue(word_span(words).subspan(i), cue.words) : 0;
        const bool broken = taken > 0 && words[i + taken - 1].last_of_clause && !certain;
        if (taken == 0 || i + taken == words.size() || broken) {
          continue;
        }
        if (auto name = name_after(word_span(words).subspan(i + taken), cue, capitals)) {
          return name;
        }
      }
    }
  }
  return std::nullopt;
}

}  // namespace zylin::domain::rules
