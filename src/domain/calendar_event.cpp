#include "zylin/domain/calendar_event.hpp"

#include "clean_text.hpp"
#include "texts/text_table.hpp"
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

std::string_view end_of(const text_table& texts, booking_status status) {
  switch (status) {
    case booking_status::completed: return texts.completed;
    case booking_status::no_show: return texts.did_not_come;
    case booking_status::requested:
    case booking_status::confirmed:
    case booking_status::cancelled: break;
  }
  return "";
}

std::string describe(const text_table& texts, const booking& what) {
  // No notes: a caller's words need not be given to the calendar's provider.
  std::string text;
  const auto add_line = [&text](const std::string& line) { text += text.empty() || line.empty() ? line : "\n" + line; };
  add_line(fill_text(texts.calendar_phone, {{"phone", what.customer_phone}}));
  add_line(fill_text(texts.calendar_reference, {{"reference", what.reference}}));
  add_line(fill_text(texts.calendar_status, {{"status", end_of(texts, what.status)}}));
  return text;
}

/// Some calendar programs show a cancelled event like any other, so its title says so.
std::string summarise(const text_table& texts, const booking& what) {
  const std::string name = clean_text(what.customer_name);
  const std::string_view shown = ascii::trim(name);
  const std::string_view begin = what.status == booking_status::cancelled ? texts.calendar_cancelled : "";
  return std::string(begin) + clean_text(what.service) + ": " +
         std::string(shown.empty() ? std::string_view(what.customer_phone) : shown);
}

}  // namespace

calendar_range calendar_range_at(const business& business, time_point now) {
  constexpr days shown_past{30};
  const auto today = std::chrono::floor<days>(business.zone.to_local(now));
  const local_minutes end{today + business.booking.horizon + days(1)};
  return {now - shown_past, business.zone.to_sys(end), now - shown_past};
}

calendar_event make_event(const business& business, const calendar_entry& from) {
  calendar_event made;
  made.reference = from.what.reference;
  made.sequence = from.sequence;
  made.state = state_of(from.what.status);
  made.starts_at = from.what.starts_at;
  made.ends_at = from.what.starts_at + from.what.duration;
  made.created_at = from.what.created_at;
  made.changed_at = from.what.changed_at;
  made.summary = summarise(texts_in(business.language), from.what);
  made.description = describe(texts_in(business.language), from.what);
  return made;
}

}  // namespace zylin::domain
