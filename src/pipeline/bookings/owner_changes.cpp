#include "pipeline/bookings/owner_changes.hpp"

#include "pipeline/bookings/customer_messages.hpp"
#include "zylin/core/number.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/booking.hpp"
#include "zylin/domain/staff.hpp"
#include "zylin/domain/texts.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <system_error>
#include <utility>

namespace zylin::bookings {
namespace {

result<owner_outcome> outcome(slot_outcome what, const result<customer_told>& told) {
  owner_outcome made;
  made.what = std::move(what);
  TRY_ASSIGN(made.told, told);
  return made;
}

}  // namespace

/// A reference may consist of digits only, so it is tried first.
result<domain::booking> find_booking(ports::transaction& tx, std::string_view named) {
  TRY_ASSIGN(std::optional<domain::booking> found, tx.bookings().find_by_reference(named));
  const std::optional<std::int64_t> id = parse_number<std::int64_t>(named);
  if (!found && id) {
    TRY_ASSIGN(found, tx.bookings().find(*id));
  }
  if (!found) {
    return error(errc::not_found, "there is no booking " + std::string(named) +
                                      ": `zylin bookings` shows the references and, with --json, the ids");
  }
  return std::move(*found);
}

owner_changes::owner_changes(ports::transaction& tx, const domain::business& business,
                             const domain::caller_cache& callers, owner_terms terms, time_point now)
    : tx_(tx),
      business_(business),
      callers_(callers),
      terms_(terms),
      now_(now),
      ledger_(tx, business, domain::from_owner(), now, terms.rules) {}

result<owner_outcome> owner_changes::add(domain::booking wanted, domain::local_minutes start, std::uint32_t random) {
  TRY_ASSIGN(slot_outcome made, ledger_.add(std::move(wanted), start, random));
  const auto* row = std::get_if<domain::booking>(&made);
  if (row == nullptr) {
    return outcome(std::move(made), customer_told::not_needed);
  }
  const auto told = tell(*row, domain::message_kind::booking_confirmation, [row](const domain::texts::audience& to) {
    return domain::texts::booking_confirmed(to, *row);
  });
  return outcome(std::move(made), told);
}

result<owner_outcome> owner_changes::move(std::string_view named, domain::local_minutes start,
                                          const std::optional<std::string>& staff) {
  TRY_ASSIGN(domain::booking row, find_booking(tx_, named));
  const bool same = business_.zone.to_sys(start) == row.starts_at && !business_.zone.is_skipped(start);
  const bool stays_with = !staff || (row.staff && domain::same_listed_name(*row.staff, *staff));
  if (same && stays_with && is_live(row.status)) {
    return error(errc::conflict, "booking " + row.reference + " is at that time already");
  }
  const time_point before = row.starts_at;
  TRY_ASSIGN(slot_outcome made, ledger_.move(std::move(row), domain::exactly(start), staff));
  const auto* moved = std::get_if<domain::booking>(&made);
  if (moved == nullptr) {
    return outcome(std::move(made), customer_told::not_needed);
  }
  const auto told = tell(*moved, domain::message_kind::booking_moved, [&](const domain::texts::audience& to) {
    return domain::texts::booking_moved(to, *moved, before);
  });
  return outcome(std::move(made), told);
}

result<owner_outcome> owner_changes::change_status(std::string_view named, domain::booking_status to) {
  TRY_ASSIGN(domain::booking row, find_booking(tx_, named));
  TRY_ASSIGN(domain::booking changed, ledger_.change_status(std::move(row), to));
  result<customer_told> told = customer_told::not_needed;
  if (to == domain::booking_status::confirmed) {
    told = tell(changed, domain::message_kind::booking_confirmation,
                [&](const domain::texts::audience& to) { return domain::texts::booking_confirmed(to, changed); });
  } else if (to == domain::booking_status::cancelled) {
    told = tell(changed, domain::message_kind::booking_cancelled,
                [&](const domain::texts::audience& to) { return domain::texts::booking_cancelled(to, changed); });
  }
  return outcome(std::move(changed), told);
}

result<customer_told> owner_changes::tell(const domain::booking& about, domain::message_kind kind,
                                          const wording& words) {
  if (terms_.quiet) {
    return customer_told::kept_quiet;
  }
  TRY_ASSIGN(const bool written, message_customer(tx_, business_, callers_, about, kind, words, now_));
  return written ? customer_told::yes : customer_told::no_number;
}

}  // namespace zylin::bookings
