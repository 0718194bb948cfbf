#include "loan_word.hpp"

#include "zylin/core/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <utility>

namespace zylin::domain {
namespace {

using std::string_view;

// From U+0915 to U+0939. A dot below is not in folded words: "ज़" is "ज".
constexpr std::array<char, 37> spoken_consonants{'k', 'k', 'g', 'g', 'n', 'c', 'c', 'j', 'j', 'n', 't', 't', 'd',
                                                 'd', 'n', 't', 't', 'd', 'd', 'n', 'n', 'p', 'f', 'b', 'b', 'm',
                                                 'y', 'r', 'r', 'l', 'l', 'l', 'v', 's', 's', 's', 'h'};
constexpr char32_t first_consonant = 0x915;

/// English spellings and their consonants, the longest first.
constexpr auto english_sounds = std::to_array<std::pair<string_view, string_view>>(
    {{"ssion", "sn"}, {"tion", "sn"}, {"sion", "sn"}, {"cian", "sn"}, {"ture", "cr"}, {"tch", "c"}, {"sch", "s"},
     {"cce", "ks"},   {"cci", "ks"},  {"dge", "j"},   {"ch", "c"},    {"sh", "s"},    {"ph", "f"},  {"gh", "g"},
     {"th", "t"},     {"ck", "k"},    {"ce", "s"},    {"ci", "s"},    {"cy", "s"},    {"ge", "j"},  {"gi", "j"},
     {"gy", "j"},     {"qu", "k"},    {"x", "ks"},    {"c", "k"},     {"q", "k"},     {"z", "j"},   {"w", "v"}});

struct spoken_word {
  std::string consonants{};
  char vowel = ' ';  ///< the first one, roughly
};

bool is_latin_vowel(char one) {
  return string_view("aeiou").find(one) != string_view::npos;
}

/// "check" has an e, "hair" as well, "food" a u.
char first_english_vowel(string_view word) {
  const std::size_t at = word.find_first_of("aeiou");
  if (at == string_view::npos) {
    return ' ';
  }
  const string_view pair = word.substr(at, 2);
  return pair == "ai" || pair == "ay" || pair == "ei" ? 'e'
         : pair == "ee" || pair == "ea"               ? 'i'
         : pair == "oo"                               ? 'u'
                                                      : word[at];
}

char devanagari_vowel(char32_t c) {
  constexpr auto vowels = std::to_array<std::pair<char32_t, char>>(
      {{0x93E, 'a'}, {0x906, 'a'}, {0x949, 'o'}, {0x911, 'o'}, {0x93F, 'i'}, {0x940, 'i'}, {0x907, 'i'}, {0x908, 'i'},
       {0x941, 'u'}, {0x942, 'u'}, {0x909, 'u'}, {0x90A, 'u'}, {0x947, 'e'}, {0x948, 'e'}, {0x90F, 'e'}, {0x910, 'e'},
       {0x945, 'e'}, {0x90D, 'e'}, {0x94B, 'o'}, {0x94C, 'o'}, {0x913, 'o'}, {0x914, 'o'}});
  const auto* const found = std::ranges::find(vowels, c, &std::pair<char32_t, char>::first);
  return found == vowels.end() ? ' ' : found->second;
}

/// Inside a word "y" and "w" are only heard as vowels, and "h" belongs to them.
void add_sound(spoken_word& to, char sound) {
  const bool weak = !to.consonants.empty() && (sound == 'y' || sound == 'v' || sound == 'h');
  if (!weak && (to.consonants.empty() || to.consonants.back() != sound)) {
    to.consonants += sound;
  }
}

spoken_word english_sounds_of(string_view word) {
  spoken_word heard{.vowel = first_english_vowel(word)};
  while (!word.empty()) {
    const auto* const known =
        std::ranges::find_if(english_sounds, [&](const auto& one) { return word.starts_with(one.first); });
    const bool found = known != english_sounds.end();
    for (const char sound : found ? known->second : word.substr(0, 1)) {
      if (!is_latin_vowel(sound)) {
        add_sound(heard, sound);
      }
    }
    word.remove_prefix(found ? known->first.size() : 1);
  }
  return heard;
}

spoken_word devanagari_sounds_of(string_view word) {
  constexpr string_view labials = "pfbm";
  spoken_word heard;
  bool nasal = false;
  while (!word.empty()) {
    const char32_t c = utf8::decode(word).code_point;
    const bool consonant = c >= first_consonant && c < first_consonant + spoken_consonants.size();
    const char sound = consonant ? spoken_consonants.at(c - first_consonant) : ' ';
    if (nasal && (consonant || c > 0x903)) {
      add_sound(heard, labials.find(sound) != string_view::npos ? 'm' : 'n');
      nasal = false;
    }
    nasal = nasal || c == 0x901 || c == 0x902;
    if (consonant) {
      add_sound(heard, sound);
    }
    const char vowel = devanagari_vowel(c);
    heard.vowel = heard.vowel == ' ' ? vowel : heard.vowel;
    word.remove_prefix(utf8::decode(word).length);
  }
  if (nasal) {
    add_sound(heard, 'n');
  }
  return heard;
}

/// One consonant may be heard as another one in a long word.
bool nearly_the_same(string_view one, string_view other) {
  constexpr std::size_t long_word = 5;
  if (one.size() != other.size()) {
    return false;
  }
  std::size_t differing = 0;
  for (std::size_t at = 0; at < one.size(); ++at) {
    differing += one[at] != other[at] ? 1 : 0;
  }
  return differing == 0 || (differing == 1 && one.size() >= long_word && one.front() == other.front());
}

}  // namespace

bool is_loan_word(string_view devanagari, string_view english) {
  constexpr std::size_t short_word = 3;
  const spoken_word heard = devanagari_sounds_of(devanagari);
  spoken_word written = english_sounds_of(english);
  if (written.consonants.size() == heard.consonants.size() + 1 && english.ends_with('s')) {
    written.consonants.pop_back();  // a plural
  }
  const bool vowels_fit = heard.consonants.size() >= short_word || (heard.vowel != ' ' && heard.vowel == written.vowel);
  return heard.consonants.size() > 1 && vowels_fit && nearly_the_same(heard.consonants, written.consonants);
}

}  // namespace zylin::domain
