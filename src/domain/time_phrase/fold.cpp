#include "time_phrase/fold.hpp"

#include "zylin/core/ascii.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace zylin::domain::phrase {
namespace {

using std::string_view;

struct spelling_change {
  string_view from;
  string_view to;
};

/// Letters of two and three bytes in the languages we read, and the signs that only modify the one before.
constexpr auto changes = std::to_array<spelling_change>(
    {{"á", "a"},           {"à", "a"},      {"â", "a"},      {"ä", "a"},      {"ã", "a"},      {"å", "a"},
     {"Á", "a"},           {"À", "a"},      {"Â", "a"},      {"Ä", "a"},      {"Ã", "a"},      {"Å", "a"},
     {"é", "e"},           {"è", "e"},      {"ê", "e"},      {"ë", "e"},      {"É", "e"},      {"È", "e"},
     {"Ê", "e"},           {"Ë", "e"},      {"í", "i"},      {"ì", "i"},      {"î", "i"},      {"ï", "i"},
     {"Í", "i"},           {"Ì", "i"},      {"Î", "i"},      {"Ï", "i"},      {"ó", "o"},      {"ò", "o"},
     {"ô", "o"},           {"ö", "o"},      {"õ", "o"},      {"Ó", "o"},      {"Ò", "o"},      {"Ô", "o"},
     {"Ö", "o"},           {"Õ", "o"},      {"ú", "u"},      {"ù", "u"},      {"û", "u"},      {"ü", "u"},
     {"Ú", "u"},           {"Ù", "u"},      {"Û", "u"},      {"Ü", "u"},      {"ñ", "n"},      {"Ñ", "n"},
     {"ç", "c"},           {"Ç", "c"},      {"œ", "oe"},     {"Œ", "oe"},     {"ß", "ss"},     {"ẞ", "ss"},
     {"ā", "a"},           {"Ā", "a"},      {"ī", "i"},      {"Ī", "i"},      {"ū", "u"},      {"Ū", "u"},
     {"\u0901", "\u0902"}, {"\u093c", ""},  {"\u0958", "क"}, {"\u0959", "ख"}, {"\u095a", "ग"}, {"\u095b", "ज"},
     {"\u095c", "ड"},      {"\u095d", "ढ"}, {"\u095e", "फ"}, {"\u095f", "य"}, {"\u0300", ""},  {"\u0301", ""},
     {"\u0302", ""},       {"\u0303", ""},  {"\u0308", ""},  {"\u0327", ""},  {"\u200c", ""},  {"\u200d", ""}});

/// How many bytes the first code point claims to have.
std::size_t length_of(string_view text) {
  const auto lead = static_cast<std::uint8_t>(text.front());
  const std::size_t claimed = lead < 0xC0U ? 1 : lead < 0xE0U ? 2 : lead < 0xF0U ? 3 : 4;
  return std::min(claimed, text.size());
}

constexpr auto romanised = std::to_array<spelling_change>(
    {{"aa", "a"}, {"ee", "i"}, {"ii", "i"}, {"oo", "u"}, {"uu", "u"}, {"chh", "ch"}, {"w", "v"}, {"z", "j"}});

}  // namespace

std::size_t fold_letter(string_view text, std::string& out) {
  const char first = text.front();
  if (!ascii::is_beyond(first)) {
    out += ascii::to_lower(first);
    return 1;
  }
  const string_view letter = text.substr(0, length_of(text));
  const auto change = std::ranges::find(changes, letter, &spelling_change::from);
  if (change == changes.end()) {
    out += first;
    return 1;
  }
  out += change->to;
  return letter.size();
}

std::string fold(string_view text) {
  std::string folded;
  while (!text.empty()) {
    text.remove_prefix(fold_letter(text, folded));
  }
  return folded;
}

std::string fold_romanised(string_view text) {
  std::string folded;
  while (!text.empty()) {
    const auto change = std::ranges::find_if(romanised, [&](const auto& one) { return text.starts_with(one.from); });
    const bool known = change != romanised.end();
    folded += known ? change->to : text.substr(0, 1);
    text.remove_prefix(known ? change->from.size() : 1);
  }
  const bool silent_h = folded.size() > 2 && folded.ends_with("ah");
  return silent_h ? folded.substr(0, folded.size() - 1) : folded;
}

}  // namespace zylin::domain::phrase
