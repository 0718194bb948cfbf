#include "emergency/phrase_book.hpp"

#include "time_phrase/fold.hpp"
#include "zylin/core/ascii.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace zylin::domain::emergencies {
namespace {

using std::string_view;

constexpr std::size_t longest_gap = 3;  ///< words that ".." stands for
constexpr std::size_t reach = 5;        ///< words between two parts of a phrase
constexpr string_view gap_sign = "..";
constexpr string_view year_sign = "#year";

/// Blanks around each piece and empty pieces are dropped.
template <class Consumer>
void for_each_piece(string_view text, char separator, Consumer consume) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(separator), text.size());
    const string_view piece = ascii::trim(text.substr(0, end));
    if (!piece.empty()) {
      consume(piece);
    }
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

bool is_year(string_view word) {
  return word.size() == 4 && (word.starts_with("19") || word.starts_with("20")) &&
         std::ranges::all_of(word, ascii::is_digit);
}

}  // namespace

phrase_book::phrase_book(const lexicon& from) : groups_(from.groups), romanised_(from.romanised) {
  for (const lexicon_row& row : from.rows) {
    for_each_piece(row.phrases, ',', [&](string_view phrase) { add_phrase(row.kind, phrase); });
  }
}

void phrase_book::add_phrase(phrase_kind kind, string_view phrase) {
  phrase_pattern made;
  made.kind = kind;
  for_each_piece(phrase, '&', [&](string_view words) { made.parts.push_back(read_sequence(words)); });
  add_pattern(std::move(made));
}

void phrase_book::add_words(phrase_kind kind, const said_words& words) {
  sequence together;
  for (const said_word& word : words) {
    element one;
    const auto id = static_cast<int>(beginning_with_.size());
    const auto [known, is_new] = whole_words_.emplace(spelling(word), id);
    if (is_new) {
      beginning_with_.emplace_back();
    }
    one.choices.push_back({known->second});
    together.push_back(std::move(one));
  }
  phrase_pattern made;
  made.kind = kind;
  made.parts.push_back(std::move(together));
  add_pattern(std::move(made));
}

void phrase_book::add_pattern(phrase_pattern made) {
  if (made.parts.empty() || made.parts.front().empty()) {
    return;
  }
  for (const std::vector<int>& choice : made.parts.front().front().choices) {
    beginning_with_.at(static_cast<std::size_t>(choice.front())).push_back(patterns_.size());
  }
  patterns_.push_back(std::move(made));
}

phrase_book::sequence phrase_book::read_sequence(string_view words) {
  sequence read;
  bool after_gap = false;
  for_each_piece(words, ' ', [&](string_view place) {
    if (place == gap_sign) {
      after_gap = true;
      return;
    }
    element one;
    one.after_gap = std::exchange(after_gap, false);
    for_each_piece(place, '|', [&](string_view word) { add_alternative(word, one); });
    read.push_back(std::move(one));
  });
  return read;
}

void phrase_book::add_alternative(string_view word, element& into) {
  if (!word.starts_with('@')) {
    std::vector<int> choice;
    for_each_piece(word, '_', [&](string_view one) { choice.push_back(test_for(one)); });
    into.choices.push_back(std::move(choice));
    return;
  }
  const auto group = std::ranges::find(groups_, word, &word_group::name);
  if (group != groups_.end()) {
    for_each_piece(group->words, '|', [&](string_view one) { add_alternative(one, into); });
  }
}

int phrase_book::test_for(string_view word) {
  open_test made;
  made.open_front = word.starts_with('*');
  made.open_back = word.ends_with('*');
  const string_view bare = ascii::trim(word, "*");
  made.text = phrase::fold(bare);
  if (romanised_) {
    made.text = phrase::fold_romanised(made.text);
  }
  made.id = static_cast<int>(beginning_with_.size());
  if (!made.open_front && !made.open_back) {
    const auto [known, is_new] = whole_words_.emplace(made.text, made.id);
    if (is_new) {
      beginning_with_.emplace_back();
    }
    return known->second;
  }
  const auto same = std::ranges::find_if(open_tests_, [&](const open_test& one) {
    return one.text == made.text && one.open_front == made.open_front && one.open_back == made.open_back;
  });
  if (same != open_tests_.end()) {
    return same->id;
  }
  beginning_with_.emplace_back();
  open_tests_.push_back(std::move(made));
  return open_tests_.back().id;
}

const std::string& phrase_book::spelling(const said_word& word) const {
  return romanised_ ? word.romanised : word.text;
}

