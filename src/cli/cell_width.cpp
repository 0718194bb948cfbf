#include "cell_width.hpp"

#include "zylin/core/utf8.hpp"

#include <utf8proc.h>

#include <algorithm>

namespace zylin::cli {
namespace {

constexpr char32_t joiner = 0x200D;
constexpr char32_t as_emoji = 0xFE0F;  // variation selector 16

/// Vowels and finals of Hangul become part of the syllable that a consonant began.
bool continues_syllable(utf8proc_int32_t code_point) noexcept {
  const unsigned kind = utf8proc_get_property(code_point)->boundclass;
  return kind == UTF8PROC_BOUNDCLASS_V || kind == UTF8PROC_BOUNDCLASS_T;
}

/// Marks that extend a character fill no cell of their own, even those that can stand alone (skin tones).
bool extends(utf8proc_int32_t code_point) noexcept {
  return utf8proc_get_property(code_point)->boundclass == UTF8PROC_BOUNDCLASS_EXTEND;
}

std::size_t cells_of(char32_t code_point) noexcept {
  return static_cast<std::size_t>(std::max(0, utf8proc_charwidth(static_cast<utf8proc_int32_t>(code_point))));
}

/// The width of a cluster of `width` cells with another code point after `before`.
std::size_t widened(std::size_t width, char32_t before, char32_t code_point) noexcept {
  const auto next = static_cast<utf8proc_int32_t>(code_point);
  if (code_point == as_emoji) {
    return width == 0 ? 0 : std::max<std::size_t>(width, 2);
  }
  if (before == joiner) {
    return std::max(width, cells_of(code_point));
  }
  return extends(next) || continues_syllable(next) ? width : width + cells_of(code_point);
}

}  // namespace

void cluster_builder::add(char32_t code_point, std::string_view bytes) {
  const auto previous = static_cast<utf8proc_int32_t>(before_);
  const auto next = static_cast<utf8proc_int32_t>(code_point);
  if (clusters_.empty() || utf8proc_grapheme_break_stateful(previous, next, &break_state_)) {
    clusters_.push_back({std::string(bytes), cells_of(code_point)});
    width_ += clusters_.back().width;
  } else {
    cluster& last = clusters_.back();
    last.text.append(bytes);
    width_ -= last.width;
    last.width = widened(last.width, before_, code_point);
    width_ += last.width;
  }
  before_ = code_point;
}

std::size_t text_width(std::string_view text) {
  cluster_builder built;
  while (!text.empty()) {
    const utf8::unit next = utf8::decode(text);
    built.add(next.valid ? next.code_point : U'?', text.substr(0, next.length));
    text.remove_prefix(next.length);
  }
  return built.width();
}

}  // namespace zylin::cli
