#include "sound_marker/words.hpp"

#include <array>

namespace zylin::domain::sound_marker {
namespace {

constexpr auto english_sounds = std::to_array<std::string_view>(
    {"audio",    "music",    "silence",   "silent",       "noise",     "noises",   "static",  "beep",
     "beeps",    "beeping",  "tone",      "dial",         "ringing",   "ringtone", "rings",   "applause",
     "clapping", "typing",   "clicking",  "click",        "clicks",    "buzzing",  "humming", "hum",
     "hiss",     "hissing",  "wind",      "rustling",     "footsteps", "sound",    "sounds",  "speech",
     "barking",  "chirping", "traffic",   "instrumental", "melody",    "chime",    "chimes",  "bell",
     "keyboard", "engine",   "crackling", "feedback",     "pause",     "birds",    "rain"});
constexpr auto english_details = std::to_array<std::string_view>(
    {"blank",    "no",      "background", "playing",  "plays",     "upbeat",     "soft",  "gentle", "quiet",
     "loud",     "phone",   "telephone",  "the",      "of",        "in",         "is",    "and",    "a",
     "dog",      "door",    "closes",     "closing",  "opens",     "blowing",    "piano", "guitar", "dramatic",
     "light",    "ambient", "white",      "long",     "continues", "only",       "end",   "start",  "stops",
     "detected", "calm",    "slow",       "sad",      "happy",     "electronic", "hold",  "horn",   "keys",
     "mouse",    "machine", "line",       "computer", "static",    "car"});

}  // namespace

const sound_words english{english_sounds, english_details};

}  // namespace zylin::domain::sound_marker
