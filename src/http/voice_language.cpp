#include "voice_language.hpp"

#include <algorithm>
#include <array>

namespace zylin::http {
namespace {

constexpr std::size_t locale_length = 5;  // "de-DE"

struct polly_voice {
  std::string_view name;
  std::string_view locales;  ///< blanks between them; the first one is spoken unless another is asked for
};

constexpr auto polly_voices = std::to_array<polly_voice>({
    {"Joanna", "en-US"},      {"Matthew", "en-US"},  {"Salli", "en-US"},   {"Joey", "en-US"},
    {"Kendra", "en-US"},      {"Kimberly", "en-US"}, {"Ivy", "en-US"},     {"Justin", "en-US"},
    {"Ruth", "en-US"},        {"Stephen", "en-US"},  {"Amy", "en-GB"},     {"Emma", "en-GB"},
    {"Brian", "en-GB"},       {"Arthur", "en-GB"},   {"Raveena", "en-IN"}, {"Aditi", "en-IN hi-IN"},
    {"Kajal", "en-IN hi-IN"}, {"Conchita", "es-ES"}, {"Lucia", "es-ES"},   {"Enrique", "es-ES"},
    {"Sergio", "es-ES"},      {"Mia", "es-MX"},      {"Andres", "es-MX"},  {"Miguel", "es-US"},
    {"Penelope", "es-US"},    {"Lupe", "es-US"},     {"Pedro", "es-US"},   {"Marlene", "de-DE"},
    {"Vicki", "de-DE"},       {"Hans", "de-DE"},     {"Daniel", "de-DE"},  {"Hannah", "de-AT"},
    {"Celine", "fr-FR"},      {"Lea", "fr-FR"},      {"Mathieu", "fr-FR"}, {"Remi", "fr-FR"},
});

voice_language of_polly(std::string_view name, std::string_view language) {
  const auto* const known = std::ranges::find(polly_voices, name.substr(0, name.find('-')), &polly_voice::name);
  if (known == polly_voices.end()) {
    return {};
  }
  const std::size_t asked = known->locales.find(std::string(language) + "-");
  const std::size_t begin = asked == std::string_view::npos ? 0 : asked;
  return {.locale = std::string(known->locales.substr(begin, locale_length)), .by_itself = begin == 0};
}

}  // namespace

voice_language language_of_voice(std::string_view voice, std::string_view language, std::string_view usual) {
  constexpr std::string_view polly = "Polly.";
  constexpr std::string_view google = "Google.";
  if (voice.starts_with(polly)) {
    return of_polly(voice.substr(polly.size()), language);
  }
  if (voice.starts_with(google)) {
    return {.locale = std::string(voice.substr(google.size(), locale_length)), .by_itself = true};
  }
  if (voice.find('.') != std::string_view::npos || voice.find(':') != std::string_view::npos) {
    return {};
  }
  return {.locale = std::string(usual), .by_itself = language == "en"};  // "man" and "woman" speak English
}

std::string listened_locale(std::string_view voice, std::string_view language, std::string_view usual) {
  std::string spoken = language_of_voice(voice, language, usual).locale;
  return spoken.starts_with(std::string(language) + "-") ? spoken : std::string(usual);
}

}  // namespace zylin::http
