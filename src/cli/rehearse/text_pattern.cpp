#include "rehearse/text_pattern.hpp"

#include "zylin/core/utf8.hpp"

#include <cstddef>
#include <utility>

namespace zylin::cli {
namespace {

std::wstring as_characters(std::string_view text) {
  std::wstring wide;
  while (!text.empty()) {
    const utf8::unit first = utf8::decode(text);
    wide += static_cast<wchar_t>(first.valid ? first.code_point : U'?');
    text.remove_prefix(first.length);
  }
  return wide;
}

}  // namespace

result<text_pattern> text_pattern::parse(std::string_view text) {
  try {
    std::wregex compiled(as_characters(text), std::regex::ECMAScript);
    return text_pattern(std::string(text), std::move(compiled));
  } catch (const std::regex_error&) {
    return error(errc::invalid_input, "no regular expression");
  }
}

bool text_pattern::is_in(std::string_view text) const {
  constexpr std::size_t most = 4096;  // bytes: the search recurses with each character
  try {
    return std::regex_search(as_characters(text.substr(0, utf8::floor(text, most))), compiled_);
  } catch (const std::regex_error&) {
    return false;  // too complex for this text
  }
}

}  // namespace zylin::cli
