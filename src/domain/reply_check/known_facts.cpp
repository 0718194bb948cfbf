#include "reply_check/known_facts.hpp"

#include "word_match.hpp"
#include "zylin/core/ascii.hpp"

#include <algorithm>

namespace zylin::domain::replies {
namespace {

std::set<long long> numbers_in(std::string_view text, const std::vector<word>& words, const reply_patterns& language) {
  std::set<long long> numbers;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const said_number found = read_number(text, words, at, language);
    if (found.end > at) {
      numbers.insert(found.cents);
    }
  }
  return numbers;
}

/// A national number lacks the country code, and may begin with a zero.
bool same_telephone(std::string_view one, std::string_view other) {
  constexpr std::size_t shortest = 6;
  constexpr std::size_t longest_code = 4;
  one.remove_prefix(std::min(one.find_first_not_of('0'), one.size()));
  other.remove_prefix(std::min(other.find_first_not_of('0'), other.size()));
  if (one.size() > other.size()) {
    std::swap(one, other);
  }
  return one.size() >= shortest && other.size() - one.size() <= longest_code && other.ends_with(one);
}

std::string digits_of(std::string_view text) {
  std::string digits;
  std::ranges::copy_if(text, std::back_inserter(digits), ascii::is_digit);
  return digits;
}

/// Facts in a language that we do not read are still looked up word by word.
const reply_patterns& patterns_or_english(std::string_view language) {
  const reply_patterns* const known = reply_patterns_of(language);
  return known != nullptr ? *known : *reply_patterns_of("en");
}

}  // namespace

known_facts::known_facts(const business& facts, const reply_context& asked)
    : business_(&facts),
      language_(&patterns_or_english(facts.language)),
      emergency_number_(digits_of(asked.emergency_number)) {
  add(facts.name, nullptr, true);
  add(facts.type, nullptr, true);
  add(facts.address);
  add(facts.phone);
  for (const service& one : facts.services) {
    add(one.name + " " + one.price + " " + std::to_string(one.duration.count()) + " minutes");
  }
  for (const faq_entry& entry : facts.faq) {
    add(entry.question + " " + entry.answer, &entry);
  }
  add(std::string(asked.emergency_number));
  for (const std::string& name : asked.people) {
    add(name);
  }
}

void known_facts::add(std::string text, const faq_entry* entry, bool is_name) {
  fact made;
  made.words = split_words(text);
  if (made.words.empty()) {
    return;
  }
  made.numbers = numbers_in(text, made.words, *language_);
  made.entry = entry;
  made.is_name = is_name;
  const auto collect = [](auto& all, auto found) { all.insert(all.end(), found.begin(), found.end()); };
  collect(amounts_, find_amounts(text, *language_));
  collect(numbers_, find_telephone_numbers(text));
  collect(links_, find_links(text));
  made.text = std::move(text);
  facts_.push_back(std::move(made));
}

bool known_facts::mention(const word& one) const {
  return std::ranges::any_of(facts_, [&](const fact& each) {
    return std::ranges::any_of(each.words, [&](const word& known) { return same_stem(known.folded, one.folded); });
  });
}

bool known_facts::only_name(const word& one) const {
  const auto holds = [&one](const fact& each) {
    return std::ranges::any_of(each.words, [&](const word& known) { return same_stem(known.folded, one.folded); });
  };
  return std::ranges::any_of(facts_, [&](const fact& each) { return each.is_name && holds(each); }) &&
         std::ranges::none_of(facts_, [&](const fact& each) { return !each.is_name && holds(each); });
}

bool known_facts::mention_number(long long hundredths) const {
  return std::ranges::any_of(facts_, [&](const fact& each) { return each.numbers.contains(hundredths); });
}

bool known_facts::mention_amount(const amount& one) const {
  return std::ranges::any_of(amounts_, [&](const amount& known) {
    return known.cents == one.cents &&
           (known.unit == one.unit || known.unit == currency::none || one.unit == currency::none);
  });
}

bool known_facts::mention_telephone(std::string_view digits) const {
  const bool emergency = !emergency_number_.empty() && digits == emergency_number_;
  return emergency || std::ranges::any_of(numbers_, [&](const contact& known) {
           return known.text == digits || same_telephone(known.text, digits);
         });
}

bool known_facts::mention_link(std::string_view folded) const {
  return std::ranges::any_of(links_, [&](const contact& known) { return known.text == folded; });
}

bool known_facts::one_mentions(const std::vector<const word*>& words) const {
  return std::ranges::any_of(facts_, [&](const fact& each) {
    return std::ranges::all_of(words, [&](const word* one) {
      return std::ranges::any_of(each.words, [&](const word& known) { return same_stem(known.folded, one->folded); });
    });
  });
}

}  // namespace zylin::domain::replies
