#pragma once

#include "zylin/core/error.hpp"

#include <chrono>
#include <filesystem>

namespace zylin {

/// How loud a recording is and for how long, whatever is said. Levels are those of the telephone's band: below 200 Hz
/// there is mains hum and handling noise, but nothing that speech needs.
struct sound_profile {
  std::chrono::milliseconds length{0};
  std::chrono::milliseconds voiced{0};  ///< of all sounds that stand out for at least a syllable (60 ms)
  double loudest = 0;                   ///< dB of full scale, held for 60 ms; meaningless if nothing is voiced
};

/// Reads a WAV file of 16-bit PCM or mu-law, one or two channels, up to ten minutes, in bounded memory. A sound stands
/// out if it is above -40 dB of full scale, or else if it is 2.5 dB above the noise floor of the recording and above
/// -66 dB, twice the smallest step of mu-law. Blocks while it reads. Errors: `bad_response` for any other file,
/// `storage_failed`.
[[nodiscard]] result<sound_profile> measure_sound(const std::filesystem::path& file);

}  // namespace zylin
