#include "cues/cue_lexicon.hpp"

#include "rule_reader/name_words.hpp"
#include "time_phrase/fold.hpp"
#include "time_phrase/vocabulary.hpp"
#include "zylin/core/ascii.hpp"
#include "zylin/core/contains.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <stdexcept>
#include <utility>

namespace zylin::domain::cues {
namespace {

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

std::string_view words_of_class(std::string_view written, std::span<const word_class> classes) {
  const auto known = std::ranges::find(classes, written.substr(1, written.size() - 2), &word_class::name);
  if (known == classes.end()) {
    throw std::logic_error("unknown class of words: " + std::string(written));
  }
  return known->words;
}

bool means(std::string_view code, const cue_word& word, phrase::token_kind kind) {
  const phrase::vocabulary::meaning* const found = phrase::vocabulary_for(code).find(word.folded);
  return found != nullptr && found->kind == kind;
}

bool is_number(std::string_view code, const cue_word& word) {
  return std::ranges::all_of(word.folded, ascii::is_digit) || means(code, word, phrase::token_kind::number);
}

/// "Monday", "tomorrow", "three"
bool is_of_time(std::string_view code, std::string_view folded) {
  const phrase::vocabulary::meaning* const found = phrase::vocabulary_for(code).find(folded);
  return found != nullptr && found->kind != phrase::token_kind::word;
}

/// From word `at` to the end of the clause, at most `longest_rest` words.
std::size_t end_of_clause(const cue_text& text, std::size_t first, std::size_t at) {
  const auto open = [&](std::size_t end) {
    const bool whole_pattern = end == first;
    return whole_pattern || !(text.words()[end - 1].ends_sentence || (end > at && text.words()[end - 1].ends_clause));
  };
  std::size_t end = at;
  while (end < text.size() && end - at < longest_rest && open(end)) {
    ++end;
  }
  return end;
}

bool may_be_name(const cue_word& word) {
  const bool digits = std::ranges::any_of(word.folded, ascii::is_digit);
  return word.folded.size() > 1 && !digits && !rules::is_no_name(word.folded) && !rules::is_title(word.folded);
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
  const bool words_alone = !(first.number || first.weekday || first.capital_name || first.any_name || first.any_word);
  if (!words_alone || !first.prefixes.empty() || first.optional) {
    with_any_first_.push_back(which);
    return;
  }
  for (const std::string& word : first.words) {
    by_first_word_[word].push_back(which);
  }
}

cue_lexicon::element cue_lexicon::parse(std::string_view written, std::span<const word_class> classes) const {
  element made;
  if (written.ends_with('?')) {
    made.optional = true;
    written.remove_suffix(1);
  }
  made.gap = written == "...";
  made.rest = written == ">";
  if (!made.gap && !made.rest) {
    add_words(made, written, classes);
    std::ranges::sort(made.words);
  }
  return made;
}

void cue_lexicon::add_words(element& to, std::string_view alternatives, std::span<const word_class> classes) const {
  constexpr std::pair<std::string_view, bool element::*> special[] = {{"{n}", &element::number},
                                                                      {"{day}", &element::weekday},
                                                                      {"{name}", &element::capital_name},
                                                                      {"{who}", &element::any_name},
                                                                      {"{word}", &element::any_word}};
  for_each_part(alternatives, '|', [&](std::string_view one) {
    const auto known = std::ranges::find(special, one, &std::pair<std::string_view, bool element::*>::first);
    if (known != std::end(special)) {
      to.*(known->second) = true;
    } else if (one.starts_with('<')) {
      add_words(to, words_of_class(one, classes), classes);
    } else {
      const bool prefix = one.ends_with('*');
      const std::string folded = phrase::fold(without_apostrophes(prefix ? one.substr(0, one.size() - 1) : one));
      (prefix ? to.prefixes : to.words).push_back(romanised_ ? phrase::fold_romanised(folded) : folded);
    }
  });
}

const std::string& cue_lexicon::key_of(const cue_word& word) const {
  return romanised_ ? word.romanised : word.folded;
}

bool cue_lexicon::fits(const element& wanted, const cue_text& text, std::size_t at) const {
  const cue_word& word = text.words()[at];
  const std::string& key = key_of(word);
  const auto begins = [&](const std::string& one) { return key.starts_with(one); };
  return wanted.any_word || std::ranges::binary_search(wanted.words, key) ||
         std::ranges::any_of(wanted.prefixes, begins) || (wanted.number && is_number(code_, word)) ||
         (wanted.weekday && means(code_, word, phrase::token_kind::weekday)) || may_stand_for_name(wanted, text, at);
}

bool cue_lexicon::may_stand_for_name(const element& wanted, const cue_text& text, std::size_t at) const {
  const cue_word& word = text.words()[at];
  const bool written_so =
      (wanted.capital_name && word.capital) || (wanted.any_name && (word.capital || !text.has_capitals()));
  return written_so && may_be_name(word) && !is_of_time(code_, word.folded);
}

bool cue_lexicon::match_gap(const pattern& wanted, std::size_t part, const cue_text& text, std::size_t at,
                            cue_match& made) const {
  for (std::size_t skipped = 0; skipped <= longest_gap && at + skipped < text.size(); ++skipped) {
    if (skipped > 0 && text.words()[at + skipped - 1].ends_sentence) {
      break;
    }
    if (match(wanted, part + 1, text, at + skipped, made)) {
      return true;
    }
  }
  return false;
}

bool cue_lexicon::match_one(const pattern& wanted, std::size_t part, const cue_text& text, std::size_t at,
                            cue_match& made) const {
  const element& next = wanted.elements[part];
  if (!fits(next, text, at) || !match(wanted, part + 1, text, at + 1, made)) {
    return false;
  }
  if (may_stand_for_name(next, text, at)) {
    made.name_last = std::max(made.name_last, at + 1);
    made.name_first = at;
  }
  return true;
}

/// Whether the pattern from `part` on matches at word `at`, and where it ends; optional elements match if they can.
bool cue_lexicon::match(const pattern& wanted, std::size_t part, const cue_text& text, std::size_t at,
                        cue_match& made) const {
  if (part == wanted.elements.size()) {
    made.last = at;
    return at > made.first;
  }
  const element& next = wanted.elements[part];
  const bool beyond = at >= text.size() || (at > made.first && text.words()[at - 1].ends_sentence);
  if (next.rest || (next.gap && part + 1 == wanted.elements.size())) {
    made.last = next.rest ? end_of_clause(text, made.first, at) : at;
    return true;
  }
  if (next.gap) {
    return !beyond && match_gap(wanted, part, text, at, made);
  }
  return (!beyond && match_one(wanted, part, text, at, made)) ||
         (next.optional && match(wanted, part + 1, text, at, made));
}

std::vector<cue_match> cue_lexicon::find(const cue_text& text) const {
  std::vector<cue_match> found;
  const auto look = [&](std::size_t which, std::size_t at) {
    cue_match made{.kind = patterns_[which].kind, .first = at, .last = at, .name_first = at, .name_last = at};
    if (match(patterns_[which], 0, text, at, made)) {
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

bool may_name(const cue_text& text, std::size_t at) {
  const cue_word& word = text.words()[at];
  return (word.capital || !text.has_capitals()) && may_be_name(word) && !is_time_word(word.folded);
}

bool is_time_word(std::string_view folded) {
  constexpr std::array<std::string_view, 4> codes = {"en", "es", "de", "hi"};
  return std::ranges::any_of(codes, [&](std::string_view code) { return is_of_time(code, folded); });
}

bool names_day_or_time(std::string_view folded) {
  using kind = phrase::token_kind;
  constexpr std::array<std::string_view, 5> codes = {"en", "es", "de", "hi", "fr"};
  constexpr std::array<kind, 13> kinds = {
      kind::month,    kind::weekday,    kind::weekdays,           kind::weekend, kind::day_offset,
      kind::tonight,  kind::day_part,   kind::part_adverb,        kind::soonest, kind::any_day,
      kind::meridiem, kind::fixed_time, kind::tomorrow_or_morning};
  return std::ranges::any_of(codes, [&](std::string_view code) {
    const phrase::vocabulary::meaning* const found = phrase::vocabulary_for(code).find(folded);
    return found != nullptr && contains(kinds, found->kind);
  });
}

std::vector<cue_match> unvoided(std::span<const cue_match> found, int kind, std::initializer_list<int> voiding) {
  const auto voids = [&](const cue_match& one, const cue_match& other) {
    return std::ranges::find(voiding, other.kind) != voiding.end() && other.overlaps(one);
  };
  std::vector<cue_match> left;
  std::ranges::copy_if(found, std::back_inserter(left), [&](const cue_match& one) {
    return one.kind == kind && std::ranges::none_of(found, [&](const cue_match& other) { return voids(one, other); });
  });
  return left;
}

}  // namespace zylin::domain::cues
