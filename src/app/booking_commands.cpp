#include "zylin/app/booking_commands.hpp"

#include "booking_order.hpp"
#include "pipeline/bookings/booking_ledger.hpp"
#include "pipeline/bookings/customer_messages.hpp"
#include "pipeline/bookings/enforced_limits.hpp"
#include "pipeline/bookings/owner_changes.hpp"
#include "zylin/control/command.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/texts.hpp"

#include <spdlog/spdlog.h>

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <variant>

namespace zylin::app {
namespace {

/// With year and offset: "Sunday 25 October at 2:30 AM (2026-10-25T02:30:00+02:00)".
std::string exactly(const domain::business& business, domain::local_minutes start) {
  return domain::format_when(start) + " (" + business.zone.format_iso(business.zone.to_sys(start)) + ")";
}

std::string what_happened(booking_verb verb, const domain::booking& made) {
  switch (verb) {
    case booking_verb::add: return "booked " + made.reference + ": ";
    case booking_verb::move: return "moved " + made.reference + " to: ";
    default: return "booking " + made.reference + " is " + std::string(to_string(made.status)) + ": ";
  }
}

std::string_view whether_told(bookings::customer_told told) {
  switch (told) {
    case bookings::customer_told::yes: return "\nthe customer is told by a message";
    case bookings::customer_told::kept_quiet: return "\nthe customer is not told";
    case bookings::customer_told::no_number:
      return "\nthe customer has no number that can be written to: please tell them";
    case bookings::customer_told::not_needed: return "";
  }
  return "";
}

/// Rules that the owner may overrule.
bool yields_to_force(domain::refusal reason) {
  return reason != domain::refusal::taken && reason != domain::refusal::no_such_time &&
         reason != domain::refusal::in_the_past;
}

std::string refused_text(const booking_order& order, const bookings::slot_refusal& refused,
                         const domain::business& business) {
  std::string text = order.verb == booking_verb::add ? "not booked for " : "not moved to ";
  // A time that the clocks skip has no offset.
  text += business.zone.is_skipped(order.start) ? domain::format_when(order.start) : exactly(business, order.start);
  text += ": " + domain::texts::refusal_reason(domain::texts::owner_of(business), order.start, refused.reason,
                                               &refused.wanted);
  if (yields_to_force(refused.reason)) {
    text += " (--force overrules this)";
  }
  text += refused.free.empty() ? "\nno other time is free" : "\nthese times are free:";
  for (const domain::local_minutes each : refused.free) {
    text += "\n  " + exactly(business, each);
  }
  return text;
}

/// The result of an order, in words for the owner; an unavailable time is the error `conflict`.
control::reply describe(const booking_order& order, const bookings::owner_outcome& made,
                        const domain::business& business) {
  if (const auto* refused = std::get_if<bookings::slot_refusal>(&made.what)) {
    return error(errc::conflict, refused_text(order, *refused, business));
  }
  const auto& row = std::get<domain::booking>(made.what);
  std::string text = what_happened(order.verb, row) + exactly(business, business.zone.to_local(row.starts_at));
  text.append(", ").append(row.service);
  text.append(row.staff ? " with " + *row.staff : "");
  text.append(row.customer_name.empty() ? "" : ", ").append(row.customer_name);
  return text.append(whether_told(made.told));
}

domain::booking_status status_after(booking_verb verb) {
  switch (verb) {
    case booking_verb::cancel: return domain::booking_status::cancelled;
    case booking_verb::complete: return domain::booking_status::completed;
    case booking_verb::no_show: return domain::booking_status::no_show;
    default: return domain::booking_status::confirmed;
  }
}

/// Without a running server the capacities of a changed business file may not be stored yet.
result<bookings::owner_outcome> carry_out(ports::transaction& tx, const domain::business& business,
                                          const domain::caller_cache& callers, const booking_order& order,
                                          time_point now, std::uint32_t random) {
  TRY(bookings::write_capacities(tx, business));
  TRY(bookings::assign_renamed_staff(tx, business, now));
  bookings::owner_changes changes(tx, business, callers, order.terms, now);
  switch (order.verb) {
    case booking_verb::add: return changes.add(order.wanted, order.start, random);
    case booking_verb::move: return changes.move(order.reference, order.start, order.staff);
    default: return changes.change_status(order.reference, status_after(order.verb));
  }
}

}  // namespace

bool booking_commands::takes(const control::command& asked) {
  return is_booking_order(asked.name);
}

result<void> booking_commands::check(const control::command& asked, const domain::business& business, time_point now) {
  TRY(read_booking_order(asked, business, now));
  return {};
}

/// A failure here is ignored: it occurs again, and is reported, when the order is carried out.
ports::awaitable<domain::caller_cache> booking_commands::read_customer(const booking_order& order) {
  domain::caller_cache callers(business_);
  if (order.verb == booking_verb::add) {
    callers.read_ahead(order.wanted.customer_phone);
    co_return callers;
  }
  auto look = [&order](ports::transaction& tx) -> result<std::string> {
    TRY_ASSIGN(const domain::booking row, bookings::find_booking(tx, order.reference));
    return bookings::contact_as_stored(tx, row);
  };
  const result<std::string> contact = co_await transact<std::string>(db_, look);
  if (contact) {
    callers.read_ahead(*contact);
  }
  co_return callers;
}

ports::awaitable<control::reply> booking_commands::perform(control::command asked) {
  const time_point now = time_.now();
  CO_TRY_ASSIGN(const booking_order order, read_booking_order(asked, business_, now));
  const std::uint32_t random = std::random_device{}();
  const domain::caller_cache callers = co_await read_customer(order);
  auto unit = [this, &callers, &order, now, random](ports::transaction& tx) {
    return carry_out(tx, business_, callers, order, now, random);
  };
  CO_TRY_ASSIGN(const bookings::owner_outcome made, co_await transact<bookings::owner_outcome>(db_, unit));
  if (const auto* row = std::get_if<domain::booking>(&made.what)) {
    spdlog::info("booking {}: {}, as its owner says", row->reference, to_string(order.verb));
    if (message_added_) {
      message_added_();
    }
  }
  co_return describe(order, made, business_);
}

}  // namespace zylin::app
