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

used_language read_language(std::string_view words) {
  used_language shown{.code = shown_language(words)};
  shown.sure = !shown.code.empty() && replies::is_evident(shown.code, replies::split_words(words));
  return shown;
}

used_language spoken_language(const understanding& what, std::string_view transcript) {
  if (transcript.empty()) {
    return {};
  }
  used_language shown = read_language(transcript);
  if (shown.code.empty() && !what.by_rules) {
    shown.code = what.language;
  }
  return shown;
}

bool speaks(const business& business, std::string_view language) {
  const bool spoken =
      language == business.language || std::ranges::find(business.languages, language) != business.languages.end();
  return spoken && std::ranges::find(all_texts(), language, &language_texts::code) != all_texts().end();
}

std::string customer_language(const business& business, const used_language& now, std::string_view remembered) {
  for (const std::string_view each :
       {now.sure ? std::string_view(now.code) : std::string_view(), remembered, std::string_view(now.code)}) {
    if (speaks(business, each)) {
      return std::string(each);
    }
  }
  return business.language;
}

}  // namespace zylin::domain
