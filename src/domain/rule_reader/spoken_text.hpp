#pragma once

#include <span>
#include <string>
#include <string_view>

namespace zylin::domain::rules {

inline constexpr std::string_view typographic_apostrophe = "\u2019";

/// A transcript in the form for the phrase tables: lower case, words separated by single blanks, apostrophes dropped
/// ("I can't" is "i cant"), no punctuation.
class spoken_text {
 public:
  explicit spoken_text(std::string_view transcript);

  /// True when these words occur next to each other.
  [[nodiscard]] bool has(std::string_view words) const;
  [[nodiscard]] bool has_any(std::span<const std::string_view> phrases) const;

  /// True when one of `first` is followed by one of `second` with at most `gap` words between them.
  [[nodiscard]] bool has_pair(std::span<const std::string_view> first, std::span<const std::string_view> second,
                              std::size_t gap) const;

 private:
  std::string words_;  ///< with a blank at either end
};

}  // namespace zylin::domain::rules
