#include "confirmation_request/words.hpp"

#include <array>

namespace zylin::domain::confirmation_request_words {
namespace {

constexpr auto german_confirm =
    std::to_array<std::string_view>({"bestatigen", "bestatige", "bestatigt", "ruckbestatigen", "uberprufen",
                                     "nachfragen", "vergewissern", "steht", "bleibt"});
constexpr auto german_possessive = std::to_array<std::string_view>(
    {"mein", "meinen", "meinem", "meine", "meiner", "unser", "unseren", "unserem", "unsere"});
constexpr auto german_booking = std::to_array<std::string_view>({"termin", "buchung", "reservierung", "termine"});

}  // namespace

const confirm_words german{german_confirm, german_possessive, german_booking};

}  // namespace zylin::domain::confirmation_request_words
