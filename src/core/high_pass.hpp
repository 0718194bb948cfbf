#pragma once

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

}  // namespace zylin
