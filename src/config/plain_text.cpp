#include "plain_text.hpp"

#include "zylin/core/unicode.hpp"
#include "zylin/core/utf8.hpp"

#include <algorithm>

namespace zylin {

bool is_plain_line(std::string_view text, std::size_t most) noexcept {
  if (text.size() > most || text.find_first_not_of(' ') == std::string_view::npos) {
    return false;
  }
  while (!text.empty()) {
    const utf8::unit next = utf8::decode(text);
    if (!next.valid || unicode::is_control(next.code_point)) {
      return false;
    }
    text.remove_prefix(next.length);
  }
  return true;
}

bool is_plain_word(std::string_view text, std::size_t most) noexcept {
  const auto printable = [](char c) { return c > ' ' && c < '\x7F'; };
  return !text.empty() && text.size() <= most && std::all_of(text.begin(), text.end(), printable);
}

}  // namespace zylin
