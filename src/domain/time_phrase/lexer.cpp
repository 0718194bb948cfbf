#include "time_phrase/lexer.hpp"

namespace zylin::phrase {
namespace {

using std::string_view;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '-' || c == '_';
}

// Currency and the like: a number beside one of these is no time.
bool is_symbol(char c) {
  return string_view("$#%+*@&=<>/\\").find(c) != string_view::npos;
}

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (static_cast<unsigned char>(c) & 0x80U) != 0;
}

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

constexpr string_view apostrophe = "\u2019";

/// How many bytes of blanks other than ASCII's stand at the start: no-break space, narrow no-break space.
std::size_t wide_blank(string_view text) {
  for (const string_view blank : {string_view("\u00a0"), string_view("\u202f"), string_view("\u2009")}) {
    if (text.starts_with(blank)) {
      return blank.size();
    }
  }
  return 0;
}

std::size_t wide_dash(string_view text) {
  return text.starts_with("\u2013") || text.starts_with("\u2014") || text.starts_with("\u2026") ? 3 : 0;
}

class splitter {
 public:
  explicit splitter(string_view text) : text_(text) {}

  std::vector<lexeme> split(std::size_t limit) {
    std::vector<lexeme> pieces;
    while (at_ < text_.size() && pieces.size() < limit) {
      if (const std::size_t blank = is_blank(text_[at_]) ? 1 : wide_blank(rest())) {
        at_ += blank;
      } else if (const std::size_t dash = wide_dash(rest())) {
        at_ += dash;
        pieces.push_back({.kind = lexeme_kind::pause, .text = {}, .begin = at_ - dash, .end = at_});
      } else {
        pieces.push_back(next());
      }
    }
    return pieces;
  }

 private:
  [[nodiscard]] string_view rest() const { return text_.substr(at_); }
  [[nodiscard]] char here(std::size_t ahead = 0) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : ' '; }

  [[nodiscard]] bool in_word() const {
    return is_letter(here()) && wide_blank(rest()) == 0 && wide_dash(rest()) == 0 && !rest().starts_with(apostrophe);
  }

  lexeme next() {
    lexeme piece;
    piece.begin = at_;
    if (is_digit(here())) {
      piece.kind = lexeme_kind::digits;
      take_digits(piece.text);
      refuse_symbols(piece);
    } else if (in_word()) {
      piece.kind = lexeme_kind::letters;
      take_letters(piece.text);
    } else if (is_symbol(here())) {
      piece.kind = lexeme_kind::mixed;
      take_mixed();
    } else {
      ++at_;
    }
    piece.end = at_;
    if (piece.kind == lexeme_kind::letters && is_digit(here())) {
      piece.kind = lexeme_kind::mixed;
      take_mixed();
      piece.end = at_;
    }
    return piece;
  }

  void take_digits(std::string& text) {
    while (is_digit(here()) || (string_view(":./-,").find(here()) != string_view::npos && is_digit(here(1)))) {
      text += here();
      ++at_;
    }
  }

  void refuse_symbols(lexeme& piece) {
    if (is_symbol(here())) {
      piece.kind = lexeme_kind::mixed;
      take_mixed();
    }
  }

  void take_letters(std::string& text) {
    while (true) {
      if (in_word()) {
        text += lower(here());
        ++at_;
      } else if (const std::size_t mark = apostrophe_before_letter()) {
        text += '\'';
        at_ += mark;
      } else if (text.size() == 1 && here() == '.' && is_letter(here(1)) && !is_letter(here(2))) {
        ++at_;  // "p.m." is one word
      } else {
        break;
      }
    }
  }

  [[nodiscard]] std::size_t apostrophe_before_letter() const {
    const std::size_t size = here() == '\'' ? 1 : rest().starts_with(apostrophe) ? apostrophe.size() : 0;
    return size != 0 && is_letter(here(size)) ? size : 0;
  }

  void take_mixed() {
    while (is_digit(here()) || in_word() || is_symbol(here())) {
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

}  // namespace zylin::phrase
