#include "reply_check/reply_words.hpp"

#include <algorithm>

namespace zylin::domain::replies {
namespace {

const phrase::language* further_of(const reply_words& from) {
  return from.numbers == &phrase::english ? nullptr : &phrase::english;
}

}  // namespace

reply_patterns::reply_patterns(const reply_words& from) : words(&from), vocabulary(*from.numbers, further_of(from)) {
  const auto fill = [&from](pattern_list& list, std::string_view patterns) {
    list = pattern_list(patterns, from.romanised);
  };
  fill(idioms, from.idioms);
  fill(negations, from.negations);
  fill(possible, from.possible);
  fill(done, from.done);
  fill(deeds, from.deeds);
  fill(promised, from.promised);
  fill(somebody, from.somebody);
  fill(not_known, from.not_known);
  fill(soon, from.soon);
  fill(available, from.available);
  fill(may_be_free, from.may_be_free);
  fill(bookable, from.bookable);
  fill(free_of_charge, from.free_of_charge);
  fill(discount, from.discount);
  fill(payment, from.payment);
  fill(advice, from.advice);
  fill(itself, from.itself);
  fill(place, from.place);
  fill(prices, from.prices);
  fill(titles, from.titles);
  fill(agrees, from.agrees);
  fill(denies, from.denies);
  fill(open, from.open);
  fill(closed, from.closed);
  fill(closes, from.closes);
  fill(until, from.until);
  fill(except, from.except);
  fill(every_day, from.every_day);
  fill(working_days, from.working_days);
  fill(weekend, from.weekend);
  fill(round_the_clock, from.round_the_clock);
  fill(in_parts, from.in_parts);
  fill(holidays, from.holidays);
  fill(at_once, from.at_once);
  fill(small, from.small);
  fill(common, from.common);
  fill(hundreds, from.hundreds);
  fill(thousands, from.thousands);
}

const phrase::vocabulary::meaning* time_meaning(const reply_patterns& language, std::string_view folded) {
  if (folded == "free") {  // as romanised Hindi it is spelled like "Fri"
    return nullptr;
  }
  const auto* const own = language.vocabulary.find(folded);
  const bool plural = own != nullptr && own->kind == phrase::token_kind::weekdays;
  if ((own != nullptr && !plural) || !folded.ends_with('s')) {
    return own;
  }
  const auto* const single = language.vocabulary.find(folded.substr(0, folded.size() - 1));
  return single != nullptr && single->kind == phrase::token_kind::weekday ? single : nullptr;
}

std::span<const reply_patterns> all_reply_patterns() {
  static const std::array<reply_patterns, 5> all{reply_patterns(english_reply), reply_patterns(german_reply),
                                                 reply_patterns(spanish_reply), reply_patterns(french_reply),
                                                 reply_patterns(hindi_reply)};
  return all;
}

const reply_patterns* reply_patterns_of(std::string_view language) {
  const std::span<const reply_patterns> all = all_reply_patterns();
  const auto found = std::ranges::find(all, language, [](const reply_patterns& one) { return one.words->code; });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace zylin::domain::replies
