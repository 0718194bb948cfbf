#include "reply_check/statement.hpp"

#include "word_match.hpp"

#include <algorithm>
#include <functional>

namespace zylin::domain::replies {
namespace {

constexpr std::size_t shortest_quote = 3;

/// How many words from `at` on match consecutive words of `known`.
std::size_t shared_run(const std::vector<word>& words, std::size_t at, const std::vector<word>& known) {
  std::size_t longest = 0;
  for (std::size_t from = 0; from < known.size(); ++from) {
    std::size_t count = 0;
    while (at + count < words.size() && from + count < known.size() &&
           words[at + count].folded == known[from + count].folded) {
      ++count;
    }
    longest = std::max(longest, count);
  }
  return longest;
}

/// Whether the word is in the name of one service only.
bool tells_service(const business& facts, const service& one, const word& said) {
  const auto named_by = [&](auto alike) {
    return [&said, alike](const service& each) {
      return std::ranges::any_of(split_words(each.name),
                                 [&](const word& part) { return alike(part.folded, said.folded); });
    };
  };
  const auto exactly = named_by(std::equal_to<std::string_view>());
  const auto nearly = named_by(same_stem);
  const auto exact = std::ranges::count_if(facts.services, exactly);
  return exact > 0 ? exact == 1 && exactly(one) : nearly(one) && std::ranges::count_if(facts.services, nearly) == 1;
}

bool is_time_word(const reply_patterns& language, const word& one) {
  const auto* meaning = time_meaning(language, one.folded);
  return meaning != nullptr && meaning->kind != phrase::token_kind::word &&
         meaning->kind != phrase::token_kind::countable && meaning->kind != phrase::token_kind::party &&
         !phrase::is_role_cue(meaning->kind);
}

}  // namespace

statement::statement(const sentence& said, const surroundings& around)
    : text_(said.text), words_(said.words), question_(said.question), bare_(said.text) {
  const reply_patterns& language = around.language;
  drop_idioms(language.idioms);
  somebody_ = language.somebody.in(words_);
  not_known_ = language.not_known.in(words_);
  amounts_ = find_amounts(text_, language);
  for (const amount& one : amounts_) {
    blank(one.begin, one.end);
  }
  for (const contact& one : find_telephone_numbers(bare_)) {
    blank(one.begin, one.end);
  }
  for (const contact& one : find_links(bare_)) {
    blank(one.begin, one.end);
  }
  blank_known_names(around);
  find_services(around.facts.of());
  find_content(around);
  compare_with_facts(around);
}

void statement::drop_idioms(const pattern_list& idioms) {
  for (std::size_t at = 0; at < words_.size();) {
    const pattern::match found = idioms.at(words_, at);
    if (!found) {
      ++at;
      continue;
    }
    words_.erase(words_.begin() + static_cast<std::ptrdiff_t>(found.begin),
                 words_.begin() + static_cast<std::ptrdiff_t>(found.end));
  }
}

void statement::blank(std::size_t begin, std::size_t end) {
  std::fill(bare_.begin() + static_cast<std::ptrdiff_t>(begin), bare_.begin() + static_cast<std::ptrdiff_t>(end), ' ');
}

/// "12 High Street" is not a time, "Studio 54" not a number.
void statement::blank_known_names(const surroundings& around) {
  const std::vector<word> address = split_words(around.facts.of().address);
  const std::vector<word> name = split_words(around.facts.of().name);
  for (std::size_t at = 0; at < words_.size();) {
    const std::size_t run = std::max(shared_run(words_, at, address), shared_run(words_, at, name));
    if (run >= 2) {
      blank(words_[at].begin, words_[at + run - 1].end);
    }
    at += std::max<std::size_t>(run, 1);
  }
}

void statement::find_services(const business& facts) {
  for (const word& said : words_) {
    for (const service& one : facts.services) {
      const bool again = !services_.empty() && services_.back().what == &one;
      if (said.folded.size() >= 3 && tells_service(facts, one, said) && !again) {
        services_.push_back({.what = &one, .at = said.begin});
      }
    }
  }
}

void statement::find_content(const surroundings& around) {
  const reply_patterns& language = around.language;
  for (std::size_t at = 0; at < words_.size(); ++at) {
    const word& one = words_[at];
    const bool blanked = bare_[one.begin] == ' ';
    const bool number = read_number(text_, words_, at, language).end > at;
    const bool hours = language.open.at(words_, at) || language.closed.at(words_, at) ||
                       language.closes.at(words_, at) || language.agrees.at(words_, at);
    const bool letter = one.folded.size() == 1;  // "a.m."
    if (!letter && !blanked && !number && !hours && !language.small.at(words_, at) && !is_time_word(language, one)) {
      content_.push_back(&one);
    }
  }
}

void statement::compare_with_facts(const surroundings& around) {
  if (words_.size() < shortest_quote && content_.empty()) {
    return;
  }
  std::vector<long long> numbers;
  for (std::size_t at = 0; at < words_.size();) {
    const said_number found = read_number(text_, words_, at, around.language);
    if (found.end > at) {
      numbers.push_back(found.cents);
    }
    at = std::max(found.end, at + 1);
  }
  for (const known_facts::fact& each : around.facts.all()) {
    const bool whole = words_.size() >= shortest_quote && shared_run(words_, 0, each.words) == words_.size();
    const bool numbers_known =
        std::ranges::all_of(numbers, [&](long long number) { return each.numbers.contains(number); });
    const bool words_known = std::ranges::all_of(content_, [&](const word* one) {
      return std::ranges::any_of(each.words, [&](const word& known) { return same_stem(known.folded, one->folded); });
    });
    quoted_ = quoted_ || whole;
    borne_ = borne_ || whole || (!each.is_name && numbers_known && words_known && !content_.empty());
  }
}

pattern::match find_affirmed(const pattern_list& patterns, const std::vector<word>& words,
                             const reply_patterns& language) {
  constexpr std::size_t reach = 2;
  constexpr std::size_t modal_reach = 4;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const pattern::match found = patterns.at(words, at);
    if (!found) {
      continue;
    }
    std::size_t first = at;
    while (first > 0 && at - first < reach && !words[first].begins_clause) {
      --first;
    }
    const std::size_t last = language.words->denied_after ? std::min(found.end + reach, words.size()) : found.end;
    bool excused = false;
    for (std::size_t i = first; i < last && !excused; ++i) {
      const pattern::match denial = language.negations.at(words, i);
      excused = denial && denial.end <= std::max(last, found.end);
    }
    for (std::size_t back = 1; back <= std::min(at, modal_reach) && !excused; ++back) {
      const pattern::match modal = language.possible.at(words, at - back);
      excused = modal && modal.end == at;
    }
    if (!excused) {
      return found;
    }
  }
  return {};
}

}  // namespace zylin::domain::replies
