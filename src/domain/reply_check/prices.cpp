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

/// One of the business's own answers contains the amount, and is about the same thing.
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

/// "All our services cost …".
bool is_about_all(const statement& said) {
  static const pattern_list all(
      "all|every|each|any|everything|alle|alles|jede|jeder|jedes|todos|todas|todo|cada|tous|"
      "toutes|tout|chaque|sab|sabhi|सब|सभी");
  return said.services().empty() && all.in(said.words());
}

/// "₹500 an hour": a price is for the whole service.
bool is_by_time(const amount& price, const statement& said) {
  static const pattern_list by_time(
      "per/a/an/each/pro/por/par hour/minute/day/week/month/stunde/tag/woche/monat/hora/"
      "minuto/dia/mes/heure/jour|die stunde|la hora|de l'heure|prati ghanta");
  const std::vector<word>& words = said.words();
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (words[at].begin >= price.end) {
      return static_cast<bool>(by_time.at(words, at));
    }
  }
  return false;
}

}  // namespace

reply_claim check_prices(const statement& said, const surroundings& around) {
  if (said.quoted()) {
    return reply_claim::none;
  }
  for (const amount& one : said.amounts()) {
    const service* about = service_of(one, said, around);
    const auto& services = around.facts.of().services;
    const auto costs = [&](const service& each) { return is_price_of(one, each, around.facts); };
    const bool of_one = about != nullptr ? costs(*about) : std::ranges::any_of(services, costs);
    const bool priced = !is_by_time(one, said) && (is_about_all(said) ? std::ranges::all_of(services, costs) : of_one);
    if (!priced && !is_in_an_answer(one, said, around)) {
      return reply_claim::price;
    }
  }
  return reply_claim::none;
}

}  // namespace zylin::domain::replies
