#include "pipeline/bookings/booking_ledger.hpp"

#include "pipeline/bookings/taken_times.hpp"
#include "pipeline/messages/customer_profile.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/booking.hpp"
#include "zylin/domain/staff.hpp"

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

bool has_same_staff(const domain::occupied_span& one, const domain::booking& row) {
  return one.staff.has_value() == row.staff.has_value() &&
         (!one.staff || domain::same_listed_name(*one.staff, *row.staff));
}

/// Spans of equal times, service and person are interchangeable but for what they hold, which is that of the service.
void leave_out(std::vector<domain::occupied_span>& taken, const domain::booking& row) {
  const auto own = std::ranges::find_if(taken, [&](const domain::occupied_span& one) {
    return one.from == row.starts_at && one.until == end_of(row) &&
           domain::same_listed_name(one.service, row.service) && has_same_staff(one, row);
  });
  if (own != taken.end()) {
    taken.erase(own);
  }
}

/// What is nobody's needs a person. One that is given to somebody at its own time makes nobody more needed and holds no
/// more than before, so the others of that start do not count: else the places of a class could not be given to one
/// person, one after the other.
void leave_out_nobodys(std::vector<domain::occupied_span>& taken, const domain::business& business,
                       const domain::booking& given) {
  std::erase_if(taken, [&](const domain::occupied_span& one) {
    const bool is_nobodys = !one.staff || find_staff(business, *one.staff) == nullptr;
    return is_nobodys && domain::same_listed_name(one.service, given.service) && one.from == given.starts_at;
  });
}

/// Whom they asked for, or whose booking it is; nobody who has left the file since.
std::string_view listed_person(const domain::business& business, const domain::booking& wanted) {
  const domain::staff_member* who = wanted.staff ? find_staff(business, *wanted.staff) : nullptr;
  return who == nullptr ? std::string_view() : std::string_view(who->name);
}

}  // namespace

result<domain::service> agreed_service(ports::transaction& tx, const domain::business& business, std::string_view name,
                                       std::chrono::minutes duration, std::chrono::minutes buffer) {
  const domain::service* offered = find_named_service(business, name);
  domain::service agreed = offered == nullptr ? domain::service() : *offered;
  agreed.name = std::string(name);
  agreed.duration = duration;
  agreed.buffer = buffer;
  TRY_ASSIGN(agreed.capacity, tx.capacities().find(name));
  return agreed;
}

booking_ledger::booking_ledger(ports::transaction& tx, const domain::business& business, domain::booking_origin origin,
                               time_point now, rule_enforcement rules)
    : tx_(tx), business_(business), origin_(std::move(origin)), now_(now), rules_(rules) {}

result<slot_outcome> booking_ledger::add(domain::booking wanted, domain::local_minutes start, std::uint32_t random) {
  return add(std::move(wanted), domain::exactly(start), random);
}

result<slot_outcome> booking_ledger::add(domain::booking wanted, const domain::start_span& starts,
                                         std::uint32_t random) {
  TRY_ASSIGN(wanted.visit_part, first_part(wanted));
  TRY_ASSIGN(wanted.reference, unused_reference(random));
  return insert(std::move(wanted), starts);
}

/// Its place among the bookings of its call.
result<int> booking_ledger::first_part(const domain::booking& wanted) {
  if (!wanted.call) {
    return 0;
  }
  TRY_ASSIGN(const int next, tx_.bookings().next_part(*wanted.call));
  if (next > 0 && !several_) {
    return error(errc::conflict, "the call has a booking already");
  }
  return next;
}

result<slot_outcome> booking_ledger::insert(domain::booking row, const domain::start_span& starts) {
  row.created_at = now_;
  return take(std::move(row), starts, nullptr, [this](domain::booking& made) -> result<void> {
    TRY_ASSIGN(made.id, tx_.bookings().add(made));
    TRY(messages::remember(tx_, business_, made.customer_phone, {.language = {}, .name = made.customer_name}, now_));
    return note(made, nullptr, domain::booking_change_kind::added);
  });
}

result<std::variant<domain::local_minutes, slot_refusal>> booking_ledger::find_start(const domain::booking& wanted,
                                                                                     const domain::start_span& starts,
                                                                                     const domain::booking* leaving) {
  TRY_ASSIGN(const domain::service service, service_of(wanted, leaving));
  TRY_ASSIGN(const domain::taken_times taken, taken_ahead(leaving, starts.until));
  TRY_ASSIGN(const calendars free, calendars_for(wanted, service, taken));
  return choose(free, starts);
}

