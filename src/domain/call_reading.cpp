#include "zylin/domain/call_reading.hpp"

#include "quoted_words.hpp"
#include "zylin/core/subscriber.hpp"
#include "zylin/domain/caller.hpp"
#include "zylin/domain/customer_name.hpp"
#include "zylin/domain/own_booking.hpp"
#include "zylin/domain/requested_time.hpp"

#include <utility>

namespace zylin::domain {
namespace {

/// The number they call from says nothing new.
std::optional<phone_number> other_number(std::optional<phone_number> spoken,
                                         const std::optional<phone_number>& caller) {
  const bool same = spoken && caller && same_subscriber(spoken->str(), caller->str());
  return same ? std::nullopt : std::move(spoken);
}

}  // namespace

call_reading::call_reading(const call& log, const understanding& what, const business& business)
    : caller(identify_caller(log.from, business).phone),
      call_back(other_number(spoken_number(what, log.transcript, business), caller)),
      name(said_name(what.customer_name.value_or(""), log.transcript)),
      spoken(read_wish(log.transcript)),
      confirms(asks_to_confirm(log.transcript)),
      service(match_service(log.transcript, what.service, business)),
      about(read_booking_words(log.transcript, what.service.value_or(""))),
      from_(log.from),
      transcript_(log.transcript),
      started_at_(log.started_at) {
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
  if ((confirms || spoken == spoken_wish::own_booking) && what.meaning != intent::cancel) {
    said_time = read_said_time(what, log.transcript, business, began);
  }
}

bool call_reading::is_of(const call& log) const {
  return log.from == from_ && log.transcript == transcript_ && log.started_at == started_at_;
}

}  // namespace zylin::domain
