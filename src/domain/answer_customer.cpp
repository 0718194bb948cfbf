#include "zylin/domain/answer.hpp"

#include "answer_texts.hpp"
#include "answer_when.hpp"
#include "fill_text.hpp"

namespace zylin::answer {
namespace {

std::string about_booking(std::string_view pattern, const business& facts, const booking& made) {
  const answer_texts& texts = texts_in(facts.language);
  return fill_text(pattern, {{"business", facts.name},
                             {"customer", made.customer_name},
                             {"service", made.service},
                             {"when", when_text(texts, facts.zone.to_local(made.starts_at))},
                             {"address", facts.address},
                             {"phone", facts.phone},
                             {"reference", made.reference}});
}

}  // namespace

std::string booking_confirmed(const business& facts, const booking& made) {
  return about_booking(texts_in(facts.language).booking_confirmed, facts, made);
}

std::string booking_requested(const business& facts, const booking& wish) {
  return about_booking(texts_in(facts.language).booking_requested, facts, wish);
}

std::string booking_reminder(const business& facts, const booking& made) {
  return about_booking(texts_in(facts.language).booking_reminder, facts, made);
}

std::string booking_incomplete(const business& facts, bool date_missing, bool time_missing) {
  const answer_texts& texts = texts_in(facts.language);
  const std::string_view one_missing = date_missing ? texts.ask_day : texts.ask_time;
  return fill_text(date_missing == time_missing ? texts.ask_day_and_time : one_missing, {{"business", facts.name}});
}

std::string urgent_received(const business& facts) {
  return fill_text(texts_in(facts.language).urgent_received, {{"business", facts.name}});
}

std::string heard_person_will_call(const business& facts) {
  return fill_text(texts_in(facts.language).person_will_call, {{"business", facts.name}});
}

std::string nothing_heard(const business& facts) {
  return fill_text(texts_in(facts.language).nothing_heard, {{"business", facts.name}});
}

std::string missed_call(const business& facts) {
  return fill_text(texts_in(facts.language).missed_call, {{"business", facts.name}, {"phone", facts.phone}});
}

}  // namespace zylin::answer
