#include "zylin/domain/asked_person.hpp"

#include "asked_person_words.hpp"
#include "clean_text.hpp"
#include "cues/cue_text.hpp"
#include "time_phrase/fold.hpp"
#include "word_match.hpp"
#include "zylin/core/contains.hpp"
#include "zylin/core/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace zylin::domain {
namespace {

using cues::cue_text;
using namespace asked_person_words;

name_tokens folded_name(std::string_view name) {
  name_tokens all;
  for (const std::string& word : words_of(name)) {
    all.push_back(phrase::fold(word));
  }
  name_tokens untitled = all;
  std::erase_if(untitled, [](const std::string& word) { return contains(person_titles, word); });
  return untitled.empty() ? all : untitled;
}

/// What is left of a name's sounds without the glides, which Devanagari writes and Latin letters do not: "मारिया".
std::string sounds_of(std::string_view folded) {
  std::string sounds = consonants_of(folded);
  std::erase_if(sounds, [](char sound) { return sound == 'y' || sound == 'v'; });
  return sounds;
}

/// "और" is no Rao.
bool begins_with_vowel(std::string_view folded) {
  constexpr char32_t first_consonant = 0x915;
  return is_devanagari(folded) ? utf8::decode(folded).code_point < first_consonant
                               : std::string_view("aeiou").find(folded.front()) != std::string_view::npos;
}

bool same_name_word(std::string_view name, std::string_view heard) {
  if (name == heard || phrase::fold_romanised(name) == phrase::fold_romanised(heard)) {
    return true;
  }
  if (is_devanagari(name) == is_devanagari(heard)) {
    return false;
  }
  const std::string sounds = sounds_of(name);
  return !sounds.empty() && sounds == sounds_of(heard) && begins_with_vowel(name) == begins_with_vowel(heard);
}

/// One of those who are listed, or a name that may be several of them, at the words [first, last).
struct person_mention {
  std::size_t first = 0;
  std::size_t last = 0;
  const staff_member* who = nullptr;
};

/// Who is listed, each name in folded words.
class known_people {
 public:
  explicit known_people(const business& business) {
    for (const staff_member& each : business.staff) {
      names_.push_back({&each, folded_name(each.name)});
      for (const std::string& other : each.also) {
        names_.push_back({&each, folded_name(other)});
      }
    }
  }

  /// A whole name that begins there, the longest one; else a part of one.
  [[nodiscard]] std::optional<person_mention> at(const cue_text& text, std::size_t first) const {
    std::optional<person_mention> best;
    for (const auto& [who, tokens] : names_) {
      const std::size_t last = first + tokens.size();
      if (begins_with(tokens, text, first) && (!best || last >= best->last)) {
        const bool shared = best && best->last == last && best->who != who;
        best = person_mention{first, last, shared ? nullptr : who};
      }
    }
    return best ? best : part_at(text, first);
  }

 private:
  struct listed_name {
    const staff_member* who;
    name_tokens tokens;
  };

  static bool begins_with(const name_tokens& tokens, const cue_text& text, std::size_t first) {
    if (tokens.empty() || first + tokens.size() > text.size()) {
      return false;
    }
    for (std::size_t i = 0; i < tokens.size(); ++i) {
      if (!same_name_word(tokens[i], text.words()[first + i].folded)) {
        return false;
      }
    }
    return true;
  }

  [[nodiscard]] std::optional<person_mention> part_at(const cue_text& text, std::size_t first) const {
    constexpr std::size_t shortest_part = 3;
    std::optional<person_mention> found;
    for (const auto& [who, tokens] : names_) {
      const bool said = std::ranges::any_of(tokens, [&](const std::string& token) {
        return token.size() >= shortest_part && same_name_word(token, text.words()[first].folded);
      });
      if (said) {
        found = person_mention{first, first + 1, !found || found->who == who ? who : nullptr};
      }
    }
    return found;
  }

