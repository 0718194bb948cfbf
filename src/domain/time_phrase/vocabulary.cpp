#include "time_phrase/vocabulary.hpp"

#include <algorithm>

namespace zylin::phrase {
namespace {

template <class Consumer>
void for_each_part(std::string_view text, char separator, Consumer consume) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(separator), text.size());
    consume(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

}  // namespace

vocabulary::vocabulary(std::span<const vocabulary_row> rows) {
  for (const vocabulary_row& row : rows) {
    int value = row.first_value;
    for_each_part(row.words, ',', [&](std::string_view alternatives) {
      add_alternatives(alternatives, {.kind = row.kind, .value = value++});
    });
  }
}

void vocabulary::add_alternatives(std::string_view alternatives, meaning what) {
  for_each_part(alternatives, '|', [&](std::string_view words) {
    by_words_.emplace(words, what);
    longest_ = std::max(longest_, static_cast<std::size_t>(std::ranges::count(words, ' ')) + 1);
  });
}

const vocabulary::meaning* vocabulary::find(std::string_view words) const {
  const auto found = by_words_.find(words);
  return found == by_words_.end() ? nullptr : &found->second;
}

}  // namespace zylin::phrase
