#include "zylin/domain/affirmation.hpp"

#include "clean_text.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace zylin::domain {
namespace {

// Letters beyond ASCII keep their case (clean_text.hpp), so those that are written in capitals stand here twice.
constexpr auto yes_words =
    std::to_array<std::string_view>({"yes",    "yeah",  "yep",   "yup",  "y",      "ok", "okay",  "sure", "si",  "sí",
                                     "sÍ",     "claro", "vale",  "ja",   "jawohl", "jo", "gerne", "haan", "han", "haa",
                                     "haanji", "hanji", "theek", "thik", "हाँ",     "हां", "हा",    "जी",   "ठीक", "👍"});

constexpr auto no_words = std::to_array<std::string_view>({"no", "nope", "nah", "n", "nein", "nö", "nÖ", "nee", "nahi",
                                                           "nahin", "naheen", "na", "नहीं", "नही", "ना", "न", "👎"});

constexpr auto polite_words = std::to_array<std::string_view>(
    {"please", "thanks", "thank", "you", "it",       "book",       "sorry", "por",    "favor", "gracias", "bitte",
     "danke",  "leider", "ji",    "hai", "shukriya", "dhanyavaad", "कृपया",  "धन्यवाद", "जी",    "है",       "🙏"});

/// What stands before or after a word without a blank, and is no letter or digit.
constexpr auto marks = std::to_array<std::string_view>({"¡", "।", "…", "’", "“", "”", "\xEF\xB8\x8F"});

/// The skin tones of a thumb: U+1F3FB to U+1F3FF.
constexpr std::string_view skin_tone = "\xF0\x9F\x8F";
constexpr std::size_t skin_tone_size = 4;

template <std::size_t Count>
bool holds(const std::array<std::string_view, Count>& list, const std::string& word) {
  return std::ranges::find(list, word) != list.end();
}

/// One line of plain words: every mark is a blank, a skin tone is nothing.
std::string without_marks(std::string_view text) {
  std::string plain;
  while (!text.empty()) {
    const auto mark = std::ranges::find_if(marks, [&](std::string_view one) { return text.starts_with(one); });
    if (mark != marks.end()) {
      plain += ' ';
      text.remove_prefix(mark->size());
    } else if (text.starts_with(skin_tone) && text.size() >= skin_tone_size) {
      text.remove_prefix(skin_tone_size);
    } else {
      plain += text.front();
      text.remove_prefix(1);
    }
  }
  return plain;
}

/// Nothing but the words of one answer and of politeness.
template <std::size_t Count>
bool says_only(std::string_view text, const std::array<std::string_view, Count>& answer) {
  constexpr std::size_t longest = 60;
  if (text.size() > longest) {
    return false;
  }
  const std::vector<std::string> words = words_of(without_marks(text));
  const auto meant = [&](const std::string& word) { return holds(answer, word); };
  const auto known = [&](const std::string& word) { return meant(word) || holds(polite_words, word); };
  return std::ranges::all_of(words, known) && std::ranges::any_of(words, meant);
}

}  // namespace

bool says_yes(std::string_view text) {
  return says_only(text, yes_words);
}

bool says_no(std::string_view text) {
  return says_only(text, no_words);
}

}  // namespace zylin::domain
