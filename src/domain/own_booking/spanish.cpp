#include "own_booking/words.hpp"

#include <array>

namespace zylin::domain::own_booking_words {
namespace {

constexpr auto spanish_confirm = std::to_array<std::string_view>(
    {"confirmar", "confirmo", "confirmen", "confirme", "reconfirmar", "verificar", "comprobar", "sigue"});
constexpr auto spanish_possessive = std::to_array<std::string_view>({"mi", "mis", "nuestra", "nuestro"});
constexpr auto spanish_booking = std::to_array<std::string_view>({"cita", "citas", "reserva", "reservacion", "turno"});

}  // namespace

const confirm_words spanish{spanish_confirm, spanish_possessive, spanish_booking};

}  // namespace zylin::domain::own_booking_words
