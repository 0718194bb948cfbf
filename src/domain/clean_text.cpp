#include "clean_text.hpp"

#include "zylin/core/unicode.hpp"
#include "zylin/core/utf8.hpp"

#include <algorithm>

namespace zylin {
namespace {

constexpr std::string_view replacement_character = "\xEF\xBF\xBD";

}  // namespace

std::string clean_text(std::string_view text, bool keep_lines) {
  std::string clean;
  clean.reserve(text.size());
  while (!text.empty()) {
    const utf8::unit next = utf8::decode(text);
    if (!next.valid) {
      clean += replacement_character;
    } else if (unicode::is_control(next.code_point) && !(keep_lines && next.code_point == U'\n')) {
      clean += ' ';
    } else {
      clean += text.substr(0, next.length);
    }
    text.remove_prefix(next.length);
  }
  return clean;
}

std::string_view cut_text(std::string_view text, std::size_t limit) noexcept {
  return text.substr(0, utf8::floor(text, std::min(limit, text.size())));
}

}  // namespace zylin
