#include "conversation/corrected_words.hpp"

#include "conversation/short_answers.hpp"
#include "zylin/core/contains.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

namespace zylin::domain::answers {
namespace {

using cues::cue_text;
using cues::cue_word;

constexpr auto refusals =
    std::to_array<std::string_view>({"no", "nope", "nein", "nee", "ne", "non", "nahi", "nahin", "नहीं", "नही"});

constexpr auto hesitations = std::to_array<std::string_view>(
    {"hmm", "hm", "oh", "ah", "uh", "um", "ach", "oder", "ay", "arre", "euh", "wait", "sorry"});

/// Of two words.
constexpr auto corrections = std::to_array<std::pair<std::string_view, std::string_view>>({{"i", "mean"},
                                                                                           {"i", "meant"},
                                                                                           {"no", "wait"},
                                                                                           {"no", "sorry"},
                                                                                           {"or", "rather"},
                                                                                           {"ich", "meine"},
                                                                                           {"ich", "meinte"},
                                                                                           {"nein", "doch"},
                                                                                           {"quiero", "decir"},
                                                                                           {"mejor", "dicho"},
                                                                                           {"veux", "dire"},
                                                                                           {"ou", "plutot"},
                                                                                           {"mera", "matlab"}});

/// How many words correct at that place; 0 if none. A no does only between two clauses: "I have no appointment".
std::size_t correction_at(const std::vector<cue_word>& words, std::size_t at) {
  const bool pair = at + 1 < words.size() && std::ranges::any_of(corrections, [&](const auto& two) {
                      return two.first == words[at].folded && two.second == words[at + 1].folded;
                    });
  if (pair) {
    return 2;
  }
  const cue_word& before = words[at - 1];
  const bool apart = (before.ends_clause || contains(hesitations, std::string_view(before.folded))) &&
                     words[at].ends_clause && !words[at].asked;
  return apart && contains(refusals, std::string_view(words[at].folded)) ? 1 : 0;
}

}  // namespace

std::string_view after_correction(const cue_text& text) {
  const std::vector<cue_word>& words = text.words();
  std::size_t begin = 0;
  for (std::size_t at = 1; at < words.size(); ++at) {
    if (const std::size_t length = correction_at(words, at); length > 0) {
      begin = at + length;
    }
  }
  return begin > 0 && begin < words.size() ? text.said(begin, words.size()) : std::string_view();
}

std::string name_after_no(std::string_view words, const business& business) {
  constexpr std::size_t fewest = 2;  // a single word in capitals is too often a noun
  constexpr std::size_t most = 3;
  const cue_text text(words);
  const std::vector<cue_word>& all = text.words();
  if (all.empty() || !contains(refusals, std::string_view(all.front().folded))) {
    return {};
  }
  std::size_t begin = all.size();
  while (begin > 0 && all[begin - 1].capital && (begin == all.size() || !all[begin - 1].ends_clause)) {
    --begin;
  }
  const std::size_t count = all.size() - begin;
  const bool stands_alone = begin > 0 && all[begin - 1].ends_clause;
  constexpr auto thanks = std::to_array<std::string_view>({"dank", "danke", "thanks", "you", "gracias", "merci"});
  if (contains(thanks, std::string_view(all.back().folded))) {
    return {};
  }
  return stands_alone && count >= fewest && count <= most ? bare_name(text.said(begin, all.size()), business)
                                                          : std::string();
}

std::string without_fillers(std::string_view words) {
  constexpr auto fillers = std::to_array<std::string_view>(
      {"uh",        "uhm",    "um",   "umm",    "er",    "erm",     "hm",         "hmm",      "like",  "maybe",
       "perhaps",   "say",    "well", "so",     "about", "around",  "guess",      "think",    "i",     "oh",
       "ok",        "okay",   "ahm",  "ah",     "also",  "ja",      "vielleicht", "ungefahr", "circa", "etwa",
       "eh",        "este",   "pues", "quizas", "bueno", "euh",     "ben",        "disons",   "peut",  "etre",
       "peut-etre", "shayad", "vers", "शायद",   "lets",  "probably"});
  const cue_text text(words);
  std::string kept;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!contains(fillers, std::string_view(text.words()[at].folded))) {
      kept.append(kept.empty() ? "" : " ").append(text.said(at, at + 1));
    }
  }
  return kept;
}

}  // namespace zylin::domain::answers
