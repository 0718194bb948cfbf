#include "sound_marker/words.hpp"

#include <array>

namespace zylin::domain::sound_marker {
namespace {

constexpr auto spanish_sounds = std::to_array<std::string_view>(
    {"musica", "silencio", "ruido", "ruidos", "pitido", "pitidos", "tono", "timbre", "aplausos", "estatica", "audio",
     "sonido", "sonidos", "viento", "pasos", "zumbido", "voz"});
constexpr auto spanish_details =
    std::to_array<std::string_view>({"de", "del", "fondo", "sin", "suave", "alegre", "triste", "tranquila", "telefono",
                                     "suena", "el", "la", "marcar", "en", "no", "hay"});

}  // namespace

const sound_words spanish{spanish_sounds, spanish_details};

}  // namespace zylin::domain::sound_marker
