#include "zylin/pipeline/wished_slot.hpp"

namespace zylin {
namespace {

constexpr std::size_t times_offered = 3;

/// No booking lasts longer, its buffer included.
constexpr std::chrono::days longest{2};

/// What was agreed when the wish was made; the capacity is the database's.
result<service> service_of(transaction& within, const waiting_entry& who) {
  const result<int> capacity = within.capacities().find(who.service);
  if (!capacity) {
    return capacity.error();
  }
  service wanted;
  wanted.name = who.service;
  wanted.duration = who.duration;
  wanted.buffer = who.buffer;
  wanted.capacity = *capacity;
  return wanted;
}

}  // namespace

occupied_span span_of(const waiting_entry& who) {
  return {who.starts_at, who.starts_at + who.duration + who.buffer};
}

result<std::optional<refusal>> check_wish(transaction& within, const business& facts, const waiting_entry& who,
                                          const std::vector<occupied_span>& offered, time_point now) {
  const result<service> wanted = service_of(within, who);
  if (!wanted) {
    return wanted.error();
  }
  result<std::vector<occupied_span>> taken =
      within.bookings().occupied(who.service, who.starts_at - longest, span_of(who).until);
  if (!taken) {
    return taken.error();
  }
  taken->insert(taken->end(), offered.begin(), offered.end());
  return availability(facts, *wanted, *taken, now).check(facts.zone.to_local(who.starts_at));
}

result<std::vector<local_minutes>> free_near(transaction& within, const business& facts, const waiting_entry& who,
                                             time_point now) {
  const result<service> wanted = service_of(within, who);
  if (!wanted) {
    return wanted.error();
  }
  const result<std::vector<occupied_span>> taken =
      within.bookings().occupied(who.service, now - longest, now + facts.booking.horizon + longest);
  if (!taken) {
    return taken.error();
  }
  return availability(facts, *wanted, *taken, now).nearest_free(facts.zone.to_local(who.starts_at), times_offered);
}

}  // namespace zylin