std::vector<int> phrase_book::tests_met(const std::string& word) const {
  std::vector<int> met;
  if (const auto whole = whole_words_.find(word); whole != whole_words_.end()) {
    met.push_back(whole->second);
  }
  if (is_year(word)) {
    if (const auto year = whole_words_.find(std::string(year_sign)); year != whole_words_.end()) {
      met.push_back(year->second);
    }
  }
  for (const open_test& one : open_tests_) {
    const bool meets = one.open_front && one.open_back ? word.find(one.text) != std::string::npos
                       : one.open_front                ? word.ends_with(one.text)
                                                       : word.starts_with(one.text);
    if (meets) {
      met.push_back(one.id);
    }
  }
  return met;
}

/// One text, one book.
class phrase_book::search {
 public:
  search(const phrase_book& book, const said_words& words) : book_(book), words_(words) {
    for (const said_word& word : words) {
      met_.push_back(book.tests_met(book.spelling(word)));
    }
  }

  void run(std::vector<found_phrase>& found) {
    for (std::size_t at = 0; at < words_.size(); ++at) {
      for (const int test : met_[at]) {
        for (const std::size_t pattern : book_.beginning_with_[static_cast<std::size_t>(test)]) {
          try_pattern(book_.patterns_[pattern], at, found);
        }
      }
    }
  }

 private:
  using places = std::vector<std::size_t>;

  void try_pattern(const phrase_pattern& pattern, std::size_t at, std::vector<found_phrase>& found) const {
    places taken;
    if (!match(pattern.parts.front(), 0, at, taken)) {
      return;
    }
    for (std::size_t part = 1; part < pattern.parts.size(); ++part) {
      if (!match_near(pattern.parts[part], taken)) {
        return;
      }
    }
    std::ranges::sort(taken);
    found_phrase made;
    made.kind = pattern.kind;
    made.begin = taken.front();
    made.end = taken.back() + 1;
    made.places = std::move(taken);
    found.push_back(std::move(made));
  }

  /// The words from `at` on fit `wanted` from its `from`th element on.
  bool match(const sequence& wanted, std::size_t from, std::size_t at, places& taken) const {
    if (from == wanted.size()) {
      return true;
    }
    const std::size_t gap = wanted[from].after_gap ? longest_gap : 0;
    for (std::size_t place = at; place <= at + gap && place < words_.size(); ++place) {
      if (from > 0 && words_[place].before == pause::sentence) {
        return false;
      }
      for (const std::vector<int>& choice : wanted[from].choices) {
        if (!meets(choice, place)) {
          continue;
        }
        const std::size_t before = taken.size();
        for (std::size_t word = 0; word < choice.size(); ++word) {
          taken.push_back(place + word);
        }
        if (match(wanted, from + 1, place + choice.size(), taken)) {
          return true;
        }
        taken.resize(before);
      }
    }
    return false;
  }

  [[nodiscard]] bool meets(const std::vector<int>& choice, std::size_t place) const {
    for (std::size_t word = 0; word < choice.size(); ++word) {
      const std::size_t at = place + word;
      if (at >= words_.size() || (word > 0 && words_[at].before == pause::sentence) ||
          std::ranges::find(met_[at], choice[word]) == met_[at].end()) {
        return false;
      }
    }
    return true;
  }

  /// Another part, after or before the matched words, in the same sentence.
  bool match_near(const sequence& wanted, places& taken) const {
    const auto [least, most] = std::ranges::minmax(taken);
    for (std::size_t at = most + 1; at <= most + 1 + reach && at < words_.size(); ++at) {
      if (words_[at].before == pause::sentence) {
        break;
      }
      if (match(wanted, 0, at, taken)) {
        return true;
      }
    }
    for (std::size_t at = least;
         at > 0 && words_[at].before != pause::sentence && least - at <= reach + wanted.size();) {
      --at;
      places part;
      if (match(wanted, 0, at, part) && part.back() < least) {
        taken.insert(taken.end(), part.begin(), part.end());
        return true;
      }
    }
    return match_between(wanted, least, most, taken);
  }

  /// In the gaps of the match.
  bool match_between(const sequence& wanted, std::size_t least, std::size_t most, places& taken) const {
    for (std::size_t at = least + 1; at < most; ++at) {
      places part;
      if (match(wanted, 0, at, part) && std::ranges::none_of(part, [&](std::size_t place) {
            return std::ranges::find(taken, place) != taken.end();
          })) {
        taken.insert(taken.end(), part.begin(), part.end());
        return true;
      }
    }
    return false;
  }

  const phrase_book& book_;
  const said_words& words_;
  std::vector<std::vector<int>> met_;  ///< by word: tests
};

void phrase_book::find_in(const said_words& words, std::vector<found_phrase>& found) const {
  search(*this, words).run(found);
}

}  // namespace zylin::domain::emergencies
