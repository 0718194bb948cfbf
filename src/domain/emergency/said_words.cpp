#include "emergency/said_words.hpp"

#include "time_phrase/fold.hpp"
#include "zylin/core/ascii.hpp"
#include "zylin/core/contains.hpp"
#include "zylin/core/unicode.hpp"
#include "zylin/core/utf8.hpp"

#include <algorithm>
#include <utility>

namespace zylin::domain::emergencies {
namespace {

using std::string_view;

/// The effect of a character on the words around it.
enum class role : std::uint8_t { letter, nothing, blank, comma, sentence };

struct code_range {
  char32_t first = 0;
  char32_t last = 0;
};

// Beyond ASCII: punctuation, currency, arrows and other symbols, emoji.
constexpr code_range symbols[] = {{0x00A0, 0x00A9}, {0x00AB, 0x00AC}, {0x00AE, 0x00B4},  {0x00B6, 0x00B9},
                                  {0x00BB, 0x00BF}, {0x00D7, 0x00D7}, {0x00F7, 0x00F7},  {0x2000, 0x206F},
                                  {0x20A0, 0x20CF}, {0x2190, 0x2BFF}, {0x3000, 0x303F},  {0xFE00, 0xFE0F},
                                  {0xFF01, 0xFF0F}, {0xFFFC, 0xFFFD}, {0x1F000, 0x1FAFF}};
constexpr char32_t sentence_ends[] = {0x0964, 0x0965, 0x3002, 0xFF01, 0xFF1F, 0x061F, 0x2028, 0x2029};
constexpr char32_t apostrophes[] = {0x2018, 0x2019, 0x02BC, 0x00B4, 0xFF07};
constexpr char32_t commas[] = {0x2013, 0x2014, 0x2026, 0x00A1, 0x00BF, 0x060C, 0xFF0C};
constexpr char32_t soft_hyphen = 0x00AD;

role role_of_ascii(char c) {
  if (ascii::is_letter(c) || ascii::is_digit(c)) {
    return role::letter;
  }
  switch (c) {
    case '\'':
    case '`': return role::nothing;
    case '.':
    case '!':
    case '?':
    case ';':
    case '\n': return role::sentence;
    case ',':
    case ':':
    case '(':
    case ')': return role::comma;
    default: return role::blank;
  }
}

role role_of(const utf8::unit& next, char first) {
  const char32_t c = next.code_point;
  if (!next.valid) {
    return role::blank;
  }
  if (!ascii::is_beyond(first)) {
    return role_of_ascii(first);
  }
  if (contains(apostrophes, c) || c == soft_hyphen || unicode::is_invisible(c) || unicode::is_joiner(c) ||
      unicode::changes_direction(c)) {
    return role::nothing;
  }
  if (contains(sentence_ends, c)) {
    return role::sentence;
  }
  if (contains(commas, c)) {
    return role::comma;
  }
  const bool symbol = std::ranges::any_of(symbols, [c](const code_range& r) { return c >= r.first && c <= r.last; });
  return symbol ? role::blank : role::letter;
}

class word_splitter {
 public:
  word_splitter(string_view text, std::size_t most) : text_(text), most_(most) {}

  said_words split() {
    while (!text_.empty() && words_.size() < most_) {
      const utf8::unit next = utf8::decode(text_);
      take(role_of(next, text_.front()), next.length);
    }
    end_word();
    if (words_.size() > most_) {
      words_.resize(most_);
    }
    return std::move(words_);
  }

 private:
  void take(role what, std::size_t length) {
    if (what == role::letter) {
      add_letter(text_.substr(0, length));
    } else if (what != role::nothing) {
      end_word();
      pause_ = std::max(pause_, pause_of(what));
    }
    last_ = text_.front();
    text_.remove_prefix(length);
  }

  void add_letter(string_view letter) {
    while (!letter.empty()) {
      letter.remove_prefix(phrase::fold_letter(letter, word_));
    }
  }

  /// "He is not ... breathing" is one sentence, and so is "104.5".
  [[nodiscard]] pause pause_of(role what) const {
    const char after = text_.size() > 1 ? text_[1] : ' ';
    const bool dots = text_.front() == '.' && (after == '.' || last_ == '.' || ascii::is_digit(after));
    switch (what) {
      case role::sentence: return dots ? pause::comma : pause::sentence;
      case role::comma: return pause::comma;
      default: return pause::none;
    }
  }

  void end_word() {
    if (word_.empty()) {
      return;
    }
    said_word made;
    made.romanised = phrase::fold_romanised(word_);
    made.text = std::exchange(word_, {});
    made.before = words_.empty() ? pause::sentence : pause_;
    pause_ = pause::none;
    words_.push_back(std::move(made));
  }

  string_view text_;
  std::size_t most_;
  std::string word_;
  pause pause_ = pause::none;
  char last_ = ' ';
  said_words words_;
};

}  // namespace

said_words split_said_words(string_view text, std::size_t most) {
  return word_splitter(text, most).split();
}

}  // namespace zylin::domain::emergencies
