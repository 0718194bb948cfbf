#pragma once

#include "zylin/core/wav.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <numbers>
#include <random>
#include <string>
#include <vector>

namespace zylin::test {

constexpr std::uint32_t telephone_rate = 8000;

using samples = std::vector<std::int16_t>;

/// The amplitude of a sine, or the deviation of a noise, whose power is `decibels` of full scale.
[[nodiscard]] inline double deviation(double decibels) {
  return 32768 * std::pow(10, decibels / 20);
}
[[nodiscard]] inline std::size_t count_of(double seconds) {
  return static_cast<std::size_t>(seconds * telephone_rate);
}

[[nodiscard]] inline samples silence_of(double seconds) {
  return samples(count_of(seconds));
}
[[nodiscard]] inline samples tone(double seconds, double hertz, double decibels) {
  samples made;
  for (std::size_t i = 0; i < count_of(seconds); ++i) {
    const double angle = 2 * std::numbers::pi * hertz * static_cast<double>(i) / telephone_rate;
    made.push_back(static_cast<std::int16_t>(std::lround(deviation(decibels) * std::numbers::sqrt2 * std::sin(angle))));
  }
  return made;
}
[[nodiscard]] inline samples white_noise(double seconds, double decibels, unsigned seed = 1) {
  std::mt19937 dice(seed);
  std::normal_distribution<double> spread(0, deviation(decibels));
  samples made;
  for (std::size_t i = 0; i < count_of(seconds); ++i) {
    made.push_back(static_cast<std::int16_t>(std::lround(std::clamp(spread(dice), -32768.0, 32767.0))));
  }
  return made;
}
/// A click of a millisecond every `every` seconds.
[[nodiscard]] inline samples clicks(double seconds, double every, std::int16_t height) {
  samples made = silence_of(seconds);
  for (std::size_t at = count_of(0.1); at + 8 < made.size(); at += count_of(every)) {
    for (std::size_t i = 0; i < 8; ++i) {
      made[at + i] = i % 2 == 0 ? height : static_cast<std::int16_t>(-height);
    }
  }
  return made;
}
/// Syllables of 160 ms with pauses between them: harmonics of a voice, whose loudest moment is at `decibels`.
[[nodiscard]] inline samples voice(double seconds, double decibels) {
  samples made = silence_of(seconds);
  const std::size_t syllable = count_of(0.16);
  for (std::size_t at = count_of(0.3); at + syllable < made.size(); at += count_of(0.25)) {
    for (std::size_t i = 0; i < syllable; ++i) {
      const double angle = 2 * std::numbers::pi * 130 * static_cast<double>(i) / telephone_rate;
      const double swell = std::sin(std::numbers::pi * static_cast<double>(i) / static_cast<double>(syllable));
      const double wave = std::sin(angle) + std::sin(4 * angle) + 0.5 * std::sin(9 * angle);
      made[at + i] = static_cast<std::int16_t>(std::lround(deviation(decibels) * swell * wave));
    }
  }
  return made;
}

[[nodiscard]] inline samples mixed(samples one, const samples& other) {
  for (std::size_t i = 0; i < one.size() && i < other.size(); ++i) {
    one[i] = static_cast<std::int16_t>(one[i] + other[i]);
  }
  return one;
}
[[nodiscard]] inline samples amplified(samples one, double gain) {
  for (std::int16_t& each : one) {
    each = static_cast<std::int16_t>(std::lround(gain * each));
  }
  return one;
}

[[nodiscard]] inline std::string pcm_file(const samples& heard) {
  return make_wav(heard, telephone_rate, {});
}

/// ITU-T G.711.
[[nodiscard]] inline unsigned char to_mu_law(std::int16_t sample) {
  constexpr int bias = 0x84;
  constexpr int most = 32635;
  const int sign = sample < 0 ? 0x80 : 0;
  const int magnitude = std::min(std::abs(static_cast<int>(sample)), most) + bias;
  int exponent = 7;
  while (exponent > 0 && (magnitude & (1 << (exponent + 7))) == 0) {
    --exponent;
  }
  return static_cast<unsigned char>(~(sign | exponent << 4 | ((magnitude >> (exponent + 3)) & 0x0F)));
}

/// The same recording as a file of 8-bit mu-law.
[[nodiscard]] inline std::string mu_law_file(const samples& heard) {
  const auto number = [](std::uint32_t value, int bytes) {
    std::string text;
    for (int i = 0; i < bytes; ++i) {
      text += static_cast<char>((value >> (8 * i)) & 0xFFU);
    }
    return text;
  };
  const auto count = static_cast<std::uint32_t>(heard.size());
  std::string file = "RIFF" + number(count + 38, 4) + "WAVEfmt " + number(18, 4) + number(7, 2) + number(1, 2) +
                     number(telephone_rate, 4) + number(telephone_rate, 4) + number(1, 2) + number(8, 2) +
                     number(0, 2) + "data" + number(count, 4);
  for (const std::int16_t each : heard) {
    file += static_cast<char>(to_mu_law(each));
  }
  return file;
}

}  // namespace zylin::test
