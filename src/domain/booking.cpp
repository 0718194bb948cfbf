#include "zylin/domain/booking.hpp"

#include "name_table.hpp"

#include <utility>

namespace zylin::domain {
namespace {

constexpr name_table<booking_status, 5> booking_status_names{{{booking_status::requested, "requested"},
                                                              {booking_status::confirmed, "confirmed"},
                                                              {booking_status::cancelled, "cancelled"},
                                                              {booking_status::completed, "completed"},
                                                              {booking_status::no_show, "no_show"}}};

// No look-alikes (0/O, 1/I/L, 2/Z, 5/S, 8/B, U/V, N beside M, G beside 6), and no vowels, so that no word appears.
constexpr std::string_view reference_alphabet = "CDFHJKMPQRTVWXY34679";

constexpr name_table<booking_change_kind, 4> kinds{{{booking_change_kind::added, "added"},
                                                    {booking_change_kind::moved, "moved"},
                                                    {booking_change_kind::status_changed, "status_changed"},
                                                    {booking_change_kind::number_changed, "number_changed"}}};
constexpr name_table<changed_by, 3> people{
    {{changed_by::caller, "caller"}, {changed_by::owner, "owner"}, {changed_by::system, "system"}}};

}  // namespace

std::string_view to_string(booking_status status) noexcept {
  return name_of(booking_status_names, status);
}

std::optional<booking_status> parse_booking_status(std::string_view text) noexcept {
  return value_of(booking_status_names, text);
}

std::string make_booking_reference(std::uint32_t random) {
  std::string reference(booking_reference_length, ' ');
  for (char& letter : reference) {
    letter = reference_alphabet[random % reference_alphabet.size()];
    random /= static_cast<std::uint32_t>(reference_alphabet.size());
  }
  return reference;
}

bool is_booking_reference(std::string_view text) noexcept {
  return text.size() == booking_reference_length &&
         text.find_first_not_of(reference_alphabet) == std::string_view::npos;
}

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

bool is_live(booking_status status) noexcept {
  return status == booking_status::requested || status == booking_status::confirmed;
}

bool may_become(booking_status from, booking_status to, changed_by who, bool started) noexcept {
  switch (to) {
    case booking_status::requested: return false;
    case booking_status::confirmed: return from == booking_status::requested && who != changed_by::caller;
    case booking_status::cancelled: return is_live(from);
    case booking_status::completed:
    case booking_status::no_show: break;
  }
  if (!started || who == changed_by::caller) {
    return false;
  }
  const booking_status other = to == booking_status::completed ? booking_status::no_show : booking_status::completed;
  return from == booking_status::confirmed || (from == other && who == changed_by::owner);
}

}  // namespace zylin::domain
