#include "zylin/domain/customer_language.hpp"

#include "reply_check/language.hpp"
#include "reply_check/sentence.hpp"
#include "texts/text_table.hpp"

#include <algorithm>

namespace zylin::domain {

std::string shown_language(std::string_view words) {
  const std::string_view shown = replies::language_of(replies::split_words(words));
  return shown == "other" ? std::string() : std::string(shown);
}

std::string spoken_language(const understanding& what, std::string_view transcript) {
  if (transcript.empty()) {
    return {};
  }
  std::string shown = shown_language(transcript);
  return shown.empty() && !what.by_rules ? what.language : shown;
}

bool speaks(const business& business, std::string_view language) {
  const bool spoken =
      language == business.language || std::ranges::find(business.languages, language) != business.languages.end();
  return spoken && std::ranges::find(all_texts(), language, &language_texts::code) != all_texts().end();
}

std::string customer_language(const business& business, std::string_view now, std::string_view remembered) {
  if (speaks(business, now)) {
    return std::string(now);
  }
  return speaks(business, remembered) ? std::string(remembered) : business.language;
}

}  // namespace zylin::domain
