#include "rule_reader/intent_rules.hpp"

namespace zylin::domain::rules {
namespace {

bool hints_at_booking(const wishes::found_cues& wishes, const evidence& found) {
  const bool wants = wishes.wants || wishes.visits || wishes.names_appointment;
  const bool named = found.names_time && (found.names_service || wants || found.nothing_else);
  return named || (found.names_service && (wants || found.nothing_else));
}

}  // namespace

intent read_intent(const wishes::found_cues& wishes, const evidence& found) {
  if (found.emergency) {
    return intent::urgent;
  }
  const spoken_wish wish = wishes::wish_of(wishes);
  switch (wish) {
    case spoken_wish::reschedule: return intent::reschedule;
    case spoken_wish::cancel: return intent::cancel;
    case spoken_wish::late:
    case spoken_wish::enquiry: return intent::other;
    default: break;
  }
  if (found.for_person && !(wish == spoken_wish::booking && found.names_time)) {
    return intent::other;
  }
  if (wish == spoken_wish::booking) {
    return intent::booking;
  }
  if (found.question_answered) {
    return intent::faq;
  }
  if (wish == spoken_wish::question) {
    return found.names_service && found.names_start && wishes.wants ? intent::booking : intent::other;
  }
  return found.names_start || hints_at_booking(wishes, found) ? intent::booking : intent::other;
}

}  // namespace zylin::domain::rules
