#include "zylin/domain/call_reading.hpp"

#include "quoted_words.hpp"
#include "zylin/domain/caller.hpp"
#include "zylin/domain/customer_name.hpp"
#include "zylin/domain/requested_time.hpp"

namespace zylin::domain {

call_reading::call_reading(const call& log, const understanding& what, const business& business)
    : caller(identify_caller(log.from, business.region).phone),
      name(said_name(what.customer_name.value_or(""), log.transcript)),
      service(match_service(log.transcript, what.service, business)),
      about(read_booking_words(log.transcript, what.service.value_or(""))),
      from_(log.from),
      transcript_(log.transcript),
      started_at_(log.started_at) {
  const std::optional<phone_number> spoken = spoken_number(what, log.transcript, business);
  customer_phone = spoken ? spoken->str() : caller ? caller->str() : std::string();
  const local_minutes began = business.zone.to_local(log.started_at);
  switch (what.meaning) {
    case intent::booking: {
      const time_request request = read_requested_times(what, log.transcript, business, began);
      wish = short_form(request);
      if (!request.ambiguous && !request.wishes.empty()) {
        otherwise.assign(request.wishes.begin() + 1, request.wishes.end());
      }
      break;
    }
    case intent::cancel: said_time = read_said_time(what, log.transcript, business, began); break;
    case intent::reschedule: moving = read_requested_move(what, log.transcript, business, began); break;
    case intent::faq:
    case intent::other: reply = choose_reply(what, log.transcript, business, began); break;
    case intent::urgent: break;
  }
}

bool call_reading::is_of(const call& log) const {
  return log.from == from_ && log.transcript == transcript_ && log.started_at == started_at_;
}

}  // namespace zylin::domain
