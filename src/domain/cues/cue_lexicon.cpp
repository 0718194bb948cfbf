#include "cues/cue_lexicon.hpp"

#include "rule_reader/name_words.hpp"
#include "time_phrase/fold.hpp"
#include "time_phrase/vocabulary.hpp"
#include "zylin/core/ascii.hpp"

#include <algorithm>
#include <iterator>
#include <stdexcept>

namespace zylin::domain::cues {
namespace {

constexpr std::size_t no_match = static_cast<std::size_t>(-1);
constexpr std::size_t longest_gap = 3;
constexpr std::size_t longest_rest = 10;

template <class Consumer>
void for_each_part(std::string_view text, char separator, Consumer consume) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(separator), text.size());
    const std::string_view part = ascii::trim(text.substr(0, end));
    if (!part.empty()) {
      consume(part);
    }
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

std::string without_apostrophes(std::string_view word) {
  std::string bare(word);
  std::erase(bare, '\'');
  return bare;
}

bool means(std::string_view code, const cue_word& word, phrase::token_kind kind) {
  const phrase::vocabulary::meaning* const found = phrase::vocabulary_for(code).find(word.folded);
  return found != nullptr && found->kind == kind;
}

bool is_number(std::string_view code, const cue_word& word) {
  return std::ranges::all_of(word.folded, ascii::is_digit) || means(code, word, phrase::token_kind::number);
}

bool may_be_name(const cue_word& word) {
  return !rules::is_no_name(word.folded) && std::ranges::none_of(word.folded, ascii::is_digit);
}

}  // namespace

cue_lexicon::cue_lexicon(const cue_table& table) : code_(table.code), romanised_(table.romanised) {
  for (const cue_row& row : table.rows) {
    for_each_part(row.patterns, ';', [&](std::string_view written) { add(row.kind, written, table.classes); });
  }
}

void cue_lexicon::add(int kind, std::string_view written, std::span<const word_class> classes) {
  pattern made{.kind = kind, .elements = {}};
  for_each_part(written, ' ', [&](std::string_view one) { made.elements.push_back(parse(one, classes)); });
  patterns_.push_back(std::move(made));
  index(patterns_.size() - 1);
}

void cue_lexicon::index(std::size_t which) {
  const element& first = patterns_[which].elements.front();
  if (first.is != element::what::words || !first.prefixes.empty() || first.optional) {
    with_any_first_.push_back(which);
    return;
  }
  for (const std::string& word : first.words) {
    by_first_word_[word].push_back(which);
  }
}

cue_lexicon::element cue_lexicon::parse(std::string_view written, std::span<const word_class> classes) const {
  using what = element::what;
  constexpr std::pair<std::string_view, what> special[] = {
      {"...", what::gap},           {">", what::rest},       {"{n}", what::number},   {"{day}", what::weekday},
      {"{name}", what::capital_name}, {"{who}", what::any_name}, {"{word}", what::any_word}};
  element made;
  if (written.ends_with('?')) {
    made.optional = true;
    written.remove_suffix(1);
  }
  const auto found = std::ranges::find(special, written, &std::pair<std::string_view, what>::first);
  if (found != std::end(special)) {
    made.is = found->second;
    return made;
  }
  add_words(made, written, classes);
  std::ranges::sort(made.words);
  return made;
}

void cue_lexicon::add_words(element& to, std::string_view alternatives, std::span<const word_class> classes) const {
  for_each_part(alternatives, '|', [&](std::string_view one) {
    if (one.starts_with('<')) {
      const auto known = std::ranges::find(classes, one.substr(1, one.size() - 2), &word_class::name);
      if (known == classes.end()) {
        throw std::logic_error("unknown class of words: " + std::string(one));
      }
      add_words(to, known->words, classes);
      return;
    }
    const bool prefix = one.ends_with('*');
    const std::string folded = phrase::fold(without_apostrophes(prefix ? one.substr(0, one.size() - 1) : one));
    (prefix ? to.prefixes : to.words).push_back(romanised_ ? phrase::fold_romanised(folded) : folded);
  });
}

