#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain::emergencies {

/// What stands between a word and the one before it.
enum class pause : std::uint8_t { none, comma, sentence };

/// A word as phrases are compared with it: folded, without apostrophes ("can't" is "cant").
struct said_word {
  std::string text;
  std::string romanised;  ///< the same, as Hindi in Latin letters is compared
  pause before = pause::sentence;
};

using said_words = std::vector<said_word>;

/// The first `most` words. Hyphens divide words, what cannot be seen does not. Any bytes are accepted.
[[nodiscard]] said_words split_said_words(std::string_view text, std::size_t most);

}  // namespace zylin::domain::emergencies
