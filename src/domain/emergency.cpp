#include "zylin/domain/emergency.hpp"

#include "clean_text.hpp"
#include "emergency/danger_rules.hpp"
#include "emergency/phrase_book.hpp"
#include "emergency/said_words.hpp"
#include "zylin/core/utf8.hpp"

#include <array>
#include <vector>

namespace zylin::domain {
namespace {

using namespace emergencies;

// Longer than an hour's speech.
constexpr std::size_t most_bytes = 60'000;
constexpr std::size_t most_words = 30'000;

const std::array<phrase_book, 5>& books() {
  static const std::array<phrase_book, 5> all = {phrase_book(english), phrase_book(spanish), phrase_book(german),
                                                 phrase_book(hindi), phrase_book(french)};
  return all;
}

phrase_book book_of(const business& business) {
  constexpr std::size_t longest = 20;
  phrase_book own;
  for (const auto& [language, phrases] : business.emergency_words) {
    for (const std::string& phrase : phrases) {
      own.add_words(phrase_kind::topic, split_said_words(phrase, longest));
    }
  }
  return own;
}

bool reads_as_danger(std::string_view text, const phrase_book& own) {
  const said_words words = split_said_words(text, most_words);
  std::vector<found_phrase> found;
  for (const phrase_book& book : books()) {
    book.find_in(words, found);
  }
  own.find_in(words, found);
  return tells_of_danger(words, found);
}

}  // namespace

bool is_emergency(std::string_view text, const business& business) {
  const phrase_book own = book_of(business);
  if (text.size() <= most_bytes) {
    return reads_as_danger(text, own);
  }
  const std::size_t last = utf8::floor(text, text.size() - most_bytes);
  return reads_as_danger(cut_text(text, most_bytes), own) || reads_as_danger(text.substr(last), own);
}

}  // namespace zylin::domain
