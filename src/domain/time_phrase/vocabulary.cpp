#include "time_phrase/vocabulary.hpp"

#include "time_phrase/fold.hpp"

#include <algorithm>

namespace zylin::domain::phrase {
namespace {

/// Calls `consume` at least once, also for an empty text.
template <class Consumer>
void for_each_part(std::string_view text, char separator, Consumer consume) {
  while (true) {
    const std::size_t end = text.find(separator);
    consume(text.substr(0, end));
    if (end == std::string_view::npos) {
      return;
    }
    text.remove_prefix(end + 1);
  }
}

}  // namespace

vocabulary::vocabulary(const language& own, const language* further) : romanised_(own.romanised) {
  add(own);
  if (further != nullptr) {
    add(*further);
  }
}

void vocabulary::add(const language& from) {
  for (const vocabulary_row& row : from.rows) {
    int value = row.first_value;
    for_each_part(row.words, ',', [&](std::string_view alternatives) { add_alternatives(row, alternatives, value++); });
  }
}

void vocabulary::add_alternatives(const vocabulary_row& row, std::string_view alternatives, int value) {
  for_each_part(alternatives, '|', [&](std::string_view words) {
    longest_ = std::max(longest_, static_cast<std::size_t>(std::ranges::count(words, ' ')) + 1);
    for_each_part(row.endings, '|', [&](std::string_view ending) {
      by_words_.emplace(key(fold(std::string(words).append(ending))), meaning{.kind = row.kind, .value = value});
    });
  });
}

std::string vocabulary::key(std::string_view words) const {
  return romanised_ ? fold_romanised(words) : std::string(words);
}

const vocabulary::meaning* vocabulary::find(std::string_view words) const {
  const auto found = by_words_.find(key(words));
  return found == by_words_.end() ? nullptr : &found->second;
}

bool knows_language(std::string_view code) {
  return code == english.code || code == spanish.code || code == german.code || code == hindi.code;
}

const vocabulary& vocabulary_for(std::string_view code) {
  static const vocabulary in_english{english};
  static const vocabulary in_spanish{spanish, &english};
  static const vocabulary in_german{german, &english};
  static const vocabulary in_hindi{hindi, &english};
  if (code == spanish.code) {
    return in_spanish;
  }
  if (code == german.code) {
    return in_german;
  }
  return code == hindi.code ? in_hindi : in_english;
}

}  // namespace zylin::domain::phrase
