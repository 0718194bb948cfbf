#include "texts/text_table.hpp"
#include "zylin/domain/emergency.hpp"
#include "zylin/domain/staff.hpp"
#include "zylin/domain/texts.hpp"

namespace zylin::domain::texts {
namespace {

std::string about_booking(std::string_view pattern, const business& business, const booking& made) {
  const text_table& texts = texts_in(business.language);
  return fill_text(pattern, {{"business", business.name},
                             {"customer", made.customer_name},
                             {"service", service_text(texts, made.service, made.staff)},
                             {"when", when_text(texts, business.zone.to_local(made.starts_at))},
                             {"address", business.address},
                             {"phone", business.phone},
                             {"reference", made.reference}});
}

}  // namespace

std::string booking_confirmed(const business& business, const booking& made) {
  return about_booking(texts_in(business.language).booking_confirmed, business, made);
}

std::string booking_requested(const business& business, const booking& wish) {
  return about_booking(texts_in(business.language).booking_requested, business, wish);
}

std::string booking_reminder(const business& business, const booking& made) {
  return about_booking(texts_in(business.language).booking_reminder, business, made);
}

std::string booking_incomplete(const business& business, bool date_missing, bool time_missing) {
  const text_table& texts = texts_in(business.language);
  const std::string_view one_missing = date_missing ? texts.ask_day : texts.ask_time;
  return fill_text(date_missing == time_missing ? texts.ask_day_and_time : one_missing, {{"business", business.name}});
}

std::string urgent_received(const business& business, bool person_told) {
  const text_table& texts = texts_in(business.language);
  return fill_text(person_told ? texts.urgent_received : texts.urgent_received_untold,
                   {{"business", business.name}, {"number", emergency_number(business)}});
}

std::string heard_person_will_call(const business& business) {
  return fill_text(texts_in(business.language).person_will_call, {{"business", business.name}});
}

std::string answered(const business& business, std::string_view answer) {
  const text_table& texts = texts_in(business.language);
  return fill_text(texts.thanks_for_calling, {{"business", business.name}}) + " " + std::string(answer);
}

std::string person_will_answer(const business& business) {
  return answered(business, texts_in(business.language).message_noted);
}

std::string service_not_offered(const business& business, std::string_view wanted) {
  std::string offered;
  for (const service& one : business.services) {
    offered += (offered.empty() ? "" : ", ") + one.name;
  }
  return fill_text(texts_in(business.language).service_not_offered,
                   {{"business", business.name}, {"service", wanted}, {"services", offered}});
}

namespace {

std::string done_by(const business& business, std::string_view service) {
  return fill_text(texts_in(business.language).service_done_by,
                   {{"service", service}, {"staff", staff_names(staff_for(business, service))}});
}

}  // namespace

std::string person_not_known(const business& business, std::string_view wanted, std::string_view service) {
  return fill_text(texts_in(business.language).person_not_known, {{"business", business.name}, {"wish", wanted}}) +
         "\n" + done_by(business, service);
}

std::string person_does_not_do(const business& business, std::string_view staff, std::string_view service) {
  return fill_text(texts_in(business.language).person_does_not_do,
                   {{"business", business.name}, {"staff", staff}, {"service", service}}) +
         "\n" + done_by(business, service);
}

std::string nothing_heard(const business& business) {
  return fill_text(texts_in(business.language).nothing_heard, {{"business", business.name}});
}

std::string missed_call(const business& business) {
  return fill_text(texts_in(business.language).missed_call, {{"business", business.name}, {"phone", business.phone}});
}

std::string waiting_list_joined(const business& business) {
  return fill_text(texts_in(business.language).waiting_list_joined, {{"business", business.name}});
}

std::string waiting_list_offer(const business& business, const waiting_entry& who, time_point until) {
  const text_table& texts = texts_in(business.language);
  return fill_text(texts.waiting_list_offer, {{"business", business.name},
                                              {"customer", who.customer_name},
                                              {"service", service_text(texts, who.service, who.staff)},
                                              {"when", when_text(texts, business.zone.to_local(who.starts_at))},
                                              {"until", when_text(texts, business.zone.to_local(until))}});
}

std::string waiting_list_left(const business& business, const waiting_entry& who) {
  const text_table& texts = texts_in(business.language);
  return fill_text(texts.waiting_list_left,
                   {{"business", business.name}, {"when", when_text(texts, business.zone.to_local(who.starts_at))}});
}

}  // namespace zylin::domain::texts
