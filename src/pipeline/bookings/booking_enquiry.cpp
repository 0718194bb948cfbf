#include "pipeline/bookings/booking_enquiry.hpp"

#include "zylin/core/try.hpp"
#include "zylin/domain/booking_search.hpp"
#include "zylin/domain/spoken_wish.hpp"
#include "zylin/domain/texts.hpp"

#include <algorithm>
#include <chrono>
#include <utility>
#include <vector>

namespace zylin::bookings {
namespace {

/// How long after its start a customer may still be late for an appointment.
constexpr std::chrono::hours begun_before{2};

/// They name a day or a time at which they have no booking: the list alone would not help.
bool differs(const std::vector<domain::booking>& own, const domain::time_reading& said, const domain::time_zone& zone) {
  const bool names_time = said.date || said.time || said.window;
  return names_time &&
         std::ranges::none_of(own, [&](const domain::booking& row) { return is_time_of(row, said, zone); });
}

change_reply answer_when(const domain::texts::audience& to, const std::vector<domain::booking>& own,
                         const domain::call_reading& said) {
  change_reply reply;
  reply.said.kind = domain::message_kind::answer;
  const bool changes_party = find_side_wish(said.side_wishes, domain::side_wish_kind::party_size) != nullptr;
  reply.for_person = own.empty() || changes_party || differs(own, said.said_time, to.business.zone);
  reply.said.text =
      own.empty() ? domain::texts::booking_not_found(to) : domain::texts::existing_bookings(to, own, reply.for_person);
  return reply;
}

/// The first one of today that is still to come or has just begun.
const domain::booking* booking_of_today(const domain::business& business, const std::vector<domain::booking>& own,
                                        time_point now) {
  const auto day_of = [&](time_point when) {
    return std::chrono::floor<std::chrono::days>(business.zone.to_local(when));
  };
  const auto found =
      std::ranges::find_if(own, [&](const domain::booking& row) { return day_of(row.starts_at) == day_of(now); });
  return found == own.end() ? nullptr : &*found;
}

change_reply pass_on_late(const domain::texts::audience& to, const domain::call& caller,
                          const std::vector<domain::booking>& own, time_point now, bool has_owner) {
  const domain::booking* const meant = booking_of_today(to.business, own, now);
  change_reply reply;
  reply.said.kind = domain::message_kind::answer;
  reply.said.text = domain::texts::late_noted(to, has_owner);
  reply.for_owner = domain::texts::owner_customer_late(to.business, caller.from, meant, caller.transcript);
  reply.for_person = true;
  return reply;
}

}  // namespace

result<std::optional<change_reply>> answer_booking_enquiry(ports::transaction& tx, const domain::business& business,
                                                           const domain::call& caller, const domain::call_reading& said,
                                                           time_point now, bool has_owner) {
  const bool late = said.spoken == domain::spoken_wish::late;
  if (!late && said.spoken != domain::spoken_wish::enquiry) {
    return std::nullopt;
  }
  TRY_ASSIGN(const std::vector<domain::booking> own, bookings_of_caller(tx, said, now - begun_before));
  const domain::texts::audience to{.business = business, .language = said.answered_in};
  return std::optional(late ? pass_on_late(to, caller, own, now, has_owner) : answer_when(to, own, said));
}

}  // namespace zylin::bookings
