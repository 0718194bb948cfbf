#include "sound_marker/words.hpp"

#include <array>

namespace zylin::domain::sound_marker {
namespace {

constexpr auto hindi_sounds =
    std::to_array<std::string_view>({"संगीत", "म्यूजिक", "सन्नाटा", "खामोशी", "मौन", "शांति", "शोर", "बीप", "घंटी", "तालियां",
                                     "ध्वनि", "आवाज", "sangit", "sangeet", "sannata", "khamoshi"});
constexpr auto hindi_details = std::to_array<std::string_view>({"की", "का", "कोई", "नहीं", "पृष्ठभूमि", "बज", "रहा", "है"});

}  // namespace

const sound_words hindi{hindi_sounds, hindi_details};

}  // namespace zylin::domain::sound_marker