  std::vector<listed_name> names_;
};

bool stands_at(const name_tokens& wanted, const cue_text& text, std::size_t first) {
  if (first + wanted.size() > text.size()) {
    return false;
  }
  for (std::size_t i = 0; i < wanted.size(); ++i) {
    if (text.words()[first + i].folded != wanted[i]) {
      return false;
    }
  }
  return true;
}

bool any_stands_at(const std::vector<name_tokens>& wanted, const cue_text& text, std::size_t first) {
  return std::ranges::any_of(wanted, [&](const name_tokens& each) { return stands_at(each, text, first); });
}

/// Where the words begin that belong to the name: its titles and articles.
std::size_t begin_with_titles(const cue_text& text, std::size_t first) {
  const auto belongs = [&](const std::string& word) {
    return contains(person_titles, word) || contains(person_articles, word);
  };
  while (first > 0 && belongs(text.words()[first - 1].folded)) {
    --first;
  }
  return first;
}

bool is_before(const cue_text& text, std::size_t at, const auto& list) {
  return at > 0 && contains(list, text.words()[at - 1].folded);
}

bool is_excluded(const cue_text& text, const person_mention& one) {
  const std::size_t begin = begin_with_titles(text, one.first);
  return is_before(text, begin, not_before) ||
         (is_before(text, begin, asks_before) && is_before(text, begin - 1, not_before));
}

bool is_followed_by_romanised_se(const cue_text& text, const person_mention& one) {
  return stands_at({"se"}, text, one.last) && std::ranges::any_of(text.words(), [](const cues::cue_word& word) {
           return contains(romanised_hindi, word.folded);
         });
}

bool is_asked_for(const cue_text& text, const person_mention& one, std::span<const side_wish> wishes) {
  const std::string_view said = text.said(one.first, one.last);
  const auto holds_it = [&](const side_wish& wish) {
    return wish.kind == side_wish_kind::person && wish.words.find(said) != std::string::npos;
  };
  return is_before(text, begin_with_titles(text, one.first), asks_before) ||
         any_stands_at(words_after(), text, one.last) || is_followed_by_romanised_se(text, one) ||
         std::ranges::any_of(wishes, holds_it);
}

/// "With Maria or anybody else."
bool is_widened(const cue_text& text, const person_mention& one) {
  constexpr std::size_t reach = 3;
  bool alternative = false;
  for (std::size_t at = one.last; at < text.size() && at <= one.last + reach; ++at) {
    if (alternative && any_stands_at(words_for_anyone(), text, at)) {
      return true;
    }
    alternative = alternative || contains(alternatives, text.words()[at].folded);
  }
  return false;
}

/// "Koi bhi time", "किसी भी दिन": any time, not anyone.
bool is_about_time(const cue_text& text, std::size_t at) {
  constexpr auto any = std::to_array<std::string_view>({"bhi", "भी"});
  return at + 2 < text.size() && contains(any, text.words()[at + 1].folded) &&
         contains(words_of_time, text.words()[at + 2].folded);
}

bool says_anyone(const cue_text& text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (any_stands_at(words_for_anyone(), text, at) && !is_about_time(text, at)) {
      return true;
    }
  }
  return false;
}

asked_person asked_as(const cue_text& text, const person_mention& one) {
  asked_person asked{.words = std::string(text.said(begin_with_titles(text, one.first), one.last))};
  if (is_widened(text, one)) {
    asked.choice = person_choice::anyone;
  } else if (one.who == nullptr || is_excluded(text, one)) {
    asked.choice = person_choice::unknown;
  } else {
    asked.choice = person_choice::known;
    asked.who = one.who;
  }
  return asked;
}

/// "With Ben, no sorry, with Maria" asks for Maria; of two people without such a word nobody knows which is meant.
asked_person asked_after(const cue_text& text, asked_person before, std::size_t end, asked_person next,
                         std::size_t begin) {
  if (before.choice == next.choice && before.who == next.who) {
    return before;
  }
  for (std::size_t at = end; at < begin; ++at) {
    if (contains(corrections, text.words()[at].folded)) {
      return next;
    }
  }
  const bool widened = before.choice == person_choice::anyone || next.choice == person_choice::anyone;
  return {.choice = widened ? person_choice::anyone : person_choice::unknown,
          .words = before.words + ", " + next.words};
}

/// Of those who are asked for, or who shall not serve if nobody else is named.
std::optional<asked_person> find_asked_mention(const cue_text& text, const known_people& people,
                                               std::span<const side_wish> wishes) {
  std::optional<asked_person> asked;
  std::optional<asked_person> excluded;
  std::size_t end = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::optional<person_mention> one = people.at(text, at);
    if (!one || one->first < end || !(is_asked_for(text, *one, wishes) || is_excluded(text, *one))) {
      continue;
    }
    asked_person next = asked_as(text, *one);
    if (is_excluded(text, *one) && next.choice == person_choice::unknown) {
      excluded = excluded ? excluded : std::optional(std::move(next));
    } else {
      asked = asked ? asked_after(text, std::move(*asked), end, std::move(next), one->first) : std::move(next);
    }
    end = one->last;
  }
  return asked ? asked : excluded;
}

}  // namespace

asked_person find_asked_person(std::string_view transcript, const business& business,
                               std::span<const side_wish> wishes) {
  if (business.staff.empty()) {
    return {};
  }
  const std::string clean = clean_text(transcript);
  const cue_text text(clean);
  const known_people people(business);
  if (const auto asked = find_asked_mention(text, people, wishes)) {
    return *asked;
  }
  if (says_anyone(text)) {
    return {.choice = person_choice::anyone};
  }
  const auto named = std::ranges::find_if(
      wishes, [](const side_wish& one) { return one.kind == side_wish_kind::person && !one.name.empty(); });
  return named == wishes.end() ? asked_person{} : asked_person{.choice = person_choice::unknown, .words = named->words};
}

}  // namespace zylin::domain
