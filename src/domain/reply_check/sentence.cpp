#include "reply_check/sentence.hpp"

#include "time_phrase/fold.hpp"
#include "zylin/core/ascii.hpp"
#include "zylin/core/unicode.hpp"
#include "zylin/core/utf8.hpp"

#include <algorithm>
#include <array>

namespace zylin::domain::replies {
namespace {

constexpr std::size_t most_words = 600;  // several times the length that may be sent
constexpr std::size_t most_skipped = 3;

// A dot after one of these ends no sentence.
constexpr auto shortened = std::to_array<std::string_view>(
    {"dr",  "mr",     "mrs", "ms",  "prof", "st", "str", "no", "nr", "sr", "sra", "dra", "rs",  "ca", "bzw", "inkl",
     "tel", "approx", "etc", "mme", "mo",   "di", "mi",  "do", "fr", "sa", "so",  "hr",  "fam", "av", "ave", "rd"});

bool is_apostrophe(char32_t c) {
  return c == U'\'' || c == 0x2019 || c == 0x02BC;
}

bool is_letter(char32_t c) {
  const bool latin = (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7) || (c >= 0x1E00 && c <= 0x1EFF);
  const bool devanagari = c >= 0x900 && c <= 0x97F && c != 0x964 && c != 0x965;
  const bool other_script = c >= 0x370 && c < 0x2000 && !devanagari && c != 0x964 && c != 0x965;
  return latin || devanagari || other_script || (c >= 0x300 && c <= 0x36F) || unicode::is_joiner(c) ||
         (c >= 0x3040 && c < 0xFE00);
}

bool is_word_character(char32_t c) {
  return c < 0x80 ? ascii::is_letter(static_cast<char>(c)) || ascii::is_digit(static_cast<char>(c)) : is_letter(c);
}

bool is_capital(char32_t c) {
  const bool latin_capital = c >= 0xC0 && c <= 0xDE && c != 0xD7;
  const bool extended = c >= 0x100 && c <= 0x17F && c % 2 == 0;
  return c < 0x80 ? ascii::is_upper(static_cast<char>(c)) : latin_capital || extended;
}

bool separates_clauses(char32_t c) {
  return c < 0x80 ? std::string_view(",;:.!?()\"\n").find(static_cast<char>(c)) != std::string_view::npos
                  : c == 0x964 || c == 0x2013 || c == 0x2014 || c == 0x2026 || c == 0xBF || c == 0xA1;
}

void finish(word& found, std::string_view text, std::size_t end) {
  found.end = end;
  std::string plain;
  for (std::string_view rest = text.substr(found.begin, end - found.begin); !rest.empty();) {
    const utf8::unit next = utf8::decode(rest);
    if (is_apostrophe(next.code_point)) {
      plain += '\'';
    } else {
      plain += rest.substr(0, next.length);
    }
    rest.remove_prefix(next.length);
  }
  found.folded = phrase::fold(plain);
  found.romanised = phrase::fold_romanised(found.folded);
}

std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  while (true) {
    const std::size_t end = text.find(separator);
    if (const std::string_view part = ascii::trim(text.substr(0, end)); !part.empty()) {
      parts.push_back(part);
    }
    if (end == std::string_view::npos) {
      return parts;
    }
    text.remove_prefix(end + 1);
  }
}

/// The word that ends right before `end`.
std::string_view word_before(std::string_view text, std::size_t end) {
  std::size_t begin = end;
  while (begin > 0 && (ascii::is_letter(text[begin - 1]) || ascii::is_beyond(text[begin - 1]))) {
    --begin;
  }
  return text.substr(begin, end - begin);
}

/// The number of bytes of the sentence end at `at`; 0 if the sentence goes on.
std::size_t sentence_end(std::string_view text, std::size_t at) {
  constexpr std::string_view danda = "\u0964";
  if (text.substr(at).starts_with(danda)) {
    return danda.size();
  }
  const char here = text[at];
  if (here == '\n' || here == '!' || here == '?' || here == ';') {
    return 1;
  }
  const bool last = at + 1 == text.size() || text[at + 1] == ' ' || text[at + 1] == '\n';
  if (here != '.' || !last) {
    return 0;
  }
  const std::string before = ascii::lower_case(word_before(text, at));
  const bool letter = before.size() == 1 || before.ends_with("str");
  return letter || std::ranges::find(shortened, before) != shortened.end() ? 0 : 1;
}

}  // namespace

