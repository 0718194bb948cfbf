#include "sound_marker/words.hpp"

#include <array>

namespace zylin::domain::sound_marker {
namespace {

constexpr auto french_sounds = std::to_array<std::string_view>(
    {"musique", "silence", "bruit", "bruits", "bip", "bips", "sonnerie", "tonalite", "applaudissements", "gresillement",
     "gresillements", "vent", "pas", "bourdonnement", "voix", "clavier", "generique"});
constexpr auto french_details = std::to_array<std::string_view>(
    {"de",   "du",     "des",       "fond",  "douce",   "calme", "joyeuse", "triste", "rythmee",
     "sans", "parole", "paroles",   "en",    "arriere", "plan",  "la",      "le",     "une",
     "un",   "sonore", "telephone", "sonne", "porte",   "chien", "qui"});

}  // namespace

const sound_words french{french_sounds, french_details};

}  // namespace zylin::domain::sound_marker
