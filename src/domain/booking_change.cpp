#include "zylin/domain/booking_change.hpp"

#include "name_table.hpp"

#include <utility>

namespace zylin {
namespace {

constexpr name_table<booking_change_kind, 3> kinds{{{booking_change_kind::added, "added"},
                                                    {booking_change_kind::moved, "moved"},
                                                    {booking_change_kind::status_changed, "status_changed"}}};
constexpr name_table<changed_by, 3> people{
    {{changed_by::caller, "caller"}, {changed_by::owner, "owner"}, {changed_by::system, "system"}}};

}  // namespace

std::string_view to_string(booking_change_kind what) noexcept {
  return name_of(kinds, what);
}

std::optional<booking_change_kind> parse_booking_change_kind(std::string_view text) noexcept {
  return value_of(kinds, text);
}

std::string_view to_string(changed_by who) noexcept {
  return name_of(people, who);
}

std::optional<changed_by> parse_changed_by(std::string_view text) noexcept {
  return value_of(people, text);
}

booking_origin from_call(call_sid id) {
  booking_origin origin;
  origin.by = changed_by::caller;
  origin.call = std::move(id);
  return origin;
}

booking_origin from_message(std::string sid) {
  booking_origin origin;
  origin.by = changed_by::caller;
  origin.message_sid = std::move(sid);
  return origin;
}

booking_origin from_owner() {
  booking_origin origin;
  origin.by = changed_by::owner;
  return origin;
}

}  // namespace zylin
