#include "zylin/domain/answer.hpp"

#include "answer_texts.hpp"
#include "answer_when.hpp"
#include "fill_text.hpp"

namespace zylin::answer {

std::string waiting_list_joined(const business& facts) {
  return fill_text(texts_in(facts.language).waiting_list_joined, {{"business", facts.name}});
}

std::string waiting_list_offer(const business& facts, const waiting_entry& who, time_point until) {
  const answer_texts& texts = texts_in(facts.language);
  return fill_text(texts.waiting_list_offer, {{"business", facts.name},
                                              {"customer", who.customer_name},
                                              {"service", who.service},
                                              {"when", when_text(texts, facts.zone.to_local(who.starts_at))},
                                              {"until", when_text(texts, facts.zone.to_local(until))}});
}

std::string waiting_list_left(const business& facts, const waiting_entry& who) {
  const answer_texts& texts = texts_in(facts.language);
  return fill_text(texts.waiting_list_left,
                   {{"business", facts.name}, {"when", when_text(texts, facts.zone.to_local(who.starts_at))}});
}

}  // namespace zylin::answer
