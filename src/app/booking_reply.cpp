#include "booking_reply.hpp"

#include "zylin/domain/answer.hpp"

#include <string>
#include <string_view>
#include <variant>

namespace zylin::app {
namespace {

/// With year and offset: "Sunday 25 October at 2:30 AM (2026-10-25T02:30:00+02:00)".
std::string exactly(const business& facts, local_minutes start) {
  return format_when(start) + " (" + facts.zone.format_iso(facts.zone.to_sys(start)) + ")";
}

std::string what_happened(booking_verb verb, const booking& made) {
  switch (verb) {
    case booking_verb::add: return "booked " + made.reference + ": ";
    case booking_verb::move: return "moved " + made.reference + " to: ";
    default: return "booking " + made.reference + " is " + std::string(to_string(made.status)) + ": ";
  }
}

std::string_view whether_told(customer_told told) {
  switch (told) {
    case customer_told::yes: return "\nthe customer is told by a message";
    case customer_told::kept_quiet: return "\nthe customer is not told";
    case customer_told::no_number: return "\nthe customer has no number that can be written to: please tell them";
    case customer_told::not_needed: return "";
  }
  return "";
}

/// What the owner may set aside.
bool yields_to_force(refusal reason) {
  return reason != refusal::taken && reason != refusal::no_such_time && reason != refusal::in_the_past;
}

std::string refused_text(const booking_order& order, const slot_refusal& refused, const business& facts) {
  std::string text = order.verb == booking_verb::add ? "not booked for " : "not moved to ";
  // A time that the clocks skip has no offset.
  text += facts.zone.is_skipped(order.start) ? format_when(order.start) : exactly(facts, order.start);
  text += ": " + answer::refusal_reason(facts, order.start, refused.reason);
  if (yields_to_force(refused.reason)) {
    text += " (--force overrules this)";
  }
  text += refused.free.empty() ? "\nno other time is free" : "\nthese times are free:";
  for (const local_minutes each : refused.free) {
    text += "\n  " + exactly(facts, each);
  }
  return text;
}

}  // namespace

control::reply describe(const booking_order& order, const owner_outcome& made, const business& facts) {
  if (const auto* refused = std::get_if<slot_refusal>(&made.what)) {
    return error(errc::conflict, refused_text(order, *refused, facts));
  }
  const auto& row = std::get<booking>(made.what);
  std::string text = what_happened(order.verb, row) + exactly(facts, facts.zone.to_local(row.starts_at));
  text.append(", ").append(row.service);
  text.append(row.customer_name.empty() ? "" : ", ").append(row.customer_name);
  return text.append(whether_told(made.told));
}

}  // namespace zylin::app
