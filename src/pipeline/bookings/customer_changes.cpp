#include "pipeline/bookings/customer_changes.hpp"

#include "pipeline/bookings/booking_ledger.hpp"
#include "pipeline/bookings/waiting_list.hpp"
#include "zylin/core/subscriber.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/booking.hpp"
#include "zylin/domain/caller.hpp"
#include "zylin/domain/customer.hpp"
#include "zylin/ports/conversation_repository.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace zylin::bookings {
namespace {

error no_customer(const phone_number& number) {
  return {errc::not_found, "there is no customer " + number.str() + ": `zylin customers` lists them"};
}

error no_room_for_notes(const phone_number& of) {
  return {errc::conflict, "the notes of " + of.str() + " have no room for it: they hold " +
                              std::to_string(domain::longest_customer_notes) + " bytes"};
}

}  // namespace

result<phone_number> read_customer_number(std::string_view text, const domain::business& business) {
  const std::string quoted = "'" + std::string(text) + "'";
  domain::caller who = domain::identify_caller(text, business);
  switch (who.kind) {
    case domain::caller_kind::phone: return std::move(*who.phone);
    case domain::caller_kind::anonymous:
      return error(errc::invalid_input,
                   quoted +
                       " is no number of anybody: it stands for callers who withhold theirs, and nobody can tell "
                       "them apart");
    case domain::caller_kind::own_line:
      return error(errc::invalid_input,
                   quoted +
                       " is one of the business's own lines: whoever is forwarded comes from it, so it is no "
                       "customer's. Name the caller's own number, if `zylin calls` shows one");
    case domain::caller_kind::client:
    case domain::caller_kind::unreadable: break;
  }
  return error(errc::invalid_input, quoted + " is no phone number: write it with its country code, like +14155550123");
}

result<domain::customer> customer_changes::find_or_make(const phone_number& number) {
  TRY_ASSIGN(std::optional<domain::customer> known, tx_.customers().find(number.str()));
  if (known) {
    return std::move(*known);
  }
  domain::customer made;
  made.phone = number.str();
  made.created_at = now_;
  return made;
}

result<void> customer_changes::save(domain::customer row) {
  row.changed_at = now_;
  return tx_.customers().save(row);
}

result<std::string> customer_changes::note(const phone_number& of, std::string_view text) {
  TRY_ASSIGN(domain::customer row, find_or_make(of));
  if (!add_note(row, text)) {
    return no_room_for_notes(of);
  }
  TRY(save(row));
  return std::move(row.notes);
}

result<bool> customer_changes::block(const phone_number& whom) {
  TRY_ASSIGN(domain::customer row, find_or_make(whom));
  if (std::exchange(row.blocked, true)) {
    return false;
  }
  TRY(save(std::move(row)));
  return true;
}

result<bool> customer_changes::unblock(const phone_number& whom) {
  TRY_ASSIGN(std::optional<domain::customer> known, tx_.customers().find(whom.str()));
  if (!known) {
    return no_customer(whom);
  }
  if (!std::exchange(known->blocked, false)) {
    return false;
  }
  TRY(save(std::move(*known)));
  return true;
}

result<merge_outcome> customer_changes::merge(const phone_number& from, const phone_number& into) {
  if (same_subscriber(from.str(), into.str())) {
    return error(errc::invalid_input, from.str() + " and " + into.str() + " are one number and one customer");
  }
  TRY_ASSIGN(const std::optional<domain::customer> given_up, tx_.customers().find(from.str()));
  if (!given_up) {
    return no_customer(from);
  }
  if (given_up->blocked) {
    return error(errc::conflict, from.str() + " is blocked, and would not be any more: unblock it first");
  }
  TRY_ASSIGN(domain::customer row, find_or_make(into));
  if (!take_over(row, *given_up)) {
    return no_room_for_notes(into);
  }
  merge_outcome merged;
  TRY_ASSIGN(merged.bookings, move_bookings(from, into));
  TRY_ASSIGN(merged.wishes, move_wishes(from, into));
  TRY_ASSIGN(merged.closed, carry_opt_outs(from, into));
  TRY(tx_.conversations().change_number(from.str(), into.str()));
  TRY(tx_.customers().remove(from.str()));
  TRY(save(std::move(row)));
  return merged;
}

result<std::size_t> customer_changes::move_bookings(const phone_number& from, const phone_number& into) {
  constexpr std::size_t at_once = 100;
  booking_ledger ledger(tx_, business_, domain::from_owner(), now_);
  std::int64_t last = 0;
  for (std::size_t moved = 0;;) {
    TRY_ASSIGN(std::vector<domain::booking> rows, tx_.bookings().all_of(from.str(), last, at_once));
    if (rows.empty()) {
      return moved;
    }
    if (moved + rows.size() > most_merged) {
      return error(errc::conflict, from.str() + " has more than " + std::to_string(most_merged) + " bookings");
    }
    last = rows.back().id;
    moved += rows.size();
    for (domain::booking& row : rows) {
      TRY(ledger.change_number(std::move(row), into));
    }
  }
}

/// What is offered at this moment stays where it was asked: only that number may answer it.
result<std::size_t> customer_changes::move_wishes(const phone_number& from, const phone_number& into) {
  std::size_t moved = 0;
  TRY_ASSIGN(const std::vector<domain::waiting_entry> open, tx_.waiting_list().open(longest_waiting_list));
  for (domain::waiting_entry row : open) {
    if (row.state != domain::waiting_state::waiting || !same_subscriber(row.customer_phone, from.str())) {
      continue;
    }
    row.customer_phone = into.str();
    const bool known =
        std::ranges::any_of(open, [&](const domain::waiting_entry& other) { return is_same_wish(other, row); });
    row.state = known ? domain::waiting_state::expired : row.state;
    moved += known ? 0U : 1U;
    TRY(tx_.waiting_list().save(row));
  }
  return moved;
}

/// Whoever wanted no messages on one number wants none on the other.
result<std::vector<domain::channel>> customer_changes::carry_opt_outs(const phone_number& from,
                                                                      const phone_number& into) {
  std::vector<domain::channel> closed;
  TRY_ASSIGN(const domain::opt_outs wishes, tx_.opt_outs().of(from.str()));
  for (const domain::channel by : {domain::channel::whatsapp, domain::channel::sms}) {
    if (wishes.of(by)) {
      TRY_ASSIGN(const bool was_open, tx_.opt_outs().close(into.str(), by, *wishes.of(by)));
      if (was_open) {
        closed.push_back(by);
      }
    }
  }
  return closed;
}

}  // namespace zylin::bookings
