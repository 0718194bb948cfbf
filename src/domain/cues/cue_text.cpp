#include "cues/cue_text.hpp"

#include "time_phrase/fold.hpp"
#include "zylin/core/ascii.hpp"
#include "zylin/core/unicode.hpp"
#include "zylin/core/utf8.hpp"

#include <algorithm>
#include <array>

namespace zylin::domain::cues {
namespace {

enum class letter_kind { word, apostrophe, joiner, blank, clause_mark, sentence_mark, question_mark };

constexpr std::array titles = {std::string_view("dr"),   std::string_view("mr"),  std::string_view("mrs"),
                               std::string_view("ms"),   std::string_view("st"),  std::string_view("prof"),
                               std::string_view("sr"),   std::string_view("sra"), std::string_view("nr"),
                               std::string_view("dra"),  std::string_view("no"),  std::string_view("smt"),
                               std::string_view("shri"), std::string_view("hr"),  std::string_view("fr")};

constexpr bool is_blank(char32_t c) {
  return c == U' ' || c == U'\t' || c == U'\u00A0' || (c >= 0x2000 && c <= 0x200B) || c == U'\u202F' || c == U'\u3000';
}

letter_kind kind_of(char32_t c) {
  switch (c) {
    case U'\'':
    case U'\u2019':
    case U'\u2018':
    case U'\u02BC': return letter_kind::apostrophe;
    case U'.':
    case U'!':
    case U'\n':
    case U'\u0964':
    case U'\u2026': return letter_kind::sentence_mark;
    case U'?':
    case U'\uFF1F': return letter_kind::question_mark;
    default: break;
  }
  if (unicode::is_joiner(c) || unicode::is_invisible(c) || unicode::changes_direction(c)) {
    return letter_kind::joiner;
  }
  if (is_blank(c)) {
    return letter_kind::blank;
  }
  if (c < 0x80) {
    const char narrow = static_cast<char>(c);
    return ascii::is_letter(narrow) || ascii::is_digit(narrow) ? letter_kind::word : letter_kind::clause_mark;
  }
  const bool mark =
      c == U'\u00BF' || c == U'\u00A1' || c == U'\u00AB' || c == U'\u00BB' || (c >= 0x2010 && c <= 0x206F);
  return mark ? letter_kind::clause_mark : letter_kind::word;
}

bool is_upper(char32_t c) {
  constexpr char32_t latin_capitals = 0xC0;
  constexpr char32_t latin_small = 0xDF;
  return (c >= U'A' && c <= U'Z') || (c >= latin_capitals && c < latin_small) || c == U'\u1E9E';
}

/// "Dr.", "J.": the dot marks an abbreviation and ends no sentence.
bool shortens(const cue_word& word) {
  return word.folded.size() == 1 || std::ranges::find(titles, word.folded) != titles.end();
}

void end_word(cue_word& word, letter_kind mark) {
  const bool of_short = mark == letter_kind::sentence_mark && shortens(word);
  word.ends_clause = word.ends_clause || !of_short;
  word.ends_sentence =
      word.ends_sentence || (mark != letter_kind::clause_mark && !of_short && mark != letter_kind::blank);
  word.asked = word.asked || mark == letter_kind::question_mark;
}

}  // namespace

cue_text::cue_text(std::string_view transcript) : transcript_(transcript) {
  bool inside = false;
  for (std::size_t at = 0; at < transcript.size();) {
    const std::string_view rest = transcript.substr(at);
    const utf8::unit letter = utf8::decode(rest);
    const letter_kind kind = letter.valid ? kind_of(letter.code_point) : letter_kind::word;
    const bool hyphen = letter.code_point == U'-' || letter.code_point == U'\u2010' || letter.code_point == U'\u2011';
    if (kind == letter_kind::word) {
      if (!inside && words_.size() == most_words) {
        break;
      }
      if (!inside) {
        words_.push_back(
            {.folded = {}, .romanised = {}, .begin = at, .end = at, .capital = is_upper(letter.code_point)});
      }
      words_.back().folded += phrase::fold(rest.substr(0, letter.length));
      words_.back().end = at + letter.length;
      inside = true;
    } else if (kind != letter_kind::apostrophe && kind != letter_kind::joiner) {
      if (kind != letter_kind::blank && !(hyphen && inside) && !words_.empty()) {
        end_word(words_.back(), kind);
      }
      inside = false;
    }
    at += letter.length;
  }
  for (cue_word& word : words_) {
    word.romanised = phrase::fold_romanised(word.folded);
  }
  has_capitals_ = words_.size() > 1 && std::any_of(words_.begin() + 1, words_.end(), [](const cue_word& word) {
                    return word.capital && word.folded != "i" && word.folded.size() > 1;
                  });
}

std::string_view cue_text::said(std::size_t first, std::size_t last) const {
  if (first >= last || last > words_.size()) {
    return {};
  }
  return transcript_.substr(words_[first].begin, words_[last - 1].end - words_[first].begin);
}

}  // namespace zylin::domain::cues
