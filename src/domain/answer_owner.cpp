#include "zylin/domain/answer.hpp"

#include "answer_texts.hpp"
#include "answer_when.hpp"
#include "fill_text.hpp"
#include "zylin/core/date_text.hpp"

namespace zylin::answer {
namespace {

std::string_view or_else(std::string_view text, std::string_view replacement) {
  return text.empty() ? replacement : text;
}

std::string_view or_empty(const std::optional<std::string>& text) {
  return text ? std::string_view(*text) : std::string_view();
}

std::string about_call(std::string_view pattern, const business& facts, std::string_view caller,
                       const understanding& what, std::string_view transcript) {
  const answer_texts& texts = texts_in(facts.language);
  return fill_text(pattern, {{"business", facts.name},
                             {"caller", or_else(caller, texts.no_number)},
                             {"name", or_empty(what.customer_name)},
                             {"number", or_empty(what.customer_phone)},
                             {"summary", or_empty(what.issue_summary)},
                             {"notes", or_empty(what.notes)},
                             {"transcript", or_else(transcript, texts.no_transcript)}});
}

}  // namespace

std::string owner_alert(const business& facts, std::string_view caller, const understanding& what,
                        std::string_view transcript) {
  return about_call(texts_in(facts.language).owner_alert, facts, caller, what, transcript);
}

std::string owner_message(const business& facts, std::string_view caller, const understanding& what,
                          std::string_view transcript) {
  return about_call(texts_in(facts.language).owner_message, facts, caller, what, transcript);
}

std::string owner_undelivered(const business& facts, std::string_view customer, std::string_view text,
                              std::string_view reason) {
  return fill_text(texts_in(facts.language).owner_undelivered,
                   {{"business", facts.name}, {"caller", customer}, {"reason", reason}, {"transcript", text}});
}

std::string owner_incoming(const business& facts, const incoming_message& written) {
  const answer_texts& texts = texts_in(facts.language);
  const std::string attachments = written.attachments > 0 ? std::to_string(written.attachments) : std::string();
  return fill_text(texts.owner_incoming, {{"business", facts.name},
                                          {"caller", or_else(written.from, texts.no_number)},
                                          {"number", attachments},
                                          {"transcript", or_else(written.text, texts.no_text)}});
}

std::string owner_handover(const business& facts, std::string_view caller, std::string_view transcript,
                           std::string_view recording, std::string_view reason) {
  const answer_texts& texts = texts_in(facts.language);
  return fill_text(texts.owner_handover, {{"business", facts.name},
                                          {"caller", or_else(caller, texts.no_number)},
                                          {"reason", reason},
                                          {"transcript", or_else(transcript, texts.no_transcript)},
                                          {"recording", recording}});
}

std::string owner_missed_call(const business& facts, std::string_view caller, time_point called_at) {
  const answer_texts& texts = texts_in(facts.language);
  return fill_text(
      caller.empty() ? texts.owner_missed_anonymous_call : texts.owner_missed_call,
      {{"business", facts.name}, {"caller", caller}, {"when", when_text(texts, facts.zone.to_local(called_at))}});
}

std::string owner_late(const business& facts, std::string_view caller, time_point since, std::string_view recording,
                       std::string_view reason) {
  const answer_texts& texts = texts_in(facts.language);
  return fill_text(texts.owner_late, {{"business", facts.name},
                                      {"caller", or_else(caller, texts.no_number)},
                                      {"when", when_text(texts, facts.zone.to_local(since))},
                                      {"reason", reason},
                                      {"recording", recording}});
}

std::string owner_booking_request(const business& facts, const booking& wish) {
  const answer_texts& texts = texts_in(facts.language);
  return fill_text(texts.owner_booking_request, {{"business", facts.name},
                                                 {"when", when_text(texts, facts.zone.to_local(wish.starts_at))},
                                                 {"service", wish.service},
                                                 {"customer", wish.customer_name},
                                                 {"number", or_else(wish.customer_phone, texts.no_number)},
                                                 {"notes", wish.notes},
                                                 {"reference", wish.reference}});
}

std::string owner_model_missing(const business& facts, const model_status& model) {
  const answer_texts& texts = texts_in(facts.language);
  return fill_text(model.successor_configured ? texts.owner_model_replaced : texts.owner_model_missing,
                   {{"business", facts.name},
                    {"model", model.name},
                    {"setting", variable_of(model)},
                    {"successor", model.successor}});
}

std::string report_model(const business& facts, const model_status& model) {
  const answer_texts& texts = texts_in(facts.language);
  const std::string_view what = model.missing ? texts.report_model_missing : texts.report_model_ends;
  const std::string_view then = model.successor.empty()      ? texts.model_to_choose
                                : model.successor_configured ? texts.model_followed
                                                             : texts.model_to_set;
  const std::string day = model.shutdown ? format_date(*model.shutdown).value_or("") : std::string();
  return fill_text(
      std::string(what) + std::string(then),
      {{"model", model.name}, {"day", day}, {"setting", variable_of(model)}, {"successor", model.successor}});
}

}  // namespace zylin::answer
