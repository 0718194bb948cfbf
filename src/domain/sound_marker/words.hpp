#pragma once

#include <span>
#include <string_view>

namespace zylin::domain::sound_marker {

/// One language's words for sounds other than speech, folded as in `time_phrase/fold.hpp`. A marker consists only of
/// such words.
struct sound_words {
  std::span<const std::string_view> sounds;   ///< at least one of these
  std::span<const std::string_view> details;  ///< and any of these
};

extern const sound_words english;
extern const sound_words german;
extern const sound_words spanish;
extern const sound_words hindi;
extern const sound_words french;
/// Words of languages that we do not speak: a recogniser may take silence for any language.
extern const sound_words foreign;

}  // namespace zylin::domain::sound_marker
