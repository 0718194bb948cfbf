#include "rule_reader/phone_rules.hpp"

#include <algorithm>
#include <cstddef>

namespace zylin::rules {
namespace {

using std::string_view;

constexpr std::size_t fewest_digits = 7;
constexpr std::size_t most_digits = 15;

constexpr string_view cues[] = {"number is",  "number's",        "number",          "phone is",       "cell is",
                                "mobile is",  "reach me at",     "reach me on",     "reach me under", "call me at",
                                "call me on", "call me back at", "call me back on", "call back at",   "text me at",
                                "text me on", "contact me at",   "contact me on",   "whatsapp me at", "whatsapp me on",
                                "whatsapp is"};

constexpr string_view digit_words[] = {"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"};

std::string lower(string_view text) {
  std::string result(text);
  for (char& letter : result) {
    letter = letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
  }
  return result;
}

bool is_letter(char c) {
  return c >= 'a' && c <= 'z';
}
bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool joins_digits(char c) {
  return string_view(" -.,()/+").find(c) != string_view::npos;
}

/// "+49 170 1234567" at the start of `text`, as written.
std::optional<std::string> take_written(string_view text) {
  const std::size_t begin = text.find_first_not_of(" :,");
  if (begin == string_view::npos) {
    return std::nullopt;
  }
  text.remove_prefix(begin);
  std::size_t end = 0;
  std::size_t digits = 0;
  std::size_t after_last_digit = 0;
  for (; end < text.size() && (is_digit(text[end]) || joins_digits(text[end])); ++end) {
    if (is_digit(text[end])) {
      ++digits;
      after_last_digit = end + 1;
    }
  }
  if (digits < fewest_digits || digits > most_digits) {
    return std::nullopt;
  }
  return std::string(text.substr(0, after_last_digit));
}

std::optional<char> digit_of(string_view word) {
  if (word == "oh" || word == "o") {
    return '0';
  }
  const auto* const found = std::ranges::find(digit_words, word);
  return found == std::end(digit_words) ? std::nullopt
                                        : std::optional(static_cast<char>('0' + (found - std::begin(digit_words))));
}

string_view take_word(string_view& text) {
  while (!text.empty() && !is_letter(text.front()) && !is_digit(text.front())) {
    text.remove_prefix(1);
  }
  std::size_t size = 0;
  while (size < text.size() && (is_letter(text[size]) || is_digit(text[size]))) {
    ++size;
  }
  const string_view word = text.substr(0, size);
  text.remove_prefix(size);
  return word;
}

/// "plus four nine, double seven, oh …" at the start of `text`, as digits.
std::optional<std::string> take_spoken(string_view text) {
  std::string number;
  std::size_t repeat = 1;
  std::size_t digits = 0;
  while (digits <= most_digits) {
    const string_view word = take_word(text);
    const auto digit = digit_of(word);
    if (digit) {
      number.append(repeat, *digit);
      digits += repeat;
      repeat = 1;
    } else if (!word.empty() && std::ranges::all_of(word, is_digit)) {
      number += word;
      digits += word.size();
    } else if (word == "plus" && number.empty()) {
      number += '+';
    } else if (word == "double" || word == "triple") {
      repeat = word == "double" ? 2 : 3;
    } else {
      break;
    }
  }
  return digits < fewest_digits || digits > most_digits ? std::nullopt : std::optional(std::move(number));
}

}  // namespace

std::optional<std::string> read_phone(string_view transcript) {
  const std::string text = lower(transcript);
  for (const string_view cue : cues) {
    for (std::size_t at = text.find(cue); at != std::string::npos; at = text.find(cue, at + 1)) {
      const std::size_t after = at + cue.size();
      if (auto written = take_written(transcript.substr(after))) {
        return written;
      }
      if (auto spoken = take_spoken(string_view(text).substr(after))) {
        return spoken;
      }
    }
  }
  return std::nullopt;
}

}  // namespace zylin::rules
