#include "pipeline/bookings/booking_ledger.hpp"

#include "zylin/core/try.hpp"
#include "zylin/domain/booking.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace zylin::bookings {
namespace {

time_point end_of(const domain::booking& row) {
  return row.starts_at + row.duration + row.buffer;
}

error not_allowed(const domain::booking& row, std::string_view what) {
  std::string sentence = "booking " + row.reference + " is " + std::string(to_string(row.status)) + " and cannot ";
  return {errc::invalid_input, sentence.append(what)};
}

/// Spans of equal times are interchangeable: any of them can be removed for this booking's own.
void leave_out(std::vector<domain::occupied_span>& taken, const domain::booking& row) {
  const auto own = std::ranges::find_if(
      taken, [&](const domain::occupied_span& one) { return one.from == row.starts_at && one.until == end_of(row); });
  if (own != taken.end()) {
    taken.erase(own);
  }
}

}  // namespace

result<domain::service> agreed_service(ports::transaction& tx, std::string_view name, std::chrono::minutes duration,
                                       std::chrono::minutes buffer) {
  domain::service agreed;
  agreed.name = std::string(name);
  agreed.duration = duration;
  agreed.buffer = buffer;
  TRY_ASSIGN(agreed.capacity, tx.capacities().find(name));
  return agreed;
}

result<void> write_capacities(ports::transaction& tx, const domain::business& business) {
  for (const domain::service& one : business.services) {
    TRY(tx.capacities().save(one.name, one.capacity));
  }
  return {};
}

booking_ledger::booking_ledger(ports::transaction& tx, const domain::business& business, domain::booking_origin origin,
                               time_point now, house_rules rules)
    : tx_(tx), business_(business), origin_(std::move(origin)), now_(now), rules_(rules) {}

result<slot_outcome> booking_ledger::add(domain::booking wanted, domain::local_minutes start, std::uint32_t random) {
  return add(std::move(wanted), domain::exactly(start), random);
}

result<slot_outcome> booking_ledger::add(domain::booking wanted, const domain::start_span& starts,
                                         std::uint32_t random) {
  if (wanted.call) {
    TRY_ASSIGN(const std::optional<domain::booking> known, tx_.bookings().find_by_call(*wanted.call));
    if (known) {
      return error(errc::conflict, "the call has a booking already");
    }
  }
  TRY_ASSIGN(wanted.reference, unused_reference(random));
  wanted.created_at = now_;
  return take(std::move(wanted), starts, nullptr, [this](domain::booking& row) -> result<void> {
    TRY_ASSIGN(row.id, tx_.bookings().add(row));
    return note(row, nullptr, domain::booking_change_kind::added);
  });
}

result<std::variant<domain::local_minutes, slot_refusal>> booking_ledger::find_start(const domain::booking& wanted,
                                                                                     const domain::start_span& starts,
                                                                                     const domain::booking* leaving) {
  TRY_ASSIGN(const domain::service service, agreed_service(tx_, wanted.service, wanted.duration, wanted.buffer));
  TRY_ASSIGN(const spans taken, taken_ahead(wanted.service, leaving));
  return choose(service, taken, starts);
}

result<std::vector<domain::local_minutes>> booking_ledger::free_near(const domain::booking& wanted,
                                                                     domain::local_minutes wish) {
  TRY_ASSIGN(const domain::service service, agreed_service(tx_, wanted.service, wanted.duration, wanted.buffer));
  TRY_ASSIGN(const spans taken, taken_ahead(wanted.service, nullptr));
  return domain::availability(business_, service, taken, now_).nearest_free(wish, times_offered);
}

result<slot_outcome> booking_ledger::move(domain::booking row, domain::local_minutes start) {
  return move(std::move(row), domain::exactly(start));
}

result<slot_outcome> booking_ledger::move(domain::booking row, const domain::start_span& starts) {
  if (!is_live(row.status)) {
    return not_allowed(row, "be moved");
  }
  const domain::booking before = row;
  return take(std::move(row), starts, &before, [&](domain::booking& moved) -> result<void> {
    TRY(tx_.bookings().save(moved));
    return note(moved, &before, domain::booking_change_kind::moved);
  });
}

result<domain::booking> booking_ledger::change_status(domain::booking row, domain::booking_status to) {
  if (!may_become(row.status, to, origin_.by, row.starts_at <= now_)) {
    return not_allowed(row, "become " + std::string(to_string(to)));
  }
  const domain::booking before = row;
  row.status = to;
  row.changed_at = now_;
  TRY(tx_.bookings().save(row));
  TRY(note(row, &before, domain::booking_change_kind::status_changed));
  return row;
}

