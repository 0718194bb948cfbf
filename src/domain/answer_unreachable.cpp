#include "zylin/domain/answer_unreachable.hpp"

#include "answer_texts.hpp"
#include "answer_when.hpp"
#include "fill_text.hpp"
#include "zylin/domain/caller.hpp"

namespace zylin::answer {
namespace {

/// A client or a SIP address says who it was; a keypad spelling such as +266696687 must not look like a number to call.
std::string_view shown(const business& facts, std::string_view caller) {
  const bool has_a_name = identify_caller(caller, facts.region).kind == caller_kind::client;
  return has_a_name ? caller : texts_in(facts.language).no_number;
}

}  // namespace

std::string owner_booked_unreachable(const business& facts, std::string_view caller, const booking& made,
                                     std::string_view transcript) {
  const answer_texts& texts = texts_in(facts.language);
  return fill_text(texts.owner_booked_unreachable, {{"business", facts.name},
                                                    {"caller", shown(facts, caller)},
                                                    {"when", when_text(texts, facts.zone.to_local(made.starts_at))},
                                                    {"service", made.service},
                                                    {"customer", made.customer_name},
                                                    {"number", made.customer_phone},
                                                    {"notes", made.notes},
                                                    {"reference", made.reference},
                                                    {"transcript", transcript}});
}

std::string owner_not_booked_unreachable(const business& facts, std::string_view caller, const understanding& what,
                                         std::string_view told, std::string_view transcript) {
  return fill_text(texts_in(facts.language).owner_not_booked_unreachable,
                   {{"business", facts.name},
                    {"caller", shown(facts, caller)},
                    {"service", what.service.value_or("")},
                    {"customer", what.customer_name.value_or("")},
                    {"number", what.customer_phone.value_or("")},
                    {"notes", what.notes.value_or("")},
                    {"reason", told},
                    {"transcript", transcript}});
}

}  // namespace zylin::answer
