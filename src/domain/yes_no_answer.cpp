#include "zylin/domain/yes_no_answer.hpp"

#include "clean_text.hpp"
#include "plain_line.hpp"
#include "zylin/core/ascii.hpp"
#include "zylin/core/contains.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace zylin::domain {
namespace {

// Letters beyond ASCII keep their case (clean_text.hpp), so words with capitals are listed twice.
constexpr auto yes_words = std::to_array<std::string_view>(
    {"yes",  "yeah",   "yep", "yup",   "y",   "ok",    "okay",       "sure", "si",  "sí",  "sÍ",     "claro", "vale",
     "ja",   "jawohl", "jo",  "gerne", "oui", "ouais", "volontiers", "haan", "han", "haa", "haanji", "hanji", "theek",
     "thik", "हाँ",     "हां",  "हा",    "जी",  "ठीक",   "👍",         "👌",   "✅",  "✔",   "🆗"});

constexpr auto no_words =
    std::to_array<std::string_view>({"no",     "nope", "nah", "n",   "nein", "nö", "nÖ", "nee", "non", "nahi", "nahin",
                                     "naheen", "na",   "नहीं", "नही", "ना",   "न",  "👎", "❌",  "🚫",  "⛔",   "🙅"});

constexpr auto thanks_words = std::to_array<std::string_view>(
    {"thanks", "thank",    "thx",      "ty",         "gracias",   "muchas", "danke",  "dank",   "vielen", "dankeschön",
     "merci",  "beaucoup", "shukriya", "dhanyavaad", "dhanyavad", "bahut",  "धन्यवाद", "शुक्रिया", "बहुत",    "🙏"});

constexpr auto polite_words = std::to_array<std::string_view>(
    {"please",  "thanks", "thank", "you",      "it",         "book", "sorry",  "por", "favor", "gracias", "bitte",
     "danke",   "leider", "merci", "svp",      "s",          "il",   "vous",   "te",  "plait", "plaît",   "désolé",
     "désolée", "ji",     "hai",   "shukriya", "dhanyavaad", "कृपया", "धन्यवाद", "जी",  "है",     "🙏"});

/// A picture that alone means yes or no.
bool answers(const std::string& picture) {
  return contains(yes_words, picture) || contains(no_words, picture);
}

/// Only the words of one answer, polite words, and neutral emoji.
template <std::size_t Count>
bool says_only(std::string_view text, const std::array<std::string_view, Count>& answer) {
  constexpr std::size_t longest = 60;
  constexpr std::size_t longest_written = 600;  // including invisible characters
  if (text.size() > longest_written) {
    return false;
  }
  const std::string seen = plain_line(text);
  const std::string_view plain = ascii::trim(seen);
  if (plain.size() > longest) {
    return false;
  }
  const std::vector<std::string> words = words_of(plain);
  const auto meant = [&](const std::string& word) { return contains(answer, word); };
  const auto known = [&](const std::string& word) {
    return meant(word) || contains(polite_words, word) || (is_picture_word(word) && !answers(word));
  };
  return std::ranges::all_of(words, known) && std::ranges::any_of(words, meant);
}

}  // namespace

bool says_yes(std::string_view text) {
  return says_only(text, yes_words);
}

bool says_no(std::string_view text) {
  return says_only(text, no_words);
}

bool says_thanks(std::string_view text) {
  return says_only(text, thanks_words);
}

}  // namespace zylin::domain
