#include "texts/text_table.hpp"
#include "zylin/domain/emergency.hpp"
#include "zylin/domain/staff.hpp"
#include "zylin/domain/texts.hpp"

namespace zylin::domain::texts {
namespace {

std::string about_booking(std::string_view pattern, const audience& to, const booking& made) {
  const text_table& texts = texts_in(to.language);
  return fill_text(pattern, {{"business", to.business.name},
                             {"customer", made.customer_name},
                             {"service", service_text(to, made.service, made.staff)},
                             {"when", when_text(texts, to.business.zone.to_local(made.starts_at))},
                             {"address", to.business.address},
                             {"phone", to.business.phone},
                             {"reference", made.reference}});
}

}  // namespace

std::string booking_confirmed(const audience& to, const booking& made) {
  return about_booking(texts_in(to.language).booking_confirmed, to, made);
}

std::string booking_requested(const audience& to, const booking& wish) {
  return about_booking(texts_in(to.language).booking_requested, to, wish);
}

std::string booking_reminder(const audience& to, const booking& made) {
  return about_booking(texts_in(to.language).booking_reminder, to, made);
}

std::string booking_incomplete(const audience& to, bool date_missing, bool time_missing) {
  const text_table& texts = texts_in(to.language);
  const std::string_view one_missing = date_missing ? texts.ask_day : texts.ask_time;
  return fill_text(date_missing == time_missing ? texts.ask_day_and_time : one_missing,
                   {{"business", to.business.name}});
}

std::string urgent_received(const audience& to, bool person_told) {
  const text_table& texts = texts_in(to.language);
  return fill_text(person_told ? texts.urgent_received : texts.urgent_received_untold,
                   {{"business", to.business.name}, {"number", emergency_number(to.business)}});
}

std::string heard_person_will_call(const audience& to) {
  return fill_text(texts_in(to.language).person_will_call, {{"business", to.business.name}});
}

std::string answered(const audience& to, std::string_view answer) {
  const text_table& texts = texts_in(to.language);
  return fill_text(texts.thanks_for_calling, {{"business", to.business.name}}) + " " + std::string(answer);
}

std::string person_will_answer(const audience& to) {
  return answered(to, texts_in(to.language).message_noted);
}

std::string service_not_offered(const audience& to, std::string_view wanted) {
  std::string offered;
  for (const service& one : to.business.services) {
    offered += (offered.empty() ? "" : ", ") + one.name;
  }
  return fill_text(texts_in(to.language).service_not_offered,
                   {{"business", to.business.name}, {"service", wanted}, {"services", offered}});
}

namespace {

std::string done_by(const audience& to, std::string_view service) {
  return fill_text(texts_in(to.language).service_done_by,
                   {{"service", service}, {"staff", staff_names(staff_for(to.business, service))}});
}

}  // namespace

std::string person_not_known(const audience& to, std::string_view wanted, std::string_view service) {
  return fill_text(texts_in(to.language).person_not_known, {{"business", to.business.name}, {"wish", wanted}}) + "\n" +
         done_by(to, service);
}

std::string person_does_not_do(const audience& to, std::string_view staff, std::string_view service) {
  return fill_text(texts_in(to.language).person_does_not_do,
                   {{"business", to.business.name}, {"staff", staff}, {"service", service}}) +
         "\n" + done_by(to, service);
}

std::string nothing_heard(const audience& to) {
  return fill_text(texts_in(to.language).nothing_heard, {{"business", to.business.name}});
}

std::string missed_call(const audience& to) {
  return fill_text(texts_in(to.language).missed_call, {{"business", to.business.name}, {"phone", to.business.phone}});
}

std::string waiting_list_joined(const audience& to) {
  return fill_text(texts_in(to.language).waiting_list_joined, {{"business", to.business.name}});
}

std::string waiting_list_offer(const audience& to, const waiting_entry& who, time_point until) {
  const text_table& texts = texts_in(to.language);
  return fill_text(texts.waiting_list_offer, {{"business", to.business.name},
                                              {"customer", who.customer_name},
                                              {"service", service_text(to, who.service, who.staff)},
                                              {"when", when_text(texts, to.business.zone.to_local(who.starts_at))},
                                              {"until", when_text(texts, to.business.zone.to_local(until))}});
}

std::string waiting_list_left(const audience& to, const waiting_entry& who) {
  const text_table& texts = texts_in(to.language);
  return fill_text(texts.waiting_list_left, {{"business", to.business.name},
                                             {"when", when_text(texts, to.business.zone.to_local(who.starts_at))}});
}

}  // namespace zylin::domain::texts
