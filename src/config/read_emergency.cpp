#include "business_limits.hpp"
#include "business_readers.hpp"
#include "zylin/core/ascii.hpp"

#include <algorithm>
#include <string_view>

namespace zylin::config {
namespace {

bool has_word(std::string_view text) {
  return std::ranges::any_of(text,
                             [](char c) { return ascii::is_letter(c) || ascii::is_digit(c) || ascii::is_beyond(c); });
}

bool is_dialled(std::string_view text) {
  constexpr std::string_view signs = " /+-()";
  const auto may_stand = [signs](char c) { return ascii::is_digit(c) || signs.find(c) != std::string_view::npos; };
  return std::ranges::all_of(text, may_stand) && std::ranges::any_of(text, ascii::is_digit);
}

std::vector<std::string> read_phrases(const json_node& node) {
  std::vector<std::string> phrases;
  for (const json_node& entry : node.elements(business_limits::emergency_words)) {
    auto phrase = entry.text({.most = business_limits::short_text});
    if (phrase && !has_word(*phrase)) {
      entry.report("words, as a caller says them");
    }
    phrases.push_back(std::move(phrase).value_or(""));
  }
  return phrases;
}

}  // namespace

void read_emergency_words(const json_node& node, domain::business& into) {
  into.emergency_words.clear();
  for (const auto& [language, phrases] : node.members(business_limits::languages)) {
    if (!is_language_code(language)) {
      phrases.report("a key that is an ISO 639-1 code of two small letters such as \"en\"");
    }
    into.emergency_words.emplace(language, read_phrases(phrases));
  }
}

void read_emergency_number(const json_node& node, domain::business& into) {
  auto number = node.text({.most = business_limits::dialled, .may_be_empty = true});
  if (number && !number->empty() && !is_dialled(*number)) {
    node.report("a number to call such as \"112\", or several such as \"112 / 108\"");
  }
  into.emergency_number = std::move(number).value_or("");
}

}  // namespace zylin::config
