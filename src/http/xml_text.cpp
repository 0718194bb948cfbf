#include "xml_text.hpp"

#include "zylin/core/unicode.hpp"
#include "zylin/core/utf8.hpp"

namespace zylin::http {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";  // U+FFFD

/// XML 1.0, production [2] "Char", without DEL and the C1 controls, which cannot be spoken.
bool is_xml_char(char32_t c) noexcept {
  if (unicode::is_control(c)) {
    return c == '\t' || c == '\n' || c == '\r';
  }
  return c != 0xFFFE && c != 0xFFFF;
}

}  // namespace

std::string xml_text(std::string_view text, std::size_t max_characters) {
  std::string clean;
  for (std::size_t characters = 0; !text.empty() && characters < max_characters; ++characters) {
    const utf8::unit next = utf8::decode(text);
    if (!next.valid) {
      clean += replacement;
    } else if (is_xml_char(next.code_point)) {
      clean += text.substr(0, next.length);
    }
    text.remove_prefix(next.length);
  }
  return clean;
}

}  // namespace zylin::http
