#include "texts/fit_for_owner.hpp"
#include "texts/text_table.hpp"
#include "zylin/core/ascii.hpp"
#include "zylin/core/error.hpp"
#include "zylin/domain/caller.hpp"
#include "zylin/domain/texts.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace zylin::domain::texts {
namespace {

std::string_view or_else(std::string_view text, std::string_view replacement) {
  return text.empty() ? replacement : text;
}

std::string_view or_empty(const std::optional<std::string>& text) {
  return text ? std::string_view(*text) : std::string_view();
}

std::string about_call(std::string_view pattern, const business& business, std::string_view caller,
                       const understanding& what, std::string_view transcript) {
  const text_table& texts = texts_in(business.language);
  return fit_for_owner(or_else(transcript, texts.no_transcript), texts.rest_in_calls, [&](std::string_view words) {
    return fill_text(pattern, {{"business", business.name},
                               {"caller", or_else(caller, texts.no_number)},
                               {"name", or_empty(what.customer_name)},
                               {"number", or_empty(what.customer_phone)},
                               {"summary", or_empty(what.issue_summary)},
                               {"notes", or_empty(what.notes)},
                               {"transcript", words}});
  });
}

/// A number, a client or a SIP address identifies the caller; a keypad spelling such as +266696687 must not look like a
/// number.
std::string_view shown(const business& business, std::string_view caller) {
  const caller_kind kind = identify_caller(caller, business).kind;
  const bool identified = kind == caller_kind::phone || kind == caller_kind::client;
  return identified ? caller : texts_in(business.language).no_number;
}

/// "Clinic, 1 Main Street (12.9716, 77.5946)"
std::string place_text(const shared_place& place) {
  std::string text = place.label;
  text.append(text.empty() || place.address.empty() ? "" : ", ").append(place.address);
  return text.empty() ? place.coordinates : text + " (" + place.coordinates + ")";
}

std::string_view attachment_name(const text_table& texts, std::string_view type) {
  const std::string_view kind = type.substr(0, type.find('/'));
  if (type.find("vcard") != std::string_view::npos || type == "text/directory") {
    return texts.attached_contact;
  }
  return kind == "audio"   ? texts.attached_voice
         : kind == "image" ? texts.attached_picture
         : kind == "video" ? texts.attached_video
                           : texts.attached_document;
}

/// "a picture, a voice message"; only their number if their types are unknown.
std::string attachments_text(const text_table& texts, const incoming_message& written) {
  std::string text;
  for (const std::string& type : written.attachment_types) {
    text.append(text.empty() ? "" : ", ").append(attachment_name(texts, ascii::lower_case(type)));
  }
  if (!text.empty()) {
    return text;
  }
  return written.attachments > 0 ? std::to_string(written.attachments) : std::string();
}

std::string about_contact(std::string_view pattern, const business& business, const incoming_message& written) {
  const text_table& texts = texts_in(business.language);
  return fill_text(pattern, {{"business", business.name},
                             {"caller", or_else(written.from, texts.no_number)},
                             {"channel", written.channel == channel::sms ? texts.sms_name : texts.whatsapp_name},
                             {"transcript", or_else(written.text, written.opt_out_type)}});
}

}  // namespace

std::string owner_alert(const business& business, std::string_view caller, const understanding& what,
                        std::string_view transcript) {
  return about_call(texts_in(business.language).owner_alert, business, caller, what, transcript);
}

std::string owner_message(const business& business, std::string_view caller, const understanding& what,
                          std::string_view transcript) {
  return about_call(texts_in(business.language).owner_message, business, caller, what, transcript);
}

std::string owner_undelivered(const business& business, std::string_view customer, std::string_view text,
                              std::string_view reason) {
  return fill_text(texts_in(business.language).owner_undelivered,
                   {{"business", business.name}, {"caller", customer}, {"reason", reason}, {"transcript", text}});
}

namespace {

std::string incoming_text(const text_table& texts, std::string_view pattern, const business& business,
                          const incoming_message& written, std::string_view asked) {
  const std::string attachments = attachments_text(texts, written);
  const std::string place = written.place ? place_text(*written.place) : std::string();
  std::string words = written.text;
  if (words.empty() && attachments.empty() && place.empty()) {
    words = written.type.empty() ? std::string(texts.no_text) : fill_text(texts.other_type, {{"type", written.type}});
  }
  return fill_text(pattern, {{"business", business.name},
                             {"caller", or_else(written.from, texts.no_number)},
                             {"number", attachments},
                             {"place", place},
                             {"reason", asked},
                             {"transcript", words}});
}

}  // namespace

