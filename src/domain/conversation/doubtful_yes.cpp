#include "conversation/short_answers.hpp"
#include "zylin/core/contains.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace zylin::domain::answers {
namespace {

/// "Yes. No, wait.": what was agreed to is taken back, or may be. Asking again costs a turn; acting costs more.
bool takes_back(const cues::cue_text& text) {
  constexpr auto doubts = std::to_array<std::string_view>(
      {"no",     "not",   "don't", "dont",   "wait",   "leave", "stop", "never", "nein",    "nicht",    "warte",
       "warten", "halt",  "doch",  "espera", "espere", "mejor", "non",  "pas",   "attends", "attendez", "plutot",
       "nahi",   "nahin", "mat",   "ruko",   "rukiye", "nope",  "नहीं",  "मत",    "रुको",     "रुकिए"});
  constexpr auto harmless = std::to_array<std::pair<std::string_view, std::string_view>>({{"no", "problem"},
                                                                                          {"no", "worries"},
                                                                                          {"why", "not"},
                                                                                          {"warum", "nicht"},
                                                                                          {"por", "que"},
                                                                                          {"pas", "de"},
                                                                                          {"pourquoi", "pas"},
                                                                                          {"no", "hay"},
                                                                                          {"por", "no"},
                                                                                          {"baat", "nahi"},
                                                                                          {"बात", "नहीं"}});
  const auto& words = text.words();
  for (std::size_t at = 0; at < words.size(); ++at) {
    const auto is_pair = [&](std::size_t first) {
      return first + 1 < words.size() && contains(harmless, std::pair<std::string_view, std::string_view>(
                                                                words[first].folded, words[first + 1].folded));
    };
    if (contains(doubts, std::string_view(words[at].folded)) && !is_pair(at) && (at == 0 || !is_pair(at - 1))) {
      return true;
    }
  }
  return false;
}

}  // namespace

bool objects_or_asks(const cues::cue_text& text) {
  constexpr std::array<std::string_view, 8> objections = {"but", "aber", "pero", "mais", "lekin", "par", "लेकिन", "पर"};
  return std::ranges::any_of(
      text.words(), [&](const cues::cue_word& word) { return word.asked || contains(objections, word.folded); });
}

bool leaves_doubt(const cues::cue_text& text) {
  return objects_or_asks(text) || takes_back(text);
}

}  // namespace zylin::domain::answers