template <class Write>
result<slot_outcome> booking_ledger::take(domain::booking row, const domain::start_span& starts,
                                          const domain::booking* leaving, Write write) {
  row.starts_at = business_.zone.to_sys(starts.from);
  row.changed_at = now_;
  TRY_ASSIGN(const domain::service wanted, agreed_service(tx_, row.service, row.duration, row.buffer));
  TRY_ASSIGN(spans taken, taken_ahead(row.service, leaving));
  for (const domain::occupied_span& own : avoided_) {
    taken.insert(taken.end(), static_cast<std::size_t>(wanted.capacity), own);
  }
  std::variant<domain::local_minutes, slot_refusal> chosen = choose(wanted, taken, starts);
  if (auto* const refused = std::get_if<slot_refusal>(&chosen)) {
    return slot_outcome(std::move(*refused));
  }
  const domain::local_minutes start = std::get<domain::local_minutes>(chosen);
  row.starts_at = business_.zone.to_sys(start);
  const result<void> written = write(row);
  if (written) {
    return slot_outcome(std::move(row));
  }
  if (written.error().code() != errc::conflict) {
    return written.error();
  }
  // The database is right where our own reading differs: then that time is full.
  taken.insert(taken.end(), static_cast<std::size_t>(wanted.capacity), {row.starts_at, end_of(row)});
  return slot_outcome(refuse(wanted, taken, start).value());
}

/// A reference may be in use already; then another is made.
result<std::string> booking_ledger::unused_reference(std::uint32_t random) {
  constexpr std::uint32_t draws = 8;
  for (std::uint32_t draw = 0; draw < draws; ++draw) {
    std::string reference = domain::make_booking_reference(random + draw * 0x9E3779B9U);
    TRY_ASSIGN(const std::optional<domain::booking> known, tx_.bookings().find_by_reference(reference));
    if (!known) {
      return reference;
    }
  }
  return error(errc::conflict, "no reference was free in eight draws");
}

/// Everything taken from now to the horizon. Beyond it, where only the owner books, the database alone refuses.
result<booking_ledger::spans> booking_ledger::taken_ahead(std::string_view service, const domain::booking* leaving) {
  const time_point until = now_ + business_.booking.horizon + domain::longest_booking;
  result<spans> taken = tx_.bookings().occupied(service, now_, until);
  if (taken && leaving != nullptr) {
    leave_out(*taken, *leaving);
  }
  return taken;
}

std::variant<domain::local_minutes, slot_refusal> booking_ledger::choose(const domain::service& wanted,
                                                                         const spans& taken,
                                                                         const domain::start_span& starts) const {
  if (starts.exact) {
    std::optional<slot_refusal> refused = refuse(wanted, taken, starts.from);
    return refused ? std::variant<domain::local_minutes, slot_refusal>(std::move(*refused)) : starts.from;
  }
  const domain::availability calendar(business_, wanted, taken, now_);
  if (const std::optional<domain::local_minutes> start = first_free(calendar, business_, starts)) {
    return *start;
  }
  return slot_refusal{.reason = why_none(calendar, business_, starts),
                      .free = calendar.nearest_free(starts.from, times_offered)};
}

std::optional<slot_refusal> booking_ledger::refuse(const domain::service& wanted, const spans& taken,
                                                   domain::local_minutes start) const {
  const domain::availability calendar(business_, wanted, taken, now_);
  const std::optional<domain::refusal> reason =
      rules_ == house_rules::kept ? calendar.check(start) : calendar.check_overruling(start);
  if (!reason) {
    return std::nullopt;
  }
  slot_refusal refused;
  refused.reason = *reason;
  refused.free = calendar.nearest_free(start, times_offered);
  return refused;
}

result<void> booking_ledger::note(const domain::booking& row, const domain::booking* before,
                                  domain::booking_change_kind what) {
  domain::booking_change change;
  change.booking_id = row.id;
  change.at = now_;
  change.what = what;
  change.origin = origin_;
  change.starts_at_after = row.starts_at;
  change.status_after = row.status;
  if (before != nullptr) {
    change.starts_at_before = before->starts_at;
    change.status_before = before->status;
  }
  return tx_.booking_history().add(change);
}

}  // namespace zylin::bookings
