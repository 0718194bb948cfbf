#include "sound_marker.hpp"

#include "clean_text.hpp"
#include "plain_line.hpp"
#include "sound_marker/words.hpp"
#include "time_phrase/fold.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace zylin::domain {
namespace {

constexpr std::array<const sound_marker::sound_words*, 6> marker_languages{
    &sound_marker::english, &sound_marker::german, &sound_marker::spanish,
    &sound_marker::hindi,   &sound_marker::french, &sound_marker::foreign};

struct bracket_pair {
  std::string_view opens;
  std::string_view closes;
};

constexpr auto marker_brackets = std::to_array<bracket_pair>(
    {{"[", "]"}, {"(", ")"}, {"{", "}"}, {"<", ">"}, {"*", "*"}, {"（", "）"}, {"【", "】"}, {"「", "」"}, {"«", "»"}});

constexpr auto music_notes = std::to_array<std::string_view>({"♪", "♫", "♩", "♬", "🎵", "🎶"});

bool names_sounds(const std::vector<std::string>& words, const sound_marker::sound_words& language) {
  const auto is_sound = [&](const std::string& word) {
    return std::ranges::find(language.sounds, word) != language.sounds.end();
  };
  const auto is_known = [&](const std::string& word) {
    return is_sound(word) || std::ranges::find(language.details, word) != language.details.end();
  };
  return std::ranges::any_of(words, is_sound) && std::ranges::all_of(words, is_known);
}

/// "BLANK_AUDIO", "leise Musik", "♪", and nothing at all.
bool is_marker(std::string_view inside) {
  constexpr std::size_t longest = 80;
  if (inside.size() > longest) {
    return false;
  }
  std::vector<std::string> words = words_of(phrase::fold(plain_line(inside)));
  std::erase_if(words, [](const std::string& word) { return is_picture_word(word); });
  return words.empty() ||
         std::ranges::any_of(marker_languages, [&](const auto* language) { return names_sounds(words, *language); });
}

/// The length in bytes of a marker at the beginning of `text`; nothing if there is none.
std::optional<std::size_t> marker_length(std::string_view text) {
  for (const bracket_pair& pair : marker_brackets) {
    if (!text.starts_with(pair.opens)) {
      continue;
    }
    const std::size_t end = text.find(pair.closes, pair.opens.size());
    if (end != std::string_view::npos && is_marker(text.substr(pair.opens.size(), end - pair.opens.size()))) {
      return end + pair.closes.size();
    }
  }
  const auto note = std::ranges::find_if(music_notes, [&](std::string_view sign) { return text.starts_with(sign); });
  return note != music_notes.end() ? std::optional(note->size()) : std::nullopt;
}

}  // namespace

std::string without_sound_markers(std::string_view words) {
  std::string rest;
  rest.reserve(words.size());
  while (!words.empty()) {
    const std::optional<std::size_t> marker = marker_length(words);
    rest += marker ? ' ' : words.front();
    words.remove_prefix(marker.value_or(1));
  }
  return rest;
}

}  // namespace zylin::domain
