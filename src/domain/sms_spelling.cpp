#include "sms_spelling.hpp"

#include <algorithm>
#include <array>

namespace zylin {
namespace {

struct spelling {
  std::u32string_view characters;
  std::string_view plain;
};

// One of these in a text would halve what a segment holds. Written as numbers where they cannot be seen.
constexpr std::array<spelling, 7> spellings{{
    {U"\u2018\u2019\u201A\u201B\u2032\u0060\u00B4", "'"},
    {U"\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB", "\""},
    {U"\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2022\u00B7", "-"},
    {U"\u2026", "..."},
    {U"\t\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000", " "},
    {U"\u00AD\u200B\u2060\uFEFF", ""},
    {U"\uFFFD", "?"},
}};

}  // namespace

std::optional<std::string_view> plainer_spelling(char32_t character) noexcept {
  const auto* const found = std::ranges::find_if(spellings, [character](const spelling& each) {
    return each.characters.find(character) != std::u32string_view::npos;
  });
  return found == spellings.end() ? std::nullopt : std::optional(found->plain);
}

}  // namespace zylin
