#pragma once

#include "zylin/core/sound_profile.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace zylin {

/// A Butterworth high-pass of fourth order: 24 dB less for each octave below `cutoff`.
class high_pass {
 public:
  /// Both in Hz; `cutoff` below half of `sample_rate`.
  high_pass(double cutoff, double sample_rate);

  [[nodiscard]] double pass(double sample) noexcept { return second_.pass(first_.pass(sample)); }

 private:
  /// Two poles, in direct form II transposed; coefficients after R. Bristow-Johnson's Audio EQ Cookbook.
  class section {
   public:
    section(double cutoff, double sample_rate, double quality);

    [[nodiscard]] double pass(double sample) noexcept {
      const double out = ends_ * sample + first_state_;
      first_state_ = middle_ * sample - first_pole_ * out + second_state_;
      second_state_ = ends_ * sample - second_pole_ * out;
      return out;
    }

   private:
    double ends_ = 0;
    double middle_ = 0;
    double first_pole_ = 0;
    double second_pole_ = 0;
    double first_state_ = 0;
    double second_state_ = 0;
  };

  section first_;
  section second_;
};

/// Takes a recording sample by sample and keeps one level for each frame of 20 ms.
class sound_meter {
 public:
  /// Samples per second, at least 1000; 1 or 2 channels, whose samples alternate.
  sound_meter(std::uint32_t sample_rate, std::uint16_t channels);

  void add(std::int16_t sample);
  /// True after ten minutes: longer than any call's recording; the rest is ignored.
  [[nodiscard]] bool is_full() const noexcept;
  [[nodiscard]] sound_profile finish() const;

 private:
  void end_frame();
  [[nodiscard]] int threshold() const;

  std::vector<high_pass> filters_;  ///< one per channel
  std::size_t samples_a_frame_;
  std::size_t next_channel_ = 0;
  std::size_t samples_in_frame_ = 0;
  double energy_ = 0;
  std::vector<std::uint8_t> levels_;  ///< half decibels above silence, one per frame
};

}  // namespace zylin
