#include "text_cutter.hpp"

#include "zylin/core/ascii.hpp"
#include "zylin/core/utf8.hpp"
#include "zylin/domain/texts.hpp"

#include <algorithm>

namespace zylin::domain {
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

/// Where a text may be cut, in bytes: the last position of each kind that fits.
struct cuts {
  std::size_t sentence = 0;  ///< 0: no such place
  std::size_t blank = 0;
  std::size_t character = 0;
  bool whole = false;  ///< all of the text fits
};

cuts find_cuts(std::string_view text, text_meter& meter) {
  cuts found;
  bool after_sentence = false;
  std::size_t at = 0;
  meter.reset();
  while (at < text.size()) {
    const utf8::unit next = utf8::decode(text.substr(at));
    if (is_blank(next.code_point) && next.valid) {
      found.blank = at;
      // A line break ends a sentence that has no mark.
      found.sentence = after_sentence || next.code_point == U'\n' ? at : found.sentence;
    }
    if (!meter.add(next.code_point)) {
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

class character_meter final : public text_meter {
 public:
  explicit character_meter(std::size_t limit) : limit_(limit) {}

  void reset() override { count_ = 0; }
  bool add(char32_t /*character*/) override { return ++count_ <= limit_; }

 private:
  std::size_t limit_;
  std::size_t count_ = 0;
};

}  // namespace

std::vector<std::string> cut_to_fit(std::string_view text, text_meter& meter) {
  std::vector<std::string> parts;
  std::string_view rest = ascii::trim(text);
  while (!rest.empty()) {
    const std::size_t cut = best_cut(find_cuts(rest, meter));
    parts.emplace_back(ascii::trim(rest.substr(0, cut)));
    rest = ascii::trim(rest.substr(cut));
  }
  return parts;
}

std::vector<std::string> split_text(std::string_view text, std::size_t limit) {
  character_meter meter(std::max<std::size_t>(limit, 1));
  return cut_to_fit(text, meter);
}

}  // namespace zylin::domain
