#include "high_pass.hpp"

#include <cmath>
#include <numbers>

namespace zylin {
namespace {

// The qualities that make two sections one Butterworth filter.
constexpr double first_quality = 0.541196;
constexpr double second_quality = 1.306563;

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

}  // namespace zylin