std::vector<word> split_words(std::string_view text) {
  std::vector<word> words;
  bool inside = false;
  bool begins = true;
  bool in_number = false;
  for (std::size_t at = 0; at < text.size() && words.size() < most_words;) {
    const utf8::unit next = utf8::decode(text.substr(at));
    const std::size_t after = at + next.length;
    const bool joins = inside && next.valid && is_apostrophe(next.code_point) && after < text.size() &&
                       is_word_character(utf8::decode(text.substr(after)).code_point);
    const bool belongs = next.valid && (is_word_character(next.code_point) || joins);
    const bool digit = next.code_point < 0x80 && ascii::is_digit(static_cast<char>(next.code_point));
    const bool turns = belongs && inside && digit != in_number;  // "10am", "35€"
    if (turns) {
      finish(words.back(), text, at);
      inside = false;
    }
    in_number = digit;
    if (belongs && !inside) {
      words.push_back({.begin = at, .capital = is_capital(next.code_point), .begins_clause = begins});
      begins = false;
    } else if (!belongs && inside) {
      finish(words.back(), text, at);
    }
    begins = begins || (!belongs && separates_clauses(next.code_point));
    inside = belongs;
    at = after;
  }
  if (inside) {
    finish(words.back(), text, text.size());
  }
  return words;
}

std::vector<sentence> split_sentences(std::string_view text) {
  std::vector<sentence> all;
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= text.size(); ++at) {
    const std::size_t mark = at == text.size() ? 1 : sentence_end(text, at);
    if (mark == 0) {
      continue;
    }
    const std::string_view part = ascii::trim(text.substr(begin, at - begin));
    std::vector<word> words = split_words(part);
    if (!words.empty()) {
      all.push_back({.text = part, .words = std::move(words), .question = at < text.size() && text[at] == '?'});
    }
    begin = std::min(at + mark, text.size());
    at += mark - 1;
  }
  return all;
}

pattern::pattern(std::string_view text, bool romanised) : romanised_(romanised) {
  std::size_t skipped = 0;
  for (const std::string_view part : split(text, ' ')) {
    if (part == "~") {
      skipped = most_skipped;
      continue;
    }
    if (part == "^" || part == "$") {
      (part == "^" ? from_start_ : to_end_) = true;
      continue;
    }
    place next;
    next.most_skipped = skipped;
    skipped = 0;
    for (std::string_view one : part == "_" ? std::vector<std::string_view>{} : split(part, '/')) {
      choice spelled{.any_ending = one.ends_with('*'), .any_beginning = one.starts_with('*')};
      one.remove_suffix(spelled.any_ending ? 1 : 0);
      one.remove_prefix(spelled.any_beginning ? 1 : 0);
      spelled.text = phrase::fold(one);
      if (romanised) {
        spelled.text = phrase::fold_romanised(spelled.text);
      }
      next.choices.push_back(std::move(spelled));
    }
    places_.push_back(std::move(next));
  }
}

bool pattern::fits(const place& wanted, const word& found) const {
  const std::string& text = romanised_ ? found.romanised : found.folded;
  return wanted.choices.empty() || std::ranges::any_of(wanted.choices, [&](const choice& one) {
           return one.any_beginning ? text.ends_with(one.text)
                  : one.any_ending  ? text.starts_with(one.text)
                                    : text == one.text;
         });
}

/// The end of the match of the elements from `from` on; `npos` if they do not match at `at`.
std::size_t pattern::follow(const std::vector<word>& words, std::size_t at, std::size_t from) const {
  if (from == places_.size()) {
    return to_end_ && at != words.size() ? std::string::npos : at;
  }
  for (std::size_t skipped = 0; skipped <= places_[from].most_skipped && at + skipped < words.size(); ++skipped) {
    if (fits(places_[from], words[at + skipped])) {
      const std::size_t end = follow(words, at + skipped + 1, from + 1);
      if (end != std::string::npos) {
        return end;
      }
    }
  }
  return std::string::npos;
}

pattern::match pattern::at(const std::vector<word>& words, std::size_t begin) const {
  if (places_.empty() || (from_start_ && begin != 0)) {
    return {};
  }
  const std::size_t end = follow(words, begin, 0);
  return end == std::string::npos ? match{} : match{.begin = begin, .end = end};
}

pattern_list::pattern_list(std::string_view patterns, bool romanised) {
  for (const std::string_view one : split(patterns, '|')) {
    patterns_.emplace_back(one, romanised);
  }
}

pattern::match pattern_list::at(const std::vector<word>& words, std::size_t begin) const {
  for (const pattern& one : patterns_) {
    if (const pattern::match found = one.at(words, begin)) {
      return found;
    }
  }
  return {};
}

pattern::match pattern_list::find(const std::vector<word>& words, std::size_t from) const {
  for (std::size_t begin = from; begin < words.size(); ++begin) {
    if (const pattern::match found = at(words, begin)) {
      return found;
    }
  }
  return {};
}

}  // namespace zylin::domain::replies
