#pragma once

#include "high_pass.hpp"
#include "zylin/core/sound_profile.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace zylin {

/// Takes a recording sample by sample and keeps one level for each frame of 20 ms.
class sound_meter {
 public:
  /// Samples per second, at least 1000; 1 or 2 channels, whose samples alternate.
  sound_meter(std::uint32_t sample_rate, std::uint16_t channels);

  void add(std::int16_t sample);
  /// True after ten minutes: more than a call leaves, and as much as is kept.
  [[nodiscard]] bool is_full() const noexcept;
  [[nodiscard]] sound_profile finish() const;

 private:
  void end_frame();
  [[nodiscard]] int threshold() const;

  std::vector<high_pass> filters_;  ///< one a channel
  std::size_t samples_a_frame_;
  std::size_t next_channel_ = 0;
  std::size_t samples_in_frame_ = 0;
  double energy_ = 0;
  std::vector<std::uint8_t> levels_;  ///< half decibels above silence, one a frame
};

}  // namespace zylin
