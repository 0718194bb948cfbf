#include "sound_marker/words.hpp"

#include <array>

namespace zylin::domain::sound_marker {
namespace {

constexpr auto foreign_sounds = std::to_array<std::string_view>(
    {"silenzio", "rumore",   "applausi", "ruido",  "silencio", "toque",  "muziek",    "stilte",
     "musikk",   "stillhet", "tystnad",  "muzyka", "cisza",    "muzik",  "sessizlik", "музыка",
     "МУЗЫКА",   "Музыка",   "тишина",   "Тишина", "ТИШИНА",   "音楽",   "無音",      "拍手",
     "音乐",     "無聲",     "静音",     "음악",   "박수",     "موسيقى", "صمت"});
constexpr auto foreign_details = std::to_array<std::string_view>({"de", "di", "sottofondo", "sem", "som", "geen"});

}  // namespace

const sound_words foreign{foreign_sounds, foreign_details};

}  // namespace zylin::domain::sound_marker
