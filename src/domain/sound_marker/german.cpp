#include "sound_marker/words.hpp"

#include <array>

namespace zylin::domain::sound_marker {
namespace {

constexpr auto german_sounds = std::to_array<std::string_view>({"musik",
                                                                "stille",
                                                                "schweigen",
                                                                "rauschen",
                                                                "gerausch",
                                                                "gerausche",
                                                                "hintergrundgerausche",
                                                                "hintergrundmusik",
                                                                "piepton",
                                                                "piepen",
                                                                "piepst",
                                                                "signalton",
                                                                "ton",
                                                                "freizeichen",
                                                                "klingeln",
                                                                "klingelt",
                                                                "applaus",
                                                                "tippen",
                                                                "wind",
                                                                "schritte",
                                                                "summen",
                                                                "sprache",
                                                                "knistern",
                                                                "tastenton",
                                                                "tastentone"});
constexpr auto german_details =
    std::to_array<std::string_view>({"leise", "ruhige", "sanfte", "laute", "keine", "kein", "telefon", "das", "der",
                                     "die", "im", "hintergrund", "spielt", "lauft", "hund", "tur", "frohliche"});

}  // namespace

const sound_words german{german_sounds, german_details};

}  // namespace zylin::domain::sound_marker
