#include "confirmation_request/words.hpp"

#include <array>

namespace zylin::domain::confirmation_request_words {
namespace {

constexpr auto french_confirm =
    std::to_array<std::string_view>({"confirmer", "confirme", "reconfirmer", "confirmez", "verifier", "verifiez",
                                     "tient toujours", "toujours bon", "est maintenu", "bien note"});
constexpr auto french_possessive = std::to_array<std::string_view>({"mon", "ma", "mes", "notre", "nos"});
constexpr auto french_booking =
    std::to_array<std::string_view>({"rendez", "rdv", "reservation", "reservations", "seance", "consultation"});

}  // namespace

const confirm_words french{french_confirm, french_possessive, french_booking};

}  // namespace zylin::domain::confirmation_request_words
