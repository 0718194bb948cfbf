#pragma once

#include <string>
#include <string_view>

namespace zylin::http {

/// The language that a voice is to speak in a `<Say>`.
struct voice_language {
  std::string locale;      ///< "de-DE"; empty where the voice decides and we do not know how
  bool by_itself = false;  ///< it speaks that one without being told
};

/// Of a voice of Twilio's ("Polly.Vicki-Neural", "Google.de-DE-Wavenet-A", "woman") for texts in `language` (ISO
/// 639-1), which is usually spoken as `usual`. A voice that is told a language it does not have says nothing at all, so
/// one that we do not know is told none. (Twilio docs: "Text-to-speech".)
[[nodiscard]] voice_language language_of_voice(std::string_view voice, std::string_view language,
                                               std::string_view usual);

/// What the recogniser of a `<Gather>` is told to expect ("en-IN"): the variety that the voice speaks, if it speaks
/// `language` at all, else `usual`. Never a bare language: Twilio fails on "en" (docs: "Gather", error 13331).
[[nodiscard]] std::string listened_locale(std::string_view voice, std::string_view language, std::string_view usual);

}  // namespace zylin::http
