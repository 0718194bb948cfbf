#pragma once

#include "cues/cue_text.hpp"

#include <cstddef>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <vector>

namespace zylin::domain {

/// The kind of a cue's rows and matches (`cues::cue_row`), which each purpose has its own enumeration for.
template <class Cue>
  requires std::is_enum_v<Cue>
[[nodiscard]] constexpr int kind_of(Cue which) noexcept {
  return static_cast<int>(which);
}

}  // namespace zylin::domain

namespace zylin::domain::cues {

/// Words that are interchangeable in the patterns of a language: `<name>` there.
struct word_class {
  std::string_view name;
  std::string_view words;  ///< separated by bars; "cancel*" is every word with that beginning
};

/// Patterns with the same meaning, separated by semicolons. A pattern is a row of elements with single blanks between
/// them: words, classes and braces separated by bars ("cancel|drop <my>"), followed by '?' if it may be missing; "..."
/// is up to three words of the sentence; ">" at the end takes the rest of the clause. In braces: {n} is a number, {day}
/// a weekday, {name} a capitalised word that may be a name, {who} any word that may be one, {word} any word. Case,
/// accents and apostrophes are ignored. No pattern reaches beyond a sentence.
struct cue_row {
  int kind = 0;
  std::string_view patterns;
};

/// What a language's words mean for one purpose. The logic is shared, so another language is another table.
struct cue_table {
  std::string_view code;  ///< ISO 639-1
  std::span<const word_class> classes;
  std::span<const cue_row> rows;
  bool romanised = false;  ///< its words are also written in Latin letters, with varying spelling
};

/// A pattern found in a text: the words [first, last).
struct cue_match {
  int kind = 0;
  std::size_t first = 0;
  std::size_t last = 0;
  std::size_t name_first = 0;  ///< the words for {name} and {who}; none if both are equal
  std::size_t name_last = 0;

  [[nodiscard]] bool overlaps(const cue_match& other) const noexcept {
    return first < other.last && other.first < last;
  }
};

/// The patterns of one table, prepared for searching.
class cue_lexicon {
 public:
  /// A class that is not declared is a bug: it throws std::logic_error.
  explicit cue_lexicon(const cue_table& table);

  /// Every match of a pattern, each as long as possible, in order of their beginning.
  [[nodiscard]] std::vector<cue_match> find(const cue_text& text) const;

 private:
  struct element {
    bool gap = false;   ///< "..."
    bool rest = false;  ///< ">"
    bool number = false;
    bool weekday = false;
    bool capital_name = false;
    bool any_name = false;
    bool any_word = false;
    std::vector<std::string> words;     ///< sorted
    std::vector<std::string> prefixes;  ///< of "cancel*"
    bool optional = false;
  };
  struct pattern {
    int kind = 0;
    std::vector<element> elements;
  };

  void add(int kind, std::string_view written, std::span<const word_class> classes);
  void index(std::size_t which);
  [[nodiscard]] element parse(std::string_view written, std::span<const word_class> classes) const;
  void add_words(element& to, std::string_view alternatives, std::span<const word_class> classes) const;
  [[nodiscard]] bool fits(const element& wanted, const cue_text& text, std::size_t at) const;
  [[nodiscard]] bool may_stand_for_name(const element& wanted, const cue_text& text, std::size_t at) const;
  [[nodiscard]] bool match(const pattern& wanted, std::size_t part, const cue_text& text, std::size_t at,
                           cue_match& made) const;
  [[nodiscard]] bool match_gap(const pattern& wanted, std::size_t part, const cue_text& text, std::size_t at,
                               cue_match& made) const;
  [[nodiscard]] bool match_one(const pattern& wanted, std::size_t part, const cue_text& text, std::size_t at,
                               cue_match& made) const;
  [[nodiscard]] const std::string& key_of(const cue_word& word) const;

  std::string_view code_;
  bool romanised_;
  std::vector<pattern> patterns_;
  std::unordered_map<std::string, std::vector<std::size_t>> by_first_word_;
  std::vector<std::size_t> with_any_first_;
};

/// Those of `kind` that no match of a kind in `voiding` overlaps.
[[nodiscard]] std::vector<cue_match> unvoided(std::span<const cue_match> found, int kind,
                                              std::initializer_list<int> voiding);

/// True when word `at` may be a name: capitalised if the transcript has capitals, and not a word of another kind.
[[nodiscard]] bool may_name(const cue_text& text, std::size_t at);

/// "Monday", "tomorrow", "three", in any language that we read. Expects a folded word.
[[nodiscard]] bool is_time_word(std::string_view folded);

/// "Monday", "tomorrow", "May", "pm", but no number and no word that only belongs to one. Expects a folded word.
[[nodiscard]] bool names_day_or_time(std::string_view folded);

}  // namespace zylin::domain::cues
