#include "confirmation_request/words.hpp"

#include <array>

namespace zylin::domain::confirmation_request_words {
namespace {

constexpr auto spanish_confirm = std::to_array<std::string_view>(
    {"confirmar", "confirmo", "confirmen", "confirme", "reconfirmar", "verificar", "comprobar", "sigue"});
constexpr auto spanish_possessive = std::to_array<std::string_view>({"mi", "mis", "nuestra", "nuestro"});
constexpr auto spanish_booking = std::to_array<std::string_view>({"cita", "citas", "reserva", "reservacion", "turno"});

}  // namespace

const confirm_words spanish{spanish_confirm, spanish_possessive, spanish_booking};

}  // namespace zylin::domain::confirmation_request_words
