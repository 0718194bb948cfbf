#include "rule_reader/name_span.hpp"

#include "zylin/core/ascii.hpp"

#include <algorithm>

namespace zylin::domain::rules {
namespace {

constexpr std::size_t max_name_words = 4;
constexpr std::size_t spelling_reach = 4;

std::string with_capitals(const name_word& word) {
  std::string text = word.written;
  bool begins = true;
  for (char& letter : text) {
    letter = begins ? ascii::to_upper(letter) : letter;
    begins = letter == '-' || letter == '\'';
  }
  return text;
}

}  // namespace

bool has_capital(const name_word& word) {
  const std::string& text = word.written;
  const bool accented_small = text.size() > 1 && text[0] == '\xC3' && text[1] >= '\xA0';  // "énervée", "öfter"
  return ascii::is_upper(text.front()) || (ascii::is_beyond(text.front()) && !accented_small);
}

bool can_be_name(const name_word& word) {
  if (word.spelled) {
    return false;
  }
  const bool digits = std::ranges::any_of(word.lower, ascii::is_digit);
  return !digits && !is_no_name(word.lower) && !word.lower.ends_with("'s");
}

word_span take_name(word_span text, bool capitals) {
  std::size_t count = 0;
  while (count < std::min(text.size(), max_name_words)) {
    const name_word& word = text[count];
    const bool lower_inside = is_particle(word.lower) || is_title(word.lower);
    if (!can_be_name(word) || (capitals && !has_capital(word) && !lower_inside)) {
      break;
    }
    ++count;
    if (word.last_of_clause) {
      break;
    }
  }
  while (count > 0 && (is_particle(text[count - 1].lower) || is_title(text[count - 1].lower))) {
    --count;
  }
  return text.first(count);
}

bool is_possessive(word_span name, word_span text) {
  return name.size() < text.size() && !name.empty() && !name.back().last_of_clause &&
         text[name.size()].lower.ends_with("'s") && !is_contraction(text[name.size()].lower);
}

std::string join(word_span name, bool capitals) {
  std::string text;
  for (const name_word& word : name) {
    text += text.empty() ? "" : " ";
    text += capitals || is_particle(word.lower) ? word.written : with_capitals(word);
  }
  return text;
}

const name_word* spelling_of(word_span after) {
  for (std::size_t i = 0; i < std::min(after.size(), spelling_reach); ++i) {
    if (after[i].spelled) {
      return &after[i];
    }
    if (!introduces_spelling(after[i].lower)) {
      break;
    }
  }
  return nullptr;
}

std::string respell(const std::string& name, const name_word& spelled) {
  const std::size_t last = name.rfind(' ') + 1;  // 0 when there is one word
  const bool same = name.empty() || (name[last] | 0x20) == spelled.lower.front();
  return same ? name.substr(0, last) + spelled.written : name;
}

}  // namespace zylin::domain::rules
