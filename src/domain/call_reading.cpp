#include "zylin/domain/call_reading.hpp"

#include "zylin/domain/as_said.hpp"
#include "zylin/domain/caller.hpp"
#include "zylin/domain/wish.hpp"

namespace zylin {

call_reading::call_reading(const call& log, const understanding& what, const business& facts)
    : caller(identify_caller(log.from, facts.region).phone),
      name_said(what.customer_name && is_said(*what.customer_name, log.transcript)),
      about(read_booking_words(log.transcript, what.service.value_or(""))),
      from_(log.from),
      transcript_(log.transcript),
      started_at_(log.started_at) {
  const std::optional<phone_number> spoken = spoken_number(what, log.transcript, facts);
  customer_phone = spoken ? spoken->str() : caller ? caller->str() : std::string();
  const local_minutes began = facts.zone.to_local(log.started_at);
  switch (what.meaning) {
    case intent::booking: wish = read_wish(what, log.transcript, facts, began); break;
    case intent::cancel: said_time = read_said_time(what, log.transcript, facts, began); break;
    case intent::reschedule: moving = read_move_wish(what, log.transcript, facts, began); break;
    default: break;
  }
}

bool call_reading::is_of(const call& log) const {
  return log.from == from_ && log.transcript == transcript_ && log.started_at == started_at_;
}

}  // namespace zylin
