#include "sound_meter.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace zylin {
namespace {

// The quality factors that make two sections one Butterworth filter.
constexpr double first_quality = 0.541196;
constexpr double second_quality = 1.306563;

constexpr std::chrono::milliseconds frame{20};
constexpr std::size_t frames_of_a_syllable = 3;  // shorter ones are clicks
constexpr std::size_t most_frames = 30'000;      // ten minutes
constexpr double lowest_voice = 200;             // Hz

// In half decibels above `silence`.
constexpr double silence = -100;  // dB of full scale: below the smallest step of 16 bits
constexpr int faintest = 2 * (100 - 66);
constexpr int surely_loud = 2 * (100 - 40);
constexpr int above_the_noise = 5;  // 20 ms of white noise vary by 0.6 dB: three such frames come once in centuries

std::uint8_t level_of(double mean_square) {
  constexpr double full_scale = 32768.0 * 32768.0;
  const double decibels = 10 * std::log10(mean_square / full_scale + 1e-10);
  return static_cast<std::uint8_t>(std::clamp(std::lround(2 * (decibels - silence)), 0L, 255L));
}

}  // namespace

high_pass::high_pass(double cutoff, double sample_rate)
    : first_(cutoff, sample_rate, first_quality), second_(cutoff, sample_rate, second_quality) {}

high_pass::section::section(double cutoff, double sample_rate, double quality) {
  const double angle = 2 * std::numbers::pi * cutoff / sample_rate;
  const double width = std::sin(angle) / (2 * quality);
  const double whole = 1 + width;
  ends_ = (1 + std::cos(angle)) / 2 / whole;
  middle_ = -2 * ends_;
  first_pole_ = -2 * std::cos(angle) / whole;
  second_pole_ = (1 - width) / whole;
}

sound_meter::sound_meter(std::uint32_t sample_rate, std::uint16_t channels)
    : filters_(channels, high_pass(lowest_voice, sample_rate)),
      samples_a_frame_(std::size_t{sample_rate} * channels * static_cast<std::size_t>(frame.count()) / 1000) {
  samples_a_frame_ -= samples_a_frame_ % channels;
}

void sound_meter::add(std::int16_t sample) {
  const double heard = filters_[next_channel_].pass(sample);
  next_channel_ = (next_channel_ + 1) % filters_.size();
  energy_ += heard * heard;
  if (++samples_in_frame_ == samples_a_frame_) {
    end_frame();
  }
}

void sound_meter::end_frame() {
  if (!is_full()) {
    levels_.push_back(level_of(energy_ / static_cast<double>(samples_in_frame_)));
  }
  energy_ = 0;
  samples_in_frame_ = 0;
}

bool sound_meter::is_full() const noexcept {
  return levels_.size() == most_frames;
}

/// The quietest tenth of the frames shows the level of the line when nobody speaks. If somebody speaks all the time it
/// shows the voice, hence the upper bound.
int sound_meter::threshold() const {
  constexpr std::size_t quietest_part = 10;
  std::vector<std::uint8_t> sorted = levels_;
  const auto floor = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / quietest_part);
  std::nth_element(sorted.begin(), floor, sorted.end());
  return std::clamp(*floor + above_the_noise, faintest, surely_loud);
}

sound_profile sound_meter::finish() const {
  sound_profile seen;
  seen.length = frame * static_cast<std::int64_t>(levels_.size());
  if (levels_.empty()) {
    return seen;
  }
  const int least = threshold();
  std::uint8_t loudest = 0;
  std::size_t run = 0;
  for (std::size_t i = 0; i < levels_.size(); ++i) {
    run = levels_[i] > least ? run + 1 : 0;
    if (run >= frames_of_a_syllable) {
      seen.voiced += run == frames_of_a_syllable ? frame * static_cast<std::int64_t>(run) : frame;
      loudest = std::max(loudest, std::min({levels_[i], levels_[i - 1], levels_[i - 2]}));
    }
  }
  seen.loudest = silence + loudest / 2.0;
  return seen;
}

}  // namespace zylin
