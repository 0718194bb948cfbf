#include "reply_check/statement.hpp"

#include "word_match.hpp"

#include <algorithm>

namespace zylin::domain::replies {
namespace {

bool same_amount(const amount& said, const amount& known) {
  const bool unit = said.unit == known.unit || said.unit == currency::none || known.unit == currency::none;
  return unit && said.cents == known.cents;
}

/// "₹500", "from $45", "30" as a business writes its prices.
bool is_price_of(const amount& said, const service& one, const known_facts& facts) {
  std::vector<amount> prices = find_amounts(one.price, facts.language());
  const std::vector<word> words = split_words(one.price);
  for (std::size_t at = 0; prices.empty() && at < words.size(); ++at) {
    const said_number bare = read_number(one.price, words, at, facts.language());
    if (bare.end > at) {
      prices.push_back({.cents = bare.cents});
    }
  }
  return std::ranges::any_of(prices, [&](const amount& each) { return same_amount(said, each); });
}

/// One of the business's own answers names the amount, and is about the same.
bool is_in_an_answer(const amount& said, const statement& whole, const surroundings& around) {
  return std::ranges::any_of(around.facts.all(), [&](const known_facts::fact& each) {
    const std::vector<amount> amounts =
        each.entry != nullptr ? find_amounts(each.text, around.facts.language()) : std::vector<amount>{};
    const bool named = std::ranges::any_of(amounts, [&](const amount& one) { return same_amount(said, one); });
    return named && std::ranges::any_of(whole.content(), [&](const word* one) {
             return std::ranges::any_of(each.words,
                                        [&](const word& known) { return same_stem(known.folded, one->folded); });
           });
  });
}

/// The service that an amount belongs to: the last one named before it or, where amounts come first, the next one.
const service* service_of(const amount& said, const statement& whole, const surroundings& around) {
  const auto& named = whole.services();
  if (named.empty()) {
    return around.about;
  }
  const bool amounts_first = whole.amounts().front().begin < named.front().at;
  const service* before = nullptr;
  for (const statement::mention& one : named) {
    if (one.at > said.begin) {
      return amounts_first ? one.what : before;
    }
    before = one.what;
  }
  return before;
}

}  // namespace

reply_claim check_prices(const statement& said, const surroundings& around) {
  for (const amount& one : said.amounts()) {
    const service* about = service_of(one, said, around);
    const auto& services = around.facts.of().services;
    const bool priced =
        about != nullptr
            ? is_price_of(one, *about, around.facts)
            : std::ranges::any_of(services, [&](const service& each) { return is_price_of(one, each, around.facts); });
    if (!priced && !is_in_an_answer(one, said, around)) {
      return reply_claim::price;
    }
  }
  return reply_claim::none;
}

}  // namespace zylin::domain::replies