std::string owner_incoming(const business& business, const incoming_message& written, std::string_view asked) {
  const text_table& texts = texts_in(business.language);
  return incoming_text(texts, texts.owner_incoming, business, written, asked);
}

std::string owner_written_alert(const business& business, const incoming_message& written) {
  const text_table& texts = texts_in(business.language);
  return incoming_text(texts, texts.owner_written_alert, business, written, {});
}

std::string owner_opted_out(const business& business, const incoming_message& written) {
  return about_contact(texts_in(business.language).owner_opted_out, business, written);
}

std::string owner_opted_in(const business& business, const incoming_message& written) {
  return about_contact(texts_in(business.language).owner_opted_in, business, written);
}

std::string owner_not_answered(const business& business, const incoming_message& written) {
  return about_contact(texts_in(business.language).owner_not_answered, business, written);
}

std::string owner_handover(const business& business, std::string_view caller, std::string_view transcript,
                           std::string_view recording, std::string_view reason) {
  const text_table& texts = texts_in(business.language);
  return fit_for_owner(or_else(transcript, texts.no_transcript), texts.rest_in_calls, [&](std::string_view words) {
    return fill_text(texts.owner_handover, {{"business", business.name},
                                            {"caller", or_else(caller, texts.no_number)},
                                            {"reason", owner_reason(business, reason)},
                                            {"transcript", words},
                                            {"recording", recording}});
  });
}

std::string owner_recording_failed(const business& business, std::string_view caller, std::string_view subject) {
  return owner_handover(business, caller, {}, subject, texts_in(business.language).recording_failed);
}

std::string owner_reason(const business& business, std::string_view last_error) {
  enum failure : std::size_t { unreachable, limited, no_money, refused, unusable, own };
  constexpr std::pair<errc, failure> meanings[] = {
      {errc::connect_failed, unreachable},  {errc::timed_out, unreachable},
      {errc::connection_lost, unreachable}, {errc::server_failed, unreachable},
      {errc::rate_limited, limited},        {errc::quota_exhausted, no_money},
      {errc::unauthorized, refused},        {errc::rejected, unusable},
      {errc::bad_response, unusable},       {errc::invalid_input, unusable},
      {errc::response_too_large, unusable}, {errc::not_found, unusable},
      {errc::not_ready, unusable},          {errc::conflict, own},
      {errc::storage_failed, own},          {errc::storage_full, own},
      {errc::storage_unusable, own},        {errc::defect, own}};
  const std::string_view code = last_error.substr(0, last_error.find(": "));
  const auto* const known =
      std::ranges::find_if(meanings, [&](const auto& each) { return to_string(each.first) == code; });
  return std::string(known == std::end(meanings) ? last_error : texts_in(business.language).failures.at(known->second));
}

std::string upstream_paused(const business& business, std::string_view upstream) {
  constexpr std::string_view names[] = {"recordings", "speech",        "language_model",
                                        "messages",   "second_speech", "second_language_model"};
  const text_table& texts = texts_in(business.language);
  const auto* const known = std::ranges::find(names, upstream);
  const std::string_view shown =
      known == std::end(names) ? upstream : texts.upstreams.at(static_cast<std::size_t>(known - std::begin(names)));
  return fill_text(texts.upstream_paused, {{"upstream", shown}});
}

std::string worker_lost(const business& business, int times, job_step step) {
  const text_table& texts = texts_in(business.language);
  return fill_text(texts.worker_lost,
                   {{"count", std::to_string(times)}, {"step", texts.job_steps.at(static_cast<std::size_t>(step))}});
}

std::string owner_missed_call(const business& business, std::string_view caller, time_point called_at) {
  const text_table& texts = texts_in(business.language);
  return fill_text(
      caller.empty() ? texts.owner_missed_anonymous_call : texts.owner_missed_call,
      {{"business", business.name}, {"caller", caller}, {"when", when_text(texts, business.zone.to_local(called_at))}});
}

