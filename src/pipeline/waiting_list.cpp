#include "zylin/pipeline/waiting_list.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

namespace zylin {
namespace {

/// Of one customer; more could not matter to a decision.
constexpr std::size_t most_live_bookings = 50;

waiting_entry make_entry(const phone_number& number, const booking& wanted, time_point starts_at, time_point now,
                         std::uint32_t random) {
  waiting_entry row(*wanted.call);
  row.customer_phone = number.str();
  row.customer_name = wanted.customer_name;
  row.service = wanted.service;
  row.starts_at = starts_at;
  row.duration = wanted.duration;
  row.buffer = wanted.buffer;
  row.notes = wanted.notes;
  row.draw = random;
  row.created_at = now;
  return row;
}

/// The customer's first live booking that `wanted` says yes to.
template <class Wanted>
result<std::optional<booking>> first_live_booking(transaction& within, std::string_view customer_phone, time_point from,
                                                  Wanted wanted) {
  const result<std::vector<booking>> rows = within.bookings().live_of(customer_phone, from, most_live_bookings);
  if (!rows) {
    return rows.error();
  }
  const auto found = std::ranges::find_if(*rows, wanted);
  return found == rows->end() ? std::optional<booking>() : std::optional(*found);
}

result<bool> has_that_time(transaction& within, const waiting_entry& wish) {
  const auto same = [&](const booking& row) { return row.service == wish.service && row.starts_at == wish.starts_at; };
  const result<std::optional<booking>> own = first_live_booking(within, wish.customer_phone, wish.starts_at, same);
  return own ? result<bool>(own->has_value()) : result<bool>(own.error());
}

}  // namespace

result<std::optional<booking>> booked_since(transaction& within, const waiting_entry& who, time_point now) {
  return first_live_booking(within, who.customer_phone, now, [&](const booking& row) {
    return row.service == who.service && row.created_at >= who.created_at;
  });
}

result<bool> join_waiting_list(transaction& within, const business& facts, const std::optional<phone_number>& caller,
                               const booking& wanted, time_point starts_at, time_point now, std::uint32_t random) {
  if (!facts.booking.waiting_list || !caller || !wanted.call) {
    return false;
  }
  const waiting_entry wish = make_entry(*caller, wanted, starts_at, now, random);
  const result<bool> has = has_that_time(within, wish);
  const result<std::vector<waiting_entry>> open = within.waiting_list().open(longest_waiting_list);
  if (!has || !open) {
    return has ? open.error() : has.error();
  }
  const auto own = [&](const waiting_entry& row) { return row.customer_phone == wish.customer_phone; };
  const auto same = [&](const waiting_entry& row) {
    return own(row) && row.service == wish.service && row.starts_at == wish.starts_at;
  };
  if (std::ranges::any_of(*open, same)) {
    return true;
  }
  const bool full = open->size() >= longest_waiting_list || std::ranges::count_if(*open, own) >= most_wishes_of_number;
  if (*has || full) {
    return false;
  }
  const result<bool> added = within.waiting_list().add(wish);
  return added ? result<bool>(true) : added;
}

}  // namespace zylin
