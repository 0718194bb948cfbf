#include "zylin/pipeline/owner_desk.hpp"

#include "zylin/domain/answer.hpp"
#include "zylin/domain/answer_changes.hpp"
#include "zylin/domain/booking_machine.hpp"
#include "zylin/pipeline/booking_letters.hpp"
#include "zylin/pipeline/find_booking.hpp"

#include <utility>

namespace zylin {
namespace {

result<owner_outcome> outcome(slot_outcome what, const result<customer_told>& told) {
  if (!told) {
    return told.error();
  }
  owner_outcome made;
  made.what = std::move(what);
  made.told = *told;
  return made;
}

}  // namespace

owner_desk::owner_desk(transaction& within, const business& facts, const known_callers& callers, owner_terms terms,
                       time_point now)
    : within_(within),
      facts_(facts),
      callers_(callers),
      terms_(terms),
      now_(now),
      ledger_(within, facts, from_owner(), now, terms.rules) {}

result<owner_outcome> owner_desk::add(booking wanted, local_minutes start, std::uint32_t random) {
  result<slot_outcome> made = ledger_.add(std::move(wanted), start, random);
  if (!made) {
    return made.error();
  }
  const auto* row = std::get_if<booking>(&*made);
  if (row == nullptr) {
    return outcome(std::move(*made), customer_told::not_needed);
  }
  const auto told = tell(*row, message_kind::booking_confirmation, answer::booking_confirmed(facts_, *row));
  return outcome(std::move(*made), told);
}

result<owner_outcome> owner_desk::move(std::string_view named, local_minutes start) {
  result<booking> row = find_booking(within_, named);
  if (!row) {
    return row.error();
  }
  const bool same = facts_.zone.to_sys(start) == row->starts_at && !facts_.zone.is_skipped(start);
  if (same && is_live(row->status)) {
    return error(errc::conflict, "booking " + row->reference + " is at that time already");
  }
  const time_point before = row->starts_at;
  result<slot_outcome> made = ledger_.move(std::move(*row), start);
  if (!made) {
    return made.error();
  }
  const auto* moved = std::get_if<booking>(&*made);
  if (moved == nullptr) {
    return outcome(std::move(*made), customer_told::not_needed);
  }
  const auto told = tell(*moved, message_kind::booking_moved, answer::booking_moved(facts_, *moved, before));
  return outcome(std::move(*made), told);
}

result<owner_outcome> owner_desk::change_status(std::string_view named, booking_status to) {
  result<booking> row = find_booking(within_, named);
  if (!row) {
    return row.error();
  }
  result<booking> changed = ledger_.change_status(std::move(*row), to);
  if (!changed) {
    return changed.error();
  }
  result<customer_told> told = customer_told::not_needed;
  if (to == booking_status::confirmed) {
    told = tell(*changed, message_kind::booking_confirmation, answer::booking_confirmed(facts_, *changed));
  } else if (to == booking_status::cancelled) {
    told = tell(*changed, message_kind::booking_cancelled, answer::booking_cancelled(facts_, *changed));
  }
  return outcome(std::move(*changed), told);
}

result<customer_told> owner_desk::tell(const booking& about, message_kind kind, std::string_view text) {
  if (terms_.quiet) {
    return customer_told::kept_quiet;
  }
  const result<bool> written = write_to_customer(within_, facts_, callers_, about, kind, text, now_);
  if (!written) {
    return written.error();
  }
  return *written ? customer_told::yes : customer_told::no_number;
}

}  // namespace zylin
