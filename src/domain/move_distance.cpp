#include "move_distance.hpp"

#include "clean_text.hpp"
#include "time_phrase/fold.hpp"
#include "zylin/core/ascii.hpp"
#include "zylin/core/contains.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace zylin::domain {
namespace {

using std::string_view;
using std::chrono::minutes;

// Folded, in the four languages.
constexpr auto units = std::to_array<std::pair<string_view, int>>(
    {{"minute", 1},       {"minutes", 1},    {"mins", 1},       {"minuten", 1},     {"minuto", 1},    {"minutos", 1},
     {"minat", 1},        {"hour", 60},      {"hours", 60},     {"stunde", 60},     {"stunden", 60},  {"hora", 60},
     {"horas", 60},       {"ghanta", 60},    {"ghante", 60},    {"day", 1440},      {"days", 1440},   {"tag", 1440},
     {"tage", 1440},      {"dia", 1440},     {"dias", 1440},    {"din", 1440},      {"week", 10080},  {"weeks", 10080},
     {"woche", 10080},    {"wochen", 10080}, {"semana", 10080}, {"semanas", 10080}, {"hafta", 10080}, {"hafte", 10080},
     {"fortnight", 20160}});

constexpr auto counts = std::to_array<std::pair<string_view, int>>(
    {{"a", 1},       {"an", 1},        {"one", 1},      {"ein", 1},     {"eine", 1},     {"einen", 1},
     {"un", 1},      {"una", 1},       {"ek", 1},       {"two", 2},     {"zwei", 2},     {"dos", 2},
     {"do", 2},      {"couple", 2},    {"three", 3},    {"drei", 3},    {"tres", 3},     {"teen", 3},
     {"four", 4},    {"vier", 4},      {"cuatro", 4},   {"five", 5},    {"ten", 10},     {"zehn", 10},
     {"diez", 10},   {"fifteen", 15},  {"quince", 15},  {"twenty", 20}, {"zwanzig", 20}, {"veinte", 20},
     {"thirty", 30}, {"dreissig", 30}, {"treinta", 30}, {"fourty", 40}, {"forty", 40}});

constexpr auto halves = std::to_array<string_view>({"half", "halbe", "media", "aadha", "aadhe"});
constexpr auto later_words =
    std::to_array<string_view>({"later", "back", "spater", "hinten", "tarde", "despues", "baad"});
constexpr auto earlier_words = std::to_array<string_view>(
    {"earlier", "sooner", "forward", "fruher", "vorn", "vorne", "antes", "temprano", "pehle"});

// The verb alone gives the direction: "adelantar la cita una hora", "postpone it by a week".
constexpr auto later_verbs = std::to_array<string_view>({"postpone", "delay", "retras", "atras", "pospon", "aplaz"});
constexpr auto earlier_verbs = std::to_array<string_view>({"prepone", "adelant", "vorverleg", "vorzieh"});

template <std::size_t Size>
int value_of_word(const std::array<std::pair<string_view, int>, Size>& table, string_view word) {
  const auto found = std::ranges::find(table, word, &std::pair<string_view, int>::first);
  return found == table.end() ? 0 : found->second;
}

int count_of(string_view word) {
  constexpr std::size_t longest = 2;
  const bool digits = word.size() <= longest && std::ranges::all_of(word, ascii::is_digit);
  return digits ? std::stoi(std::string(word)) : value_of_word(counts, word);
}

/// The length that ends with the unit at `at`, and where its words begin; 0 if it has no count.
std::pair<minutes, std::size_t> length_ending_at(const std::vector<std::string>& words, std::size_t at) {
  const int unit = value_of_word(units, words[at]);
  std::size_t begin = at;
  const bool article = begin > 1 && (words[begin - 1] == "an" || words[begin - 1] == "a" || words[begin - 1] == "of");
  if (article && contains(halves, words[begin - 2])) {  // "half an hour"
    return {minutes{unit / 2}, begin - 2};
  }
  if (begin > 0 && contains(halves, words[begin - 1])) {  // "una media hora"
    return {minutes{unit / 2}, begin - 1};
  }
  const int count = begin > 0 ? count_of(words[begin - 1]) : 0;
  return {minutes{unit * count}, count == 0 ? at : begin - 1};
}

/// +1 for later, -1 for earlier, 0 if that is not said near the length.
int direction_near(const std::vector<std::string>& words, std::size_t begin, std::size_t end) {
  constexpr std::size_t following = 2;
  constexpr std::size_t before = 2;
  for (std::size_t at = end; at < std::min(words.size(), end + following); ++at) {
    if (contains(later_words, words[at]) || contains(earlier_words, words[at])) {
      return contains(later_words, words[at]) ? 1 : -1;
    }
  }
  for (std::size_t at = begin - std::min(begin, before); at < begin; ++at) {  // "back by a week"
    if (words[at] == "back" || words[at] == "forward") {
      return words[at] == "back" ? 1 : -1;
    }
  }
  return 0;
}

int direction_of_verb(const std::vector<std::string>& words) {
  const auto begins = [&](std::span<const string_view> verbs) {
    return std::ranges::any_of(words, [&](const std::string& word) {
      return std::ranges::any_of(verbs, [&](string_view verb) { return word.starts_with(verb); });
    });
  };
  const bool later = begins(later_verbs);
  return later == begins(earlier_verbs) ? 0 : later ? 1 : -1;
}

}  // namespace

std::optional<minutes> read_move_distance(string_view said) {
  std::vector<std::string> words;
  for (const std::string& word : words_of(said)) {
    words.push_back(phrase::fold(word));
  }
  std::optional<minutes> distance;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (value_of_word(units, words[at]) == 0) {
      continue;
    }
    const auto [length, begin] = length_ending_at(words, at);
    const int near = direction_near(words, begin, at + 1);
    const minutes found = (near != 0 ? near : direction_of_verb(words)) * length;
    if (found == minutes{0}) {
      continue;
    }
    if (distance && *distance != found) {
      return std::nullopt;
    }
    distance = found;
  }
  return distance;
}

}  // namespace zylin::domain
