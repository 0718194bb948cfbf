#include "time_phrase/vocabulary.hpp"

#include "time_phrase/fold.hpp"

#include <algorithm>
#include <array>

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

namespace {

struct read_language {
  std::string_view code;
  vocabulary words;
};

/// English words are understood in each.
const std::array<read_language, 5>& read_languages() {
  static const std::array<read_language, 5> all{read_language{english.code, vocabulary(english)},
                                                {spanish.code, vocabulary(spanish, &english)},
                                                {german.code, vocabulary(german, &english)},
                                                {hindi.code, vocabulary(hindi, &english)},
                                                {french.code, vocabulary(french, &english)}};
  return all;
}

}  // namespace

bool knows_language(std::string_view code) {
  return std::ranges::find(read_languages(), code, &read_language::code) != read_languages().end();
}

const vocabulary& vocabulary_for(std::string_view code) {
  const auto& all = read_languages();
  const auto* const found = std::ranges::find(all, code, &read_language::code);
  return found == all.end() ? all.front().words : found->words;
}

}  // namespace zylin::domain::phrase
