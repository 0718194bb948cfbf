#include "zylin/core/wav.hpp"
#include "zylin/sim/simulated_caller.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <numbers>

namespace zylin::sim {

namespace {

constexpr std::uint32_t sample_rate = 8000;
constexpr double longest_seconds = 28;  // below the 30 s that <Record> allows

struct sound {
  double seconds = 0;
  bool voiced = false;
};

bool is_vowel(char letter) {
  return std::string_view("aeiouyAEIOUY").find(letter) != std::string_view::npos;
}

/// The first byte of a non-ASCII letter: in scripts without Latin vowels each counts as a syllable.
bool is_foreign(char letter) {
  constexpr unsigned char first_lead_byte = 0xC0;
  return static_cast<unsigned char>(letter) >= first_lead_byte;
}

/// A syllable for every group of vowels, a short pause after a word, a longer one after a sentence.
std::vector<sound> syllables_of(const std::string& text) {
  constexpr sound syllable{0.17, true};
  std::vector<sound> sounds{{0.3, false}};
  bool in_vowels = false;
  for (const char letter : text) {
    const bool vowel = is_vowel(letter) || is_foreign(letter) || (letter >= '0' && letter <= '9');
    if (vowel && !in_vowels) {
      sounds.push_back(syllable);
    } else if (letter == ' ') {
      sounds.push_back({0.06, false});
    } else if (std::string_view(".,;:?!").find(letter) != std::string_view::npos) {
      sounds.push_back({0.25, false});
    }
    in_vowels = vowel;
  }
  if (!text.empty() && std::ranges::none_of(sounds, &sound::voiced)) {
    sounds.push_back(syllable);  // "Hm": even the shortest word is audible
  }
  sounds.push_back({0.5, false});
  return sounds;
}

/// Long texts are spoken faster.
double pace(const std::vector<sound>& sounds) {
  double total = 0;
  for (const sound& each : sounds) {
    total += each.seconds;
  }
  return std::min(1.0, longest_seconds / total);
}

/// A buzz at a voice's pitch, two formants and some noise, fading in and out.
void voice(std::vector<std::int16_t>& samples, std::size_t count, double pitch, std::uint32_t& noise) {
  constexpr std::array<double, 3> harmonics = {1, 4, 9};
  constexpr std::array<double, 3> strengths = {0.6, 0.3, 0.1};
  for (std::size_t i = 0; i < count; ++i) {
    const double seconds = static_cast<double>(i) / sample_rate;
    double level = 0;
    for (std::size_t h = 0; h < harmonics.size(); ++h) {
      level += strengths[h] * std::sin(2 * std::numbers::pi * pitch * harmonics[h] * seconds);
    }
    noise = noise * 1664525U + 1013904223U;
    level += 0.05 * (static_cast<double>(noise >> 16U) / 32768.0 - 1);
    const double swell = std::sin(std::numbers::pi * static_cast<double>(i) / static_cast<double>(count));
    samples.push_back(static_cast<std::int16_t>(9000 * swell * level));
  }
}

}  // namespace

std::string speak(const std::string& text) {
  const std::vector<sound> sounds = syllables_of(text);
  const double speed = pace(sounds);
  std::vector<std::int16_t> samples;
  std::uint32_t noise = 1;
  for (const sound& each : sounds) {
    const auto count = static_cast<std::size_t>(each.seconds * speed * sample_rate);
    if (each.voiced) {
      const double pitch = 110 + static_cast<double>(noise % 40);  // varies the pitch
      voice(samples, count, pitch, noise);
    } else {
      samples.resize(samples.size() + count);
    }
  }
  return make_wav(samples, sample_rate, text);
}

}  // namespace zylin::sim
