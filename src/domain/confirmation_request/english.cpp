#include "confirmation_request/words.hpp"

#include <array>

namespace zylin::domain::confirmation_request_words {
namespace {

constexpr auto english_confirm =
    std::to_array<std::string_view>({"confirm", "confirming", "reconfirm", "verify", "verifying", "double check",
                                     "check on", "check that", "check if", "check whether", "checking on", "make sure",
                                     "still on", "still stands", "still booked", "still confirmed", "still valid"});
constexpr auto english_possessive = std::to_array<std::string_view>({"my", "our"});
constexpr auto english_booking = std::to_array<std::string_view>(
    {"booking", "appointment", "appointments", "reservation", "bookings", "slot", "visit"});

}  // namespace

const confirm_words english{english_confirm, english_possessive, english_booking};

}  // namespace zylin::domain::confirmation_request_words