const std::string& cue_lexicon::key_of(const cue_word& word) const {
  return romanised_ ? word.romanised : word.folded;
}

bool cue_lexicon::fits(const element& wanted, const cue_text& text, std::size_t at) const {
  using what = element::what;
  const cue_word& word = text.words()[at];
  switch (wanted.is) {
    case what::words: {
      const std::string& key = key_of(word);
      return std::ranges::binary_search(wanted.words, key) ||
             std::ranges::any_of(wanted.prefixes, [&](const std::string& one) { return key.starts_with(one); });
    }
    case what::number: return is_number(code_, word);
    case what::weekday: return means(code_, word, phrase::token_kind::weekday);
    case what::capital_name: return word.capital && word.folded.size() > 1 && may_be_name(word);
    case what::any_name: return may_be_name(word) && (word.capital || !text.has_capitals());
    case what::any_word: return true;
    case what::gap:
    case what::rest: break;
  }
  return false;
}

std::size_t cue_lexicon::match_gap(const pattern& wanted, std::size_t part, const cue_text& text, std::size_t first,
                                   std::size_t at) const {
  for (std::size_t skipped = 0; skipped <= longest_gap && at + skipped < text.size(); ++skipped) {
    if (skipped > 0 && text.words()[at + skipped - 1].ends_sentence) {
      break;
    }
    if (const std::size_t end = match(wanted, part + 1, text, first, at + skipped); end != no_match) {
      return end;
    }
  }
  return no_match;
}

/// Where the pattern from `part` on ends that is looked for at word `at`; greedy for what may be missing.
std::size_t cue_lexicon::match(const pattern& wanted, std::size_t part, const cue_text& text, std::size_t first,
                               std::size_t at) const {
  if (part == wanted.elements.size()) {
    return at;
  }
  const element& next = wanted.elements[part];
  const bool beyond = at >= text.size() || (at > first && text.words()[at - 1].ends_sentence);
  if (next.is == element::what::rest) {
    std::size_t end = at;
    const auto open = [&] { return end == first || !text.words()[end - 1].ends_sentence; };
    const auto in_clause = [&] { return end == at || !text.words()[end - 1].ends_clause; };
    while (end < text.size() && end - at < longest_rest && open() && in_clause()) {
      ++end;
    }
    return end;
  }
  if (next.is == element::what::gap) {
    if (part + 1 == wanted.elements.size()) {
      return at;
    }
    return beyond ? no_match : match_gap(wanted, part, text, first, at);
  }
  if (!beyond && fits(next, text, at)) {
    if (const std::size_t end = match(wanted, part + 1, text, first, at + 1); end != no_match) {
      return end;
    }
  }
  return next.optional ? match(wanted, part + 1, text, first, at) : no_match;
}

std::vector<cue_match> cue_lexicon::find(const cue_text& text) const {
  std::vector<cue_match> found;
  const auto look = [&](std::size_t which, std::size_t at) {
    const pattern& wanted = patterns_[which];
    const std::size_t end = match(wanted, 0, text, at, at);
    const cue_match made{.kind = wanted.kind, .first = at, .last = end};
    if (end != no_match && end > at && std::ranges::find(found, made) == found.end()) {
      found.push_back(made);
    }
  };
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (const auto known = by_first_word_.find(key_of(text.words()[at])); known != by_first_word_.end()) {
      for (const std::size_t which : known->second) {
        look(which, at);
      }
    }
    for (const std::size_t which : with_any_first_) {
      look(which, at);
    }
  }
  return found;
}

std::vector<cue_match> unvoided(std::span<const cue_match> found, int kind, std::initializer_list<int> voiding) {
  const auto voids = [&](const cue_match& one, const cue_match& other) {
    return std::ranges::find(voiding, other.kind) != voiding.end() && other.overlaps(one);
  };
  std::vector<cue_match> left;
  std::ranges::copy_if(found, std::back_inserter(left), [&](const cue_match& one) {
    return one.kind == kind &&
           std::ranges::none_of(found, [&](const cue_match& other) { return voids(one, other); });
  });
  return left;
}

}  // namespace zylin::domain::cues
