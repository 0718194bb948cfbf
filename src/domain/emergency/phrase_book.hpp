#pragma once

#include "emergency/said_words.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace zylin::domain::emergencies {

/// What a phrase says about danger.
enum class phrase_kind : std::uint8_t {
  // Danger, by what may cancel it besides a negation:
  happening,  ///< its form says that it is going on ("can't breathe"): nothing
  event,      ///< may be long ago ("fainted")
  topic,      ///< may also be asked about in general ("stroke", "emergency")
  // What cancels it:
  idiom,           ///< its words mean something else ("dying to see you")
  harmless,        ///< its words are neither event nor topic ("food poisoning")
  negation,        ///< before a danger, or inside it
  negation_after,  ///< right after it
  affirmation,     ///< looks like a negation but is not ("not only")
  past,
  question,   ///< begins a question about what a business does
  condition,  ///< right before a danger: "in case of"
  // What limits the effect of those above:
  softener,  ///< may stand between a negation and its danger ("not a real emergency")
  either,    ///< between two dangers that one negation takes back ("no pain or bleeding")
  present,   ///< "now", "again"
  joint,     ///< divides two statements: "and"
  personal,  ///< somebody in particular: "my", "he"
};

/// Phrases of one kind, separated by commas. A phrase is one or more words. A bar separates alternative words; a star
/// stands for any letters before or after ("bleed*", "*brand"); "@name" for the words of that group; "bee_sting" for
/// two words in one place; ".." for up to three words of any kind; "#year" for a number such as 1998. An ampersand
/// divides a phrase into parts that stand near each other in any order ("chest & pain|hurts"). Case and accents are
/// ignored.
struct lexicon_row {
  phrase_kind kind = phrase_kind::topic;
  std::string_view phrases;
};

struct word_group {
  std::string_view name;   ///< with its '@'
  std::string_view words;  ///< bars between them
};

/// A language: another one is another table.
struct lexicon {
  std::string_view code;  ///< ISO 639-1
  std::span<const word_group> groups;
  std::span<const lexicon_row> rows;
  bool romanised = false;  ///< its words are also written in Latin letters, with varying spelling
};

/// Where a phrase was found.
struct found_phrase {
  phrase_kind kind = phrase_kind::topic;
  std::size_t begin = 0;
  std::size_t end = 0;              ///< one past its last word
  std::vector<std::size_t> places;  ///< its own words: not those in its gaps
};

/// The phrases of one language, prepared for searching.
class phrase_book {
 public:
  phrase_book() = default;
  explicit phrase_book(const lexicon& from);

  /// These words, next to each other; none of their characters is special.
  void add_words(phrase_kind kind, const said_words& words);

  void find_in(const said_words& words, std::vector<found_phrase>& found) const;

 private:
  /// A place: one of the choices must fit, each of one or more words next to each other.
  struct element {
    std::vector<std::vector<int>> choices;  ///< tests, one a word
    bool after_gap = false;
  };
  using sequence = std::vector<element>;
  struct phrase_pattern {
    phrase_kind kind = phrase_kind::topic;
    std::vector<sequence> parts;
  };
  struct open_test {
    std::string text;
    bool open_front = false;
    bool open_back = false;
    int id = 0;
  };
  class search;

  void add_phrase(phrase_kind kind, std::string_view phrase);
  [[nodiscard]] sequence read_sequence(std::string_view words);
  void add_alternative(std::string_view word, element& into);
  int test_for(std::string_view word);
  void add_pattern(phrase_pattern made);
  [[nodiscard]] const std::string& spelling(const said_word& word) const;
  [[nodiscard]] std::vector<int> tests_met(const std::string& word) const;

  std::span<const word_group> groups_;
  bool romanised_ = false;
  std::unordered_map<std::string, int> whole_words_;
  std::vector<open_test> open_tests_;
  std::vector<phrase_pattern> patterns_;
  std::vector<std::vector<std::size_t>> beginning_with_;  ///< by test: patterns
};

// One file each: english.cpp, …
extern const lexicon english;
extern const lexicon spanish;
extern const lexicon german;
extern const lexicon hindi;
extern const lexicon french;

}  // namespace zylin::domain::emergencies
