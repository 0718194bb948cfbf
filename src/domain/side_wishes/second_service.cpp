#include "side_wishes/second_service.hpp"

#include "rule_reader/name_words.hpp"
#include "rule_reader/service_rules.hpp"
#include "zylin/core/contains.hpp"
#include "zylin/domain/side_wishes.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace zylin::domain::side_wishes {
namespace {

using cues::cue_match;
using cues::cue_text;

constexpr std::array<std::string_view, 9> joins = {"et", "and", "plus", "und", "y", "e", "aur", "mas", "\u0914\u0930"};
constexpr std::array<std::string_view, 13> articles = {"une",   "a",   "an", "some", "my", "eine",        "einen",
                                                       "einem", "una", "un", "unos", "ek", "\u090f\u0915"};
// After an article these are not services.
constexpr std::array<std::string_view, 37> no_services = {
    "fois",   "amie",      "copine", "fille",    "femme",    "petite", "personne",    "time",  "day",    "question",
    "friend", "colleague", "person", "lot",      "bit",      "few",    "couple",      "half",  "moment", "nice",
    "good",   "great",     "name",   "number",   "callback", "call",   "discount",    "table", "place",  "quick",
    "wife",   "husband",   "son",    "daughter", "mother",   "father", "confirmation"};

bool is_thing(const cue_text& text, std::size_t at) {
  const std::string& word = text.words()[at].folded;
  return word.size() > 2 && !contains(no_services, word) && !rules::is_no_name(word) && !cues::is_time_word(word);
}

/// "… and a beard trim": after the service that ends before `at`.
std::optional<std::size_t> end_of_second(const cue_text& text, std::size_t at) {
  if (at + 2 >= text.size() || text.words()[at - 1].ends_sentence) {
    return std::nullopt;
  }
  const bool joined = contains(joins, text.words()[at].folded) && contains(articles, text.words()[at + 1].folded);
  if (!joined || !is_thing(text, at + 2)) {
    return std::nullopt;
  }
  const bool two = at + 3 < text.size() && !text.words()[at + 2].ends_clause && is_thing(text, at + 3);
  return at + (two ? 4 : 3);
}

/// "a beard trim and a …": before the service that begins at `at`.
std::optional<std::size_t> begin_of_first(const cue_text& text, std::size_t at) {
  const std::size_t join = at > 0 && contains(articles, text.words()[at - 1].folded) ? at - 2 : at - 1;
  if (at < 3 || join < 2 || join >= text.size() || !contains(joins, text.words()[join].folded)) {
    return std::nullopt;
  }
  for (const std::size_t words : {1U, 2U}) {
    const bool room = join >= words + 1;
    if (!room || !is_thing(text, join - words)) {
      return std::nullopt;
    }
    if (contains(articles, text.words()[join - words - 1].folded)) {
      return join - words - 1;
    }
  }
  return std::nullopt;
}

cue_match from_to(std::size_t first, std::size_t last) {
  return {.kind = static_cast<int>(side_wish_kind::second_service), .first = first, .last = last};
}

}  // namespace

std::optional<cue_match> find_second_service(const cue_text& text, const business& business) {
  const std::vector<rules::service_mention> named = rules::find_spoken_services(business, text);
  if (named.size() > 1) {
    return from_to(named.front().first, named.back().last);
  }
  if (named.empty()) {
    return std::nullopt;
  }
  if (const std::optional<std::size_t> end = end_of_second(text, named.front().last)) {
    return from_to(named.front().first, *end);
  }
  if (const std::optional<std::size_t> begin = begin_of_first(text, named.front().first)) {
    return from_to(*begin, named.front().last);
  }
  return std::nullopt;
}

}  // namespace zylin::domain::side_wishes
