#include "zylin/pipeline/wished_slot.hpp"

#include "zylin/domain/booking.hpp"
#include "zylin/pipeline/agreed_service.hpp"

namespace zylin {

occupied_span span_of(const waiting_entry& who) {
  return {who.starts_at, who.starts_at + who.duration + who.buffer};
}

result<std::optional<refusal>> check_wish(transaction& within, const business& facts, const waiting_entry& who,
                                          const std::vector<occupied_span>& offered, time_point now) {
  const result<service> wanted = agreed_service(within, who.service, who.duration, who.buffer);
  if (!wanted) {
    return wanted.error();
  }
  result<std::vector<occupied_span>> taken = within.bookings().occupied(who.service, who.starts_at, span_of(who).until);
  if (!taken) {
    return taken.error();
  }
  taken->insert(taken->end(), offered.begin(), offered.end());
  return availability(facts, *wanted, *taken, now).check(facts.zone.to_local(who.starts_at));
}

result<std::vector<local_minutes>> free_near(transaction& within, const business& facts, const waiting_entry& who,
                                             time_point now) {
  const result<service> wanted = agreed_service(within, who.service, who.duration, who.buffer);
  if (!wanted) {
    return wanted.error();
  }
  const result<std::vector<occupied_span>> taken =
      within.bookings().occupied(who.service, now, now + facts.booking.horizon + longest_booking);
  if (!taken) {
    return taken.error();
  }
  return availability(facts, *wanted, *taken, now).nearest_free(facts.zone.to_local(who.starts_at), times_offered);
}

}  // namespace zylin
