#include "pipeline/bookings/waiting_list.hpp"

#include "pipeline/bookings/booking_ledger.hpp"
#include "pipeline/bookings/place_booking.hpp"
#include "pipeline/bookings/taken_times.hpp"
#include "zylin/core/subscriber.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/booking.hpp"
#include "zylin/domain/staff.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

namespace zylin::bookings {
namespace {

domain::waiting_entry make_entry(const phone_number& number, const domain::booking& wanted, time_point starts_at,
                                 time_point now, std::uint32_t random) {
  domain::waiting_entry row(wanted.call);
  row.customer_phone = number.str();
  row.customer_name = wanted.customer_name;
  row.service = wanted.service;
  row.starts_at = starts_at;
  row.duration = wanted.duration;
  row.buffer = wanted.buffer;
  row.notes = wanted.notes;
  row.staff = wanted.staff;
  row.reference_seed = random;
  row.created_at = now;
  return row;
}

/// The customer's first live booking for which `wanted` is true.
template <class Wanted>
result<std::optional<domain::booking>> first_live_booking(ports::transaction& tx, std::string_view customer_phone,
                                                          time_point from, Wanted wanted) {
  TRY_ASSIGN(const std::vector<domain::booking> rows, tx.bookings().live_of(customer_phone, from, most_of_one_number));
  const auto found = std::ranges::find_if(rows, wanted);
  return found == rows.end() ? std::optional<domain::booking>() : std::optional(*found);
}

/// Nobody waits for a time that they have booked themselves.
result<bool> has_that_time(ports::transaction& tx, const domain::waiting_entry& wish) {
  const domain::time_span wanted = span_of(wish);
  const auto overlaps = [&](const domain::booking& row) {
    const time_point until = row.starts_at + row.duration + row.buffer;
    return domain::same_service(row.service, wish.service) && row.starts_at < wanted.until && wanted.from < until;
  };
  TRY_ASSIGN(const std::optional<domain::booking> own,
             first_live_booking(tx, wish.customer_phone, wish.starts_at - domain::longest_booking, overlaps));
  return own.has_value();
}

}  // namespace

bool is_same_wish(const domain::waiting_entry& one, const domain::waiting_entry& other) {
  const bool same_person = one.staff.has_value() == other.staff.has_value() &&
                           (!one.staff || domain::same_listed_name(*one.staff, *other.staff));
  return same_person && same_subscriber(one.customer_phone, other.customer_phone) && one.service == other.service &&
         one.starts_at == other.starts_at;
}

result<std::optional<domain::booking>> booked_since(ports::transaction& tx, const domain::waiting_entry& who,
                                                    time_point now) {
  return first_live_booking(tx, who.customer_phone, now, [&](const domain::booking& row) {
    return row.service == who.service && row.created_at >= who.created_at;
  });
}

result<bool> join_waiting_list(ports::transaction& tx, const domain::business& business,
                               const std::optional<phone_number>& caller, const domain::booking& wanted,
                               time_point starts_at, time_point now, std::uint32_t random) {
  if (!business.booking.waiting_list || !caller) {
    return false;
  }
  const domain::waiting_entry wish = make_entry(*caller, wanted, starts_at, now, random);
  TRY_ASSIGN(const bool has, has_that_time(tx, wish));
  TRY_ASSIGN(const std::vector<domain::waiting_entry> open, tx.waiting_list().open(longest_waiting_list));
  const auto own = [&](const domain::waiting_entry& row) {
    return same_subscriber(row.customer_phone, wish.customer_phone);
  };
  if (std::ranges::any_of(open, [&](const domain::waiting_entry& row) { return is_same_wish(row, wish); })) {
    return true;
  }
  const bool full = open.size() >= longest_waiting_list || std::ranges::count_if(open, own) >= most_wishes_of_number;
  if (has || full) {
    return false;
  }
  TRY(tx.waiting_list().add(wish));
  return true;
}

bool is_still_offered(const domain::business& business, const domain::waiting_entry& who) {
  const bool named = who.state == domain::waiting_state::offered && who.staff;
  return find_named_service(business, who.service) != nullptr &&
         (!named || find_staff(business, *who.staff) != nullptr);
}

domain::time_span span_of(const domain::waiting_entry& who) {
  return {who.starts_at, who.starts_at + who.duration + who.buffer};
}

namespace {

/// What is not known is not offered.
result<void> block_unknown(ports::transaction& tx, domain::taken_times& taken, time_point from, time_point until) {
  TRY_ASSIGN(const std::vector<domain::busy_time> unknown, unknown_times(tx, from, until));
  taken.busy.insert(taken.busy.end(), unknown.begin(), unknown.end());
  return {};
}

std::string_view listed_person_for(const domain::business& business, const domain::waiting_entry& who) {
  const domain::staff_member* asked = who.staff ? find_staff(business, *who.staff) : nullptr;
  return asked == nullptr ? std::string_view() : std::string_view(asked->name);
}

}  // namespace

result<std::optional<domain::refusal>> check_requested_time(ports::transaction& tx, const domain::business& business,
                                                            const domain::waiting_entry& who,
                                                            const std::vector<domain::occupied_span>& offered,
                                                            time_point now) {
  TRY_ASSIGN(const domain::service wanted, agreed_service(tx, business, who.service, who.duration, who.buffer));
  const auto day = std::chrono::floor<std::chrono::days>(business.zone.to_local(who.starts_at));
  TRY_ASSIGN(domain::taken_times taken, read_taken_times(tx, business.zone.to_sys(day), span_of(who).until));
  TRY(block_unknown(tx, taken, business.zone.to_sys(day), span_of(who).until));
  taken.bookings.insert(taken.bookings.end(), offered.begin(), offered.end());
  return domain::availability(business, wanted, taken, now, listed_person_for(business, who))
      .check(business.zone.to_local(who.starts_at));
}

result<std::vector<domain::local_minutes>> free_near(ports::transaction& tx, const domain::business& business,
                                                     const domain::waiting_entry& who, time_point now) {
  TRY_ASSIGN(const domain::service wanted, agreed_service(tx, business, who.service, who.duration, who.buffer));
  const time_point until = now + business.booking.horizon + domain::longest_booking;
  TRY_ASSIGN(domain::taken_times taken, read_taken_times(tx, now, until));
  TRY(block_unknown(tx, taken, now, until));
  return domain::availability(business, wanted, taken, now, listed_person_for(business, who))
      .nearest_free(business.zone.to_local(who.starts_at), times_offered);
}

}  // namespace zylin::bookings
