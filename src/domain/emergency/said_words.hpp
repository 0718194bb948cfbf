#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain::emergencies {

/// The pause between a word and the previous one.
enum class pause : std::uint8_t { none, comma, sentence };

/// A word in the form for comparison with phrases: folded, without apostrophes ("can't" is "cant").
struct said_word {
  std::string text;
  std::string romanised;  ///< the same, for comparing Hindi in Latin letters
  pause before = pause::sentence;
};

using said_words = std::vector<said_word>;

/// The first `most` words. Hyphens divide words, invisible characters do not. Any bytes are accepted.
[[nodiscard]] said_words split_said_words(std::string_view text, std::size_t most);

}  // namespace zylin::domain::emergencies
