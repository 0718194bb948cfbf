#include "rule_reader/word_stem.hpp"

#include "clean_text.hpp"

#include <algorithm>

namespace zylin::domain::rules {
namespace {

using std::string_view;

constexpr std::size_t shortest_stem = 3;

constexpr string_view endings[] = {"ments", "ment", "ings", "ing", "ed", "s"};

constexpr string_view empty_words[] = {
    "a",      "an",   "and",   "any",    "are",  "as",   "at",    "be",   "by",    "can",  "could", "d",  "did",  "do",
    "does",   "for",  "from",  "get",    "have", "has",  "hello", "hi",   "how",   "i",    "if",    "in", "is",   "it",
    "its",    "know", "like",  "ll",     "m",    "may",  "me",    "my",   "need",  "of",   "offer", "on", "or",   "our",
    "please", "re",   "s",     "should", "t",    "tell", "that",  "the",  "there", "this", "to",    "us", "want", "we",
    "what",   "when", "where", "which",  "who",  "why",  "will",  "with", "would", "you",  "your"};

std::string stem(string_view word) {
  for (const string_view ending : endings) {
    if (word.ends_with(ending) && !word.ends_with("ss") && word.size() >= shortest_stem + ending.size()) {
      return std::string(word.substr(0, word.size() - ending.size()));
    }
  }
  return std::string(word);
}

}  // namespace

std::vector<std::string> content_words(string_view text) {
  std::vector<std::string> stems;
  for (const std::string& word : words_of(text)) {
    if (std::ranges::find(empty_words, word) == std::end(empty_words)) {
      stems.push_back(stem(word));
    }
  }
  std::ranges::sort(stems);
  const auto repeated = std::ranges::unique(stems);
  stems.erase(repeated.begin(), repeated.end());
  return stems;
}

std::size_t count_shared(const std::vector<std::string>& wanted, const std::vector<std::string>& heard) {
  return static_cast<std::size_t>(
      std::ranges::count_if(wanted, [&](const std::string& word) { return std::ranges::binary_search(heard, word); }));
}

}  // namespace zylin::domain::rules
