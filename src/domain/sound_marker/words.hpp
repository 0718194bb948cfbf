#pragma once

#include <span>
#include <string_view>

namespace zylin::domain::sound_marker {

/// The words of one language that name sounds which are no speech, folded as `time_phrase/fold.hpp` does. A marker
/// consists of such words alone.
struct sound_words {
  std::span<const std::string_view> sounds;   ///< at least one of these
  std::span<const std::string_view> details;  ///< and any of these
};

extern const sound_words english;
extern const sound_words german;
extern const sound_words spanish;
extern const sound_words hindi;
/// Of languages that we do not speak: recognisers take silence for any.
extern const sound_words foreign;

}  // namespace zylin::domain::sound_marker
