#include "pipeline/bookings/propose.hpp"

#include "zylin/core/try.hpp"
#include "zylin/domain/texts.hpp"

#include <algorithm>
#include <utility>

namespace zylin::bookings {

domain::booking_proposal booking_proposal_for(const domain::business& business, const domain::call_reading& said,
                                              std::span<const domain::booking> parts, domain::local_minutes start,
                                              std::optional<domain::local_minutes> other, time_point now,
                                              std::uint32_t random) {
  const domain::booking& wanted = parts.front();
  domain::booking_proposal asked(*wanted.call);
  asked.customer_phone = said.caller->str();
  asked.customer_name = wanted.customer_name;
  asked.service = wanted.service;
  asked.duration = wanted.duration;
  asked.buffer = wanted.buffer;
  asked.notes = wanted.notes;
  asked.staff = wanted.staff;
  for (const domain::booking& other_part : parts.subspan(1)) {
    if (domain::same_service(other_part.service, wanted.service)) {
      ++asked.people;
    } else {
      asked.further.push_back(other_part.service);
    }
  }
  asked.starts_at = business.zone.to_sys(start);
  time_point first = asked.starts_at;
  if (other) {
    asked.other_start = business.zone.to_sys(*other);
    first = std::min(first, *asked.other_start);
  }
  asked.reference_seed = random;
  asked.created_at = now;
  asked.expires_at = domain::proposal_deadline(now, first);
  return asked;
}

domain::booking_proposal change_proposal_for(const domain::call& caller, const domain::booking& row,
                                             std::optional<time_point> start, time_point now,
                                             const std::optional<std::string>& person) {
  domain::booking_proposal asked(caller.sid);
  asked.kind = start ? domain::proposal_kind::move : domain::proposal_kind::cancel;
  asked.customer_phone = row.customer_phone;
  asked.customer_name = row.customer_name;
  asked.service = row.service;
  asked.duration = row.duration;
  asked.buffer = row.buffer;
  asked.staff = person && !person->empty() ? person : std::nullopt;  // whoever has it then keeps it
  asked.booking_id = row.id;
  asked.starts_at = start.value_or(row.starts_at);
  asked.created_at = now;
  asked.expires_at = domain::proposal_deadline(now, std::min(asked.starts_at, row.starts_at));
  return asked;
}

result<booking_reply> propose(ports::transaction& tx, const domain::texts::audience& to,
                              const domain::booking_proposal& asked, const domain::booking* row) {
  TRY(tx.proposals().add(asked));
  TRY_ASSIGN(const std::optional<domain::booking_proposal> stored, tx.proposals().find_by_call(asked.call));
  booking_reply reply;
  reply.text = domain::texts::proposal(to, stored.value_or(asked), row);
  return reply;
}

}  // namespace zylin::bookings
