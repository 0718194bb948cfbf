#include "word_match.hpp"

#include "loan_word.hpp"
#include "time_phrase/fold.hpp"
#include "zylin/core/ascii.hpp"
#include "zylin/core/utf8.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace zylin::domain {
namespace {

using std::string_view;

/// "dries" is "dry".
std::string single(string_view word) {
  constexpr string_view plural = "ies";
  const bool changed = word.size() > plural.size() + 1 && word.ends_with(plural);
  return changed ? std::string(word.substr(0, word.size() - plural.size())) + "y" : std::string(word);
}

bool share_stem(string_view one, string_view other) {
  constexpr std::size_t shortest = 4;
  constexpr std::size_t longest_ending = 3;
  constexpr std::size_t long_word = 9;
  const auto [left, right] = std::ranges::mismatch(one, other);
  const auto shared = static_cast<std::size_t>(left - one.begin());
  const std::size_t longer = std::max(one.size(), other.size());
  return shared >= shortest && longer - shared <= longest_ending + (longer > long_word ? 1 : 0);
}

// From U+0915; only the relevant sounds, without aspiration.
constexpr std::array<string_view, 37> consonants{"k", "k", "g", "g", "n", "ch", "ch", "j", "j", "n", "t", "t", "d",
                                                 "d", "n", "t", "t", "d", "d",  "n",  "n", "p", "p", "b", "b", "m",
                                                 "y", "r", "r", "l", "l", "l",  "v",  "s", "s", "s", "h"};

/// The same sounds as they are written in Latin letters.
constexpr auto spellings = std::to_array<std::pair<string_view, string_view>>({{"chh", "ch"},
                                                                               {"ksh", "ks"},
                                                                               {"sh", "s"},
                                                                               {"ph", "p"},
                                                                               {"kh", "k"},
                                                                               {"gh", "g"},
                                                                               {"th", "t"},
                                                                               {"dh", "d"},
                                                                               {"bh", "b"},
                                                                               {"jh", "j"},
                                                                               {"q", "k"},
                                                                               {"w", "v"},
                                                                               {"z", "j"},
                                                                               {"f", "p"},
                                                                               {"x", "ks"},
                                                                               {"ck", "k"}});

std::string devanagari_consonants(string_view word) {
  std::string sounds;
  while (!word.empty()) {
    const utf8::unit next = utf8::decode(word);
    constexpr char32_t first = 0x915;
    const bool consonant = next.code_point >= first && next.code_point < first + consonants.size();
    sounds += consonant ? consonants.at(next.code_point - first) : next.code_point == 0x902 ? "n" : "";
    word.remove_prefix(next.length);
  }
  return sounds;
}

std::string latin_consonants(string_view word) {
  std::string sounds;
  while (!word.empty()) {
    const auto* const known =
        std::ranges::find_if(spellings, [&](const auto& one) { return word.starts_with(one.first); });
    const bool found = known != spellings.end();
    const string_view sound = found ? known->second : word.substr(0, 1);
    const bool last_y = sound == "y" && word.size() == 1;
    if (string_view("aeiou").find(sound.front()) == string_view::npos && !last_y) {
      sounds += sound;
    }
    word.remove_prefix(found ? known->first.size() : 1);
  }
  return sounds;
}

}  // namespace

bool same_stem(string_view one, string_view other) {
  if (is_devanagari(one) != is_devanagari(other)) {
    return is_devanagari(one) ? is_loan_word(one, other) : is_loan_word(other, one);
  }
  return one == other || share_stem(one, other) || single(one) == single(other);
}

bool is_devanagari(string_view word) {
  if (word.empty()) {
    return false;
  }
  const char32_t first = utf8::decode(word).code_point;
  return first >= 0x900 && first <= 0x97F;
}

std::string consonants_of(string_view word) {
  std::string sounds = is_devanagari(word) ? devanagari_consonants(word) : latin_consonants(word);
  const auto doubled = std::ranges::unique(sounds);
  sounds.erase(doubled.begin(), doubled.end());
  return sounds;
}

}  // namespace zylin::domain
