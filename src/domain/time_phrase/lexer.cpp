#include "time_phrase/lexer.hpp"

#include "time_phrase/fold.hpp"
#include "zylin/core/ascii.hpp"

#include <algorithm>
#include <array>

namespace zylin::domain::phrase {
namespace {

using std::string_view;

struct written_digit {
  char value = 0;         ///< '0' to '9'; 0 when there is none
  std::size_t bytes = 0;  ///< 0 when there is none
};

/// The digit at the start: ASCII's, or Devanagari's (U+0966 to U+096F).
written_digit digit_of(string_view text) {
  if (!text.empty() && ascii::is_digit(text.front())) {
    return {.value = text.front(), .bytes = 1};
  }
  if (text.size() < 3 || !text.starts_with("\xE0\xA5") || text[2] < '\xA6' || text[2] > '\xAF') {
    return {};
  }
  return {.value = static_cast<char>('0' + (text[2] - '\xA6')), .bytes = 3};
}

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '-' || c == '_';
}

// Currency and similar: a number next to one of these is not a time.
bool is_symbol(char c) {
  return string_view("$#%+*@&=<>/\\").find(c) != string_view::npos;
}

bool is_letter(char c) {
  return ascii::is_letter(c) || ascii::is_beyond(c);
}

constexpr string_view en_dash = "\u2013";
/// How many bytes of non-ASCII punctuation are at the start.
std::size_t wide_mark(string_view text) {
  static constexpr auto marks = std::to_array<string_view>(
      {"\u2013", "\u2014", "\u2026", "\u00bf", "\u00a1", "\u00ab", "\u00bb", "\u201c", "\u201d", "\u201e", "\u0964"});
  const auto mark = std::ranges::find_if(marks, [&](string_view one) { return text.starts_with(one); });
  return mark == marks.end() ? 0 : mark->size();
}

class splitter {
 public:
  explicit splitter(string_view text) : text_(text) {}

  std::vector<lexeme> split(std::size_t limit) {
    std::vector<lexeme> pieces;
    while (at_ < text_.size() && pieces.size() < limit) {
      if (const std::size_t dash = dash_before_digit()) {
        at_ += dash;
        pieces.push_back({.kind = lexeme_kind::dash, .text = {}, .begin = at_ - dash, .end = at_});
      } else if (is_blank(text_[at_])) {
        ++at_;
      } else if (const std::size_t mark = wide_mark(rest())) {
        const std::string sign(rest().substr(0, mark));
        at_ += mark;
        pieces.push_back({.kind = lexeme_kind::pause, .text = sign, .begin = at_ - mark, .end = at_});
      } else {
        pieces.push_back(next());
      }
    }
    return pieces;
  }

 private:
  [[nodiscard]] string_view rest() const { return text_.substr(at_); }
  [[nodiscard]] char here(std::size_t ahead = 0) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : ' '; }

  /// The length in bytes of a dash here, with or without blanks, before a digit.
  [[nodiscard]] std::size_t dash_before_digit() const {
    const std::size_t size = here() == '-' ? 1 : rest().starts_with(en_dash) ? en_dash.size() : 0;
    std::size_t ahead = size;
    while (here(ahead) == ' ' && at_ + ahead < text_.size()) {
      ++ahead;
    }
    return size != 0 && at_digit(ahead) ? size : 0;
  }

  [[nodiscard]] bool in_word() const { return is_letter(here()) && wide_mark(rest()) == 0 && !at_digit(); }

  [[nodiscard]] bool at_digit(std::size_t ahead = 0) const {
    return at_ + ahead < text_.size() && digit_of(text_.substr(at_ + ahead)).bytes != 0;
  }

  lexeme next() {
    lexeme piece;
    piece.begin = at_;
    if (at_digit()) {
      piece.kind = lexeme_kind::digits;
      take_digits(piece.text);
      refuse_symbols(piece);
    } else if (in_word()) {
      piece.kind = lexeme_kind::messages;
      take_messages(piece.text);
    } else if (is_symbol(here())) {
      piece.kind = lexeme_kind::mixed;
      take_mixed();
    } else {
      piece.text = here();
      ++at_;
    }
    piece.end = at_;
    if (piece.kind == lexeme_kind::messages && at_digit()) {
      piece.kind = lexeme_kind::mixed;
      take_mixed();
      piece.end = at_;
    }
    return piece;
  }

  void take_digits(std::string& text) {
    while (at_digit() || joins_digits(text)) {
      const written_digit digit = digit_of(rest());
      const char separator = here() == 'h' || here() == 'H' ? ':' : here();  // "15h30"
      text += digit.bytes == 0 ? separator : digit.value;
      at_ += std::max<std::size_t>(digit.bytes, 1);
    }
  }

  /// A separator between digits; the dash between two clock times is not one ("10:30-11:30", "9-10:30").
  [[nodiscard]] bool joins_digits(string_view before) const {
    if (!at_digit(1)) {
      return false;
    }
    const bool hour_mark = (here() == 'h' || here() == 'H') && before.size() <= 2;
    const bool between_clocks = here() == '-' && (before.find_first_of(":.") != string_view::npos || clock_at(1));
    return hour_mark || (string_view(":./-,").find(here()) != string_view::npos && !between_clocks);
  }

  [[nodiscard]] bool clock_at(std::size_t ahead) const {
    const std::size_t begin = ahead;
    while (at_digit(ahead) && ahead < begin + 2) {
      ++ahead;
    }
    return here(ahead) == ':' && at_digit(ahead + 1);
  }

  void refuse_symbols(lexeme& piece) {
    if (is_symbol(here())) {
      piece.kind = lexeme_kind::mixed;
      take_mixed();
    }
  }

  void take_messages(std::string& text) {
    bool dotted = false;  // "p.m." is one word
    while (true) {
      if (in_word()) {
        at_ += fold_letter(rest(), text);
      } else if (here() == '\'' && is_letter(here(1))) {
        text += '\'';
        ++at_;
      } else if (text.size() == 1 && here() == '.' && is_letter(here(1)) && !is_letter(here(2))) {
        ++at_;
        dotted = true;
      } else {
        break;
      }
    }
    at_ += dotted && here() == '.' ? 1 : 0;
  }

  void take_mixed() {
    while (at_digit() || in_word() || is_symbol(here())) {
      ++at_;
    }
  }

  string_view text_;
  std::size_t at_ = 0;
};

}  // namespace

std::vector<lexeme> split_lexemes(std::string_view text, std::size_t limit) {
  return splitter(text).split(limit);
}

}  // namespace zylin::domain::phrase
