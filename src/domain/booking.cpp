#include "zylin/domain/booking.hpp"

#include "name_table.hpp"

namespace zylin {
namespace {

constexpr name_table<booking_status, 5> booking_status_names{{{booking_status::requested, "requested"},
                                                              {booking_status::confirmed, "confirmed"},
                                                              {booking_status::cancelled, "cancelled"},
                                                              {booking_status::completed, "completed"},
                                                              {booking_status::no_show, "no_show"}}};

// No look-alikes (0/O, 1/I/L, 2/Z, 5/S, 8/B, U/V, N beside M, G beside 6), and no vowels, so that no word appears.
constexpr std::string_view reference_alphabet = "CDFHJKMPQRTVWXY34679";

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

}  // namespace zylin
