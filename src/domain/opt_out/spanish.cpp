#include "opt_out/keywords.hpp"

#include <array>

namespace zylin::domain::opt_out {
namespace {

constexpr auto spanish_stop =
    std::to_array<std::string_view>({"baja", "dar de baja", "darme de baja", "alto", "no mas mensajes",
                                     "no me escriban mas", "no me escriban", "cancelar suscripcion"});
constexpr auto spanish_start = std::to_array<std::string_view>({"alta", "dar de alta", "darme de alta"});
constexpr auto spanish_polite = std::to_array<std::string_view>({"por favor", "gracias"});

}  // namespace

// PARAR and CANCELAR are left out: they may be about an appointment.
const keywords spanish{spanish_stop, {}, spanish_start, spanish_polite};

}  // namespace zylin::domain::opt_out
