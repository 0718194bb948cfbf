#include "pipeline/bookings/change_replies.hpp"

#include "zylin/domain/texts.hpp"

#include <string>
#include <utility>

namespace zylin::bookings {
namespace {

change_reply answer_and_tell_person(std::string text) {
  change_reply reply;
  reply.said.kind = domain::message_kind::answer;
  reply.said.text = std::move(text);
  reply.for_person = true;
  return reply;
}

}  // namespace

change_reply reply_cancelled(const domain::texts::audience& to, domain::booking row) {
  change_reply reply;
  reply.said.kind = domain::message_kind::booking_cancelled;
  reply.said.text = domain::texts::booking_cancelled(to, row);
  reply.for_owner = domain::texts::owner_booking_cancelled(to.business, row);
  reply.said.made = std::move(row);
  return reply;
}

change_reply reply_moved(const domain::texts::audience& to, domain::booking row, time_point before) {
  change_reply reply;
  reply.said.kind = domain::message_kind::booking_moved;
  reply.said.text = domain::texts::booking_moved(to, row, before);
  reply.for_owner = domain::texts::owner_booking_moved(to.business, row, before);
  reply.said.made = std::move(row);
  return reply;
}

change_reply reply_unchanged(const domain::texts::audience& to, const domain::booking& row) {
  change_reply reply;
  reply.said = standing(to, row);
  reply.said.made.reset();  // this call made nothing
  return reply;
}

change_reply reply_question(std::string text) {
  change_reply reply;
  reply.said.kind = domain::message_kind::booking_question;
  reply.said.text = std::move(text);
  return reply;
}

change_reply reply_for_owner(const domain::texts::audience& to, const domain::booking& row, const domain::call& caller,
                             bool cancels) {
  change_reply reply =
      answer_and_tell_person(cancels ? domain::texts::cancel_noted(to, row) : domain::texts::move_noted(to, row));
  reply.for_owner = cancels ? domain::texts::owner_cancel_asked(to.business, row, caller.transcript)
                            : domain::texts::owner_move_asked(to.business, row, caller.transcript);
  return reply;
}

change_reply reply_not_found(const domain::texts::audience& to) {
  return answer_and_tell_person(domain::texts::booking_not_found(to));
}

change_reply reply_about_somebody_else(const domain::texts::audience& to) {
  return answer_and_tell_person(domain::texts::person_will_answer(to));
}

change_reply reply_not_moved(const domain::texts::audience& to, const domain::booking& row,
                             const domain::start_span& starts, const slot_refusal& refused) {
  change_reply reply;
  reply.said.kind = domain::message_kind::booking_alternatives;
  reply.said.text = domain::texts::booking_not_moved(to, row, starts.from, refused.reason, refused.free);
  return reply;
}

change_reply reply_which_booking(const domain::texts::audience& to, const std::vector<domain::booking>& possible,
                                 bool by_rules) {
  if (possible.empty()) {
    return reply_not_found(to);
  }
  change_reply reply = reply_question(domain::texts::which_booking(to, possible));
  reply.for_person = by_rules;
  return reply;
}

}  // namespace zylin::bookings