std::string owner_late(const business& business, std::string_view caller, time_point since, std::string_view recording,
                       std::string_view reason) {
  const text_table& texts = texts_in(business.language);
  return fill_text(texts.owner_late, {{"business", business.name},
                                      {"caller", or_else(caller, texts.no_number)},
                                      {"when", when_text(texts, business.zone.to_local(since))},
                                      {"reason", owner_reason(business, reason)},
                                      {"recording", recording}});
}

std::string call_back_note(const business& business, std::string_view number) {
  return fill_text(texts_in(business.language).call_back_on, {{"number", number}});
}

std::string known_names_note(const business& business, std::span<const std::string> names) {
  constexpr std::size_t most = 4;
  std::string list;
  for (const std::string& one : names.first(std::min(most, names.size()))) {
    list.append(list.empty() ? "" : ", ").append(one);
  }
  return fill_text(texts_in(business.language).no_name_given, {{"names", names.size() > most ? list + ", …" : list}});
}

namespace {

std::string about_booking(std::string_view pattern, const business& business, const booking& row,
                          std::string_view transcript, std::string_view also) {
  const text_table& texts = texts_in(business.language);
  return fit_for_owner(transcript, texts.rest_in_calls, [&](std::string_view words) {
    return fill_text(pattern, {{"business", business.name},
                               {"when", when_text(texts, business.zone.to_local(row.starts_at))},
                               {"service", service_text(texts, row.service, row.staff)},
                               {"customer", row.customer_name},
                               {"number", or_else(row.customer_phone, texts.no_number)},
                               {"notes", row.notes},
                               {"reference", row.reference},
                               {"also", also},
                               {"transcript", words}});
  });
}

}  // namespace

std::string owner_calendar_unread(const business& business, std::string_view calendar, time_point since) {
  const text_table& texts = texts_in(business.language);
  return fill_text(
      texts.owner_calendar_unread,
      {{"business", business.name}, {"calendar", calendar}, {"when", when_text(texts, business.zone.to_local(since))}});
}

std::string owner_booking_request(const business& business, const booking& wish, std::string_view transcript,
                                  std::string_view also) {
  return about_booking(texts_in(business.language).owner_booking_request, business, wish, transcript, also);
}

std::string owner_booking_note(const business& business, const booking& made, std::string_view transcript,
                               std::string_view also) {
  return about_booking(texts_in(business.language).owner_booking_note, business, made, transcript, also);
}

std::string owner_wish_open(const business& business, std::string_view caller, const understanding& what,
                            std::string_view told, std::string_view transcript, std::string_view also) {
  const text_table& texts = texts_in(business.language);
  return fit_for_owner(transcript, texts.rest_in_calls, [&](std::string_view words) {
    return fill_text(texts.owner_wish_open, {{"business", business.name},
                                             {"caller", shown(business, caller)},
                                             {"customer", what.customer_name.value_or("")},
                                             {"also", also},
                                             {"transcript", words},
                                             {"reason", told}});
  });
}

std::string owner_booked_unreachable(const business& business, std::string_view caller, const booking& made,
                                     std::string_view transcript) {
  const text_table& texts = texts_in(business.language);
  return fit_for_owner(transcript, texts.rest_in_calls, [&](std::string_view words) {
    return fill_text(texts.owner_booked_unreachable,
                     {{"business", business.name},
                      {"caller", shown(business, caller)},
                      {"when", when_text(texts, business.zone.to_local(made.starts_at))},
                      {"service", service_text(texts, made.service, made.staff)},
                      {"customer", made.customer_name},
                      {"number", made.customer_phone},
                      {"notes", made.notes},
                      {"reference", made.reference},
                      {"transcript", words}});
  });
}

std::string owner_not_booked_unreachable(const business& business, std::string_view caller, const understanding& what,
                                         std::string_view told, std::string_view transcript) {
  const text_table& texts = texts_in(business.language);
  return fit_for_owner(transcript, texts.rest_in_calls, [&](std::string_view words) {
    return fill_text(texts.owner_not_booked_unreachable, {{"business", business.name},
                                                          {"caller", shown(business, caller)},
                                                          {"service", what.service.value_or("")},
                                                          {"customer", what.customer_name.value_or("")},
                                                          {"number", what.customer_phone.value_or("")},
                                                          {"notes", what.notes.value_or("")},
                                                          {"reason", told},
                                                          {"transcript", words}});
  });
}

}  // namespace zylin::domain::texts
