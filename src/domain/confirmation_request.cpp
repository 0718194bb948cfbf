#include "confirmation_request.hpp"

#include "clean_text.hpp"
#include "confirmation_request/words.hpp"
#include "plain_line.hpp"
#include "quoted_words.hpp"
#include "time_phrase/fold.hpp"
#include "zylin/core/contains.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace zylin::domain {
namespace {

using confirmation_request_words::confirm_words;

constexpr std::array<const confirm_words*, 5> confirm_languages{
    &confirmation_request_words::english, &confirmation_request_words::german, &confirmation_request_words::spanish,
    &confirmation_request_words::hindi, &confirmation_request_words::french};

/// "my booking", "my ten o'clock appointment".
bool names_own_booking(const std::vector<std::string>& words, const confirm_words& language) {
  constexpr std::size_t apart = 4;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (!contains(language.possessive, words[at])) {
      continue;
    }
    for (std::size_t next = at + 1; next < words.size() && next <= at + apart; ++next) {
      if (contains(language.booking, words[next])) {
        return true;
      }
    }
  }
  return false;
}

bool confirms(std::string_view sentence) {
  const std::string folded = phrase::fold(plain_line(sentence));
  const std::vector<std::string> words = words_of(folded);
  return std::ranges::any_of(confirm_languages, [&](const confirm_words* language) {
    const auto is_there = [&](std::string_view phrase) { return is_said(phrase, folded); };
    return std::ranges::any_of(language->confirm, is_there) && names_own_booking(words, *language);
  });
}

}  // namespace

bool asks_to_confirm(std::string_view said) {
  while (!said.empty()) {
    const std::size_t end = std::min(said.find_first_of(".!?;\n"), said.size());
    if (confirms(said.substr(0, end))) {
      return true;
    }
    said.remove_prefix(std::min(end + 1, said.size()));
  }
  return false;
}

}  // namespace zylin::domain
