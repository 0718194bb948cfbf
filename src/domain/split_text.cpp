#include "zylin/core/utf8.hpp"
#include "zylin/domain/answer.hpp"

#include "clean_text.hpp"

#include <algorithm>

namespace zylin {
namespace {

bool is_blank(char32_t character) noexcept {
  return character == U' ' || character == U'\t' || character == U'\r' || character == U'\n';
}

bool ends_sentence(char32_t character) noexcept {
  constexpr std::u32string_view marks = U".!?…。！？।";
  return marks.find(character) != std::u32string_view::npos;
}

bool closes_quotation(char32_t character) noexcept {
  constexpr std::u32string_view marks = U"\"')]»”’";
  return marks.find(character) != std::u32string_view::npos;
}

/// Where a text may be cut, in bytes: the last place of each kind within the limit.
struct cuts {
  std::size_t sentence = 0;  ///< 0: no such place
  std::size_t blank = 0;
  std::size_t character = 0;
  bool whole = false;  ///< the text ends within the limit
};

cuts find_cuts(std::string_view text, std::size_t limit) {
  cuts found;
  bool after_sentence = false;
  std::size_t at = 0;
  for (std::size_t characters = 0; at < text.size(); ++characters) {
    const utf8::unit next = utf8::decode(text.substr(at));
    if (is_blank(next.code_point) && next.valid) {
      found.blank = at;
      // A line break ends a sentence that has no mark.
      found.sentence = after_sentence || next.code_point == U'\n' ? at : found.sentence;
    }
    if (characters == limit) {
      break;
    }
    after_sentence = ends_sentence(next.code_point) || (after_sentence && closes_quotation(next.code_point));
    at += next.length;
  }
  found.character = at;
  found.whole = at == text.size();
  return found;
}

std::size_t best_cut(const cuts& found) noexcept {
  if (found.whole) {
    return found.character;
  }
  if (found.sentence > 0) {
    return found.sentence;
  }
  return found.blank > 0 ? found.blank : found.character;
}

}  // namespace

std::vector<std::string> split_text(std::string_view text, std::size_t limit) {
  std::vector<std::string> parts;
  std::string_view rest = trim_blanks(text);
  while (!rest.empty()) {
    const std::size_t cut = best_cut(find_cuts(rest, std::max<std::size_t>(limit, 1)));
    parts.emplace_back(trim_blanks(rest.substr(0, cut)));
    rest = trim_blanks(rest.substr(cut));
  }
  return parts;
}

}  // namespace zylin
