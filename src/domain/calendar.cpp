#include "zylin/domain/calendar.hpp"

#include "clean_text.hpp"
#include "zylin/core/ascii.hpp"

namespace zylin::domain {
namespace {

using std::chrono::days;

event_state state_of(booking_status status) noexcept {
  switch (status) {
    case booking_status::requested: return event_state::tentative;
    case booking_status::cancelled: return event_state::cancelled;
    case booking_status::confirmed:
    case booking_status::completed:
    case booking_status::no_show: break;
  }
  return event_state::confirmed;
}

std::string line(std::string_view label, std::string_view value) {
  const std::string clean = clean_text(value);
  const std::string_view shown = ascii::trim(clean);
  return shown.empty() ? std::string() : std::string(label) + ": " + std::string(shown) + "\n";
}

std::string describe(const booking& what) {
  // No notes: what a caller told the business need not go to the calendar's provider.
  std::string text = line("Phone", what.customer_phone) + line("Reference", what.reference);
  if (what.status == booking_status::completed || what.status == booking_status::no_show) {
    text += line("Status", what.status == booking_status::completed ? "completed" : "did not come");
  }
  text.pop_back();
  return text;
}

std::string summarise(const booking& what) {
  const std::string name = clean_text(what.customer_name);
  const std::string_view shown = ascii::trim(name);
  return clean_text(what.service) + ": " + std::string(shown.empty() ? std::string_view(what.customer_phone) : shown);
}

}  // namespace

calendar_range calendar_range_at(const business& business, time_point now) {
  constexpr days shown_past{30};
  const auto today = std::chrono::floor<days>(business.zone.to_local(now));
  const local_minutes end{today + business.booking.horizon + days(1)};
  return {now - shown_past, business.zone.to_sys(end), now - shown_past};
}

calendar_event make_event(const calendar_entry& from) {
  calendar_event made;
  made.reference = from.what.reference;
  made.sequence = from.sequence;
  made.state = state_of(from.what.status);
  made.starts_at = from.what.starts_at;
  made.ends_at = from.what.starts_at + from.what.duration;
  made.created_at = from.what.created_at;
  made.changed_at = from.what.changed_at;
  made.summary = summarise(from.what);
  made.description = describe(from.what);
  return made;
}

}  // namespace zylin::domain