result<std::vector<domain::local_minutes>> booking_ledger::free_near(const domain::booking& wanted,
                                                                     domain::local_minutes wish) {
  TRY_ASSIGN(const domain::service service, service_of(wanted, nullptr));
  TRY_ASSIGN(const domain::taken_times taken, taken_ahead(nullptr, wish));
  TRY_ASSIGN(const calendars free, calendars_for(wanted, service, taken));
  return free.told().nearest_free(wish, times_offered);
}

result<slot_outcome> booking_ledger::move(domain::booking row, domain::local_minutes start) {
  return move(std::move(row), domain::exactly(start));
}

result<slot_outcome> booking_ledger::move(domain::booking row, const domain::start_span& starts) {
  return move(std::move(row), starts, std::nullopt);
}

result<slot_outcome> booking_ledger::move(domain::booking row, const domain::start_span& starts,
                                          const std::optional<std::string>& staff) {
  if (!is_live(row.status)) {
    return not_allowed(row, "be moved");
  }
  const domain::booking before = row;
  const domain::staff_member* const who = row.staff ? find_staff(business_, *row.staff) : nullptr;
  if (staff) {
    row.staff = staff->empty() ? std::nullopt : staff;
  } else if (who != nullptr && rules_ == rule_enforcement::enforced && !does_service(*who, row.service)) {
    row.staff.reset();  // they do not do that any more
  }
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

result<domain::booking> booking_ledger::change_number(domain::booking row, const phone_number& number) {
  const domain::booking before = row;
  origin_.note = "from " + row.customer_phone + " to " + number.str();
  row.customer_phone = number.str();
  row.changed_at = now_;
  TRY(tx_.bookings().save(row));
  TRY(note(row, &before, domain::booking_change_kind::number_changed));
  return row;
}

template <class Write>
result<slot_outcome> booking_ledger::take(domain::booking row, const domain::start_span& starts,
                                          const domain::booking* leaving, Write write) {
  row.starts_at = business_.zone.to_sys(starts.from);
  row.changed_at = now_;
  TRY_ASSIGN(const domain::service wanted, service_of(row, leaving));
  TRY_ASSIGN(domain::taken_times taken, taken_ahead(leaving, starts.until));
  if (leaving != nullptr && starts.exact && row.starts_at == leaving->starts_at &&
      listed_person(business_, *leaving).empty()) {
    leave_out_nobodys(taken.bookings, business_, *leaving);
  }
  TRY_ASSIGN(calendars free, calendars_for(row, wanted, taken));
  std::variant<domain::local_minutes, slot_refusal> chosen = choose(free, starts);
  if (auto* const refused = std::get_if<slot_refusal>(&chosen)) {
    refused->wanted = std::move(row);
    return slot_outcome(std::move(*refused));
  }
  const domain::local_minutes start = std::get<domain::local_minutes>(chosen);
  row.starts_at = business_.zone.to_sys(start);
  const domain::availability& of_people = free.told().check(start) ? free.bookable : free.told();
  if (const domain::staff_member* who = of_people.choose(start, rules_ == rule_enforcement::overridden)) {
    row.staff = who->name;
  } else if (listed_person(business_, row).empty()) {
    row.staff.reset();
  }
  row.resources = wanted.resources;
  TRY(demote_if_unknown(row));
  const result<void> written = write(row);
  if (written) {
    return slot_outcome(std::move(row));
  }
  if (written.error().code() != errc::conflict) {
    return written.error();
  }
  // The database is right where our own reading differs: then that time is full.
  free.bookable.block({.from = row.starts_at, .until = end_of(row)});
  if (free.known) {
    free.known->block({.from = row.starts_at, .until = end_of(row)});
  }
  return slot_outcome(refuse(free, start).value());
}

/// What no calendar was asked about may be busy.
result<void> booking_ledger::demote_if_unknown(domain::booking& row) {
  if (row.status != domain::booking_status::confirmed || origin_.by == domain::changed_by::owner) {
    return {};
  }
  TRY_ASSIGN(const bool known, external_calendars_are_known(tx_, row.staff, end_of(row)));
  row.status = known ? row.status : domain::booking_status::requested;
  return {};
}

/// A reference may be in use already; then another is made.
result<std::string> booking_ledger::unused_reference(std::uint32_t random) {
  constexpr std::uint32_t draws = 8;
  for (std::uint32_t attempt = 0; attempt < draws; ++attempt) {
    std::string reference = domain::make_booking_reference(random + attempt * 0x9E3779B9U);
    TRY_ASSIGN(const std::optional<domain::booking> known, tx_.bookings().find_by_reference(reference));
    if (!known) {
      return reference;
    }
  }
  return error(errc::conflict, "no reference was free in eight draws");
}

/// What a booking holds, and what its service allows, it keeps when it is moved.
result<domain::service> booking_ledger::service_of(const domain::booking& wanted, const domain::booking* leaving) {
  TRY_ASSIGN(domain::service agreed, agreed_service(tx_, business_, wanted.service, wanted.duration, wanted.buffer));
  if (leaving != nullptr) {
    agreed.resources = leaving->resources;
  }
  return agreed;
}

/// Everything taken from today to the horizon; beyond it, where only the owner books, to the start that is wanted.
result<domain::taken_times> booking_ledger::taken_ahead(const domain::booking* leaving, domain::local_minutes start) {
  const time_point horizon = now_ + business_.booking.horizon;
  const bool overridden = rules_ == rule_enforcement::overridden;
  const time_point last = overridden ? std::max(horizon, business_.zone.to_sys(start)) : horizon;
  const time_point until = last + domain::longest_booking;
  const auto today = std::chrono::floor<std::chrono::days>(business_.zone.to_local(now_));
  TRY_ASSIGN(domain::taken_times taken, read_taken_times(tx_, business_.zone.to_sys(today), until));
  if (leaving != nullptr) {
    leave_out(taken.bookings, *leaving);
  }
  return taken;
}

domain::availability booking_ledger::calendar_for(const domain::booking& wanted, const domain::service& service,
                                                  const domain::taken_times& taken) const {
  domain::availability calendar(business_, service, taken, now_, listed_person(business_, wanted));
  for (const domain::time_span& own : avoided_) {
    calendar.block(own);
  }
  return calendar;
}

/// With what is not known blocked as well; nothing changes for the owner, who may know better.
result<domain::taken_times> booking_ledger::as_told(domain::taken_times taken) {
  if (origin_.by == domain::changed_by::owner) {
    return taken;
  }
  const time_point until = now_ + business_.booking.horizon + domain::longest_booking;
  TRY_ASSIGN(const std::vector<domain::busy_time> unknown, unknown_times(tx_, now_, until));
  taken.busy.insert(taken.busy.end(), unknown.begin(), unknown.end());
  return taken;
}

result<booking_ledger::calendars> booking_ledger::calendars_for(const domain::booking& wanted,
                                                                const domain::service& service,
                                                                const domain::taken_times& taken) {
  calendars free{.bookable = calendar_for(wanted, service, taken), .known = std::nullopt};
  TRY_ASSIGN(const domain::taken_times told, as_told(taken));
  if (told.busy.size() > taken.busy.size()) {
    free.known.emplace(calendar_for(wanted, service, told));
  }
  return free;
}

std::variant<domain::local_minutes, slot_refusal> booking_ledger::choose(const calendars& free,
                                                                         const domain::start_span& starts) const {
  if (starts.exact) {
    std::optional<slot_refusal> refused = refuse(free, starts.from);
    return refused ? std::variant<domain::local_minutes, slot_refusal>(std::move(*refused)) : starts.from;
  }
  for (const domain::availability* const calendar : {&free.told(), &free.bookable}) {
    if (const std::optional<domain::local_minutes> start = first_free(*calendar, business_, starts)) {
      return *start;
    }
  }
  return slot_refusal{.reason = why_none(free.bookable, business_, starts),
                      .free = free.told().nearest_free(starts.from, times_offered)};
}

std::optional<slot_refusal> booking_ledger::refuse(const calendars& free, domain::local_minutes start) const {
  const std::optional<domain::refusal> reason =
      rules_ == rule_enforcement::enforced ? free.bookable.check(start) : free.bookable.check_overriding(start);
  if (!reason) {
    return std::nullopt;
  }
  slot_refusal refused;
  refused.reason = *reason;
  refused.free = free.told().nearest_free(start, times_offered);
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
