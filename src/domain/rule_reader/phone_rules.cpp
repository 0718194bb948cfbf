#include "rule_reader/phone_rules.hpp"

#include "rule_reader/spoken_digits.hpp"
#include "zylin/core/ascii.hpp"

#include <algorithm>
#include <cstddef>

namespace zylin::domain::rules {
namespace {

using std::string_view;

constexpr string_view phone_cues[] = {"number is",
                                      "number's",
                                      "number",
                                      "phone is",
                                      "cell is",
                                      "mobile is",
                                      "reach me at",
                                      "reach me on",
                                      "reach me under",
                                      "call me at",
                                      "call me on",
                                      "call me back at",
                                      "call me back on",
                                      "call back at",
                                      "text me at",
                                      "text me on",
                                      "contact me at",
                                      "contact me on",
                                      "whatsapp me at",
                                      "whatsapp me on",
                                      "whatsapp is",
                                      "call me",
                                      "reach me",
                                      "mobile",
                                      "mi n\u00famero",
                                      "mi numero",
                                      "tel\u00e9fono",
                                      "telefono",
                                      "celular",
                                      "ll\u00e1meme al",
                                      "llameme al",
                                      "mi m\u00f3vil",
                                      "nummer",
                                      "erreichen sie mich unter",
                                      "erreichen mich unter",
                                      "erreichbar unter",
                                      "handy",
                                      "r\u00fcckruf unter",
                                      "num\u00e9ro",
                                      "rappeler au",
                                      "rappelez-moi au",
                                      "joindre au",
                                      "mera number",
                                      "mera no",
                                      "mobile number",
                                      "phone number",
                                      "\u0928\u0902\u092c\u0930",
                                      "\u092b\u094b\u0928"};

/// Devanagari digits (U+0966 to U+096F) as ASCII.
std::string with_ascii_digits(string_view text) {
  std::string result;
  while (!text.empty()) {
    const bool digit = text.size() >= 3 && text.starts_with("\xE0\xA5") && text[2] >= '\xA6' && text[2] <= '\xAF';
    result += digit ? static_cast<char>('0' + (text[2] - '\xA6')) : text.front();
    text.remove_prefix(digit ? 3 : 1);
  }
  return result;
}

std::size_t count_digits(string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(text, ascii::is_digit));
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
  for (; end < text.size() && (ascii::is_digit(text[end]) || joins_digits(text[end])); ++end) {
    if (ascii::is_digit(text[end])) {
      ++digits;
      after_last_digit = end + 1;
    }
  }
  if (digits < fewest_phone_digits || digits > most_phone_digits) {
    return std::nullopt;
  }
  return std::string(text.substr(0, after_last_digit));
}

/// A number that no word announces: long enough that it is nothing else.
std::optional<std::string> find_unannounced(string_view said, string_view language) {
  constexpr std::size_t fewest_unannounced = 9;
  std::optional<std::string> longest;
  for (std::size_t at = 0; at < said.size(); at = std::min(said.find(' ', at), said.size() - 1) + 1) {
    for (auto& found : {take_written(said.substr(at)), take_spoken_number(said.substr(at), language)}) {
      const std::size_t digits = found ? count_digits(*found) : 0;
      longest = digits >= fewest_unannounced && (!longest || digits > count_digits(*longest)) ? found : longest;
    }
  }
  return longest;
}

}  // namespace

std::optional<std::string> read_phone(string_view transcript, string_view language) {
  const std::string written_digits = with_ascii_digits(transcript);
  const string_view said = written_digits;
  const std::string text = ascii::lower_case(said);
  for (const string_view cue : phone_cues) {
    for (std::size_t at = text.find(cue); at != std::string::npos; at = text.find(cue, at + 1)) {
      const string_view after = said.substr(at + cue.size());
      auto written = take_written(after);
      auto spoken = take_spoken_number(after, language);
      const bool more_said = spoken && (!written || count_digits(*spoken) > count_digits(*written));
      if (written || spoken) {
        return more_said ? spoken : written;
      }
    }
  }
  return find_unannounced(said, language);
}

}  // namespace zylin::domain::rules
