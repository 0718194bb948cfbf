#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain::replies {

/// A word of a reply, both as patterns compare it and as written.
struct word {
  std::string folded;     ///< lower case, without accents; a typographic apostrophe made plain
  std::string romanised;  ///< `folded`, for comparing Hindi in Latin letters
  std::size_t begin = 0;  ///< [begin, end) in the sentence
  std::size_t end = 0;
  bool capital = false;        ///< begins with a capital letter
  bool begins_clause = false;  ///< the first one, or after punctuation
};

struct sentence {
  std::string_view text;
  std::vector<word> words;
  bool question = false;
};

[[nodiscard]] std::vector<word> split_words(std::string_view text);

/// Splits at sentence ends, but not after "Dr." or inside "p.m.".
[[nodiscard]] std::vector<sentence> split_sentences(std::string_view text);

/// Words with alternatives: "we/i will ~ call*". A slash separates alternatives, a star stands for any ending (or, in
/// front, any beginning), a tilde for up to three words, an underscore for one; "^" and "$" are the ends of the
/// sentence.
class pattern {
 public:
  explicit pattern(std::string_view text, bool romanised = false);

  struct match {
    std::size_t begin = 0;  ///< [begin, end), indices of words
    std::size_t end = 0;    ///< equal to `begin`: none
    explicit operator bool() const noexcept { return end > begin; }
  };

  /// Matches only at that word.
  [[nodiscard]] match at(const std::vector<word>& words, std::size_t begin) const;

 private:
  struct choice {
    std::string text;
    bool any_ending = false;
    bool any_beginning = false;
  };
  struct place {
    std::vector<choice> choices;  ///< none: any word
    std::size_t most_skipped = 0;
  };

  [[nodiscard]] bool fits(const place& wanted, const word& found) const;
  [[nodiscard]] std::size_t follow(const std::vector<word>& words, std::size_t at, std::size_t from) const;

  std::vector<place> places_;
  bool romanised_ = false;
  bool from_start_ = false;
  bool to_end_ = false;
};

/// Patterns separated by bars.
class pattern_list {
 public:
  pattern_list() = default;
  explicit pattern_list(std::string_view patterns, bool romanised = false);

  [[nodiscard]] pattern::match at(const std::vector<word>& words, std::size_t begin) const;
  /// The first one from `from` on.
  [[nodiscard]] pattern::match find(const std::vector<word>& words, std::size_t from = 0) const;
  [[nodiscard]] bool in(const std::vector<word>& words) const { return static_cast<bool>(find(words)); }

 private:
  std::vector<pattern> patterns_;
};

}  // namespace zylin::domain::replies
