#pragma once

#include "simulate/call_record.hpp"

#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

namespace zylin::cli {

/// Many calls in a few numbers.
struct crowd_figures {
  std::size_t calls = 0;
  std::size_t succeeded = 0;
  std::size_t bookings = 0;
  std::size_t alternatives = 0;  ///< calls that were offered other times
  std::size_t messages = 0;
  std::size_t delivered = 0;
  std::chrono::milliseconds median{0};
  std::chrono::milliseconds slowest{0};
  std::string example;  ///< the text of one offer of other times
};

[[nodiscard]] crowd_figures count_crowd(const std::vector<call_record>& records);

}  // namespace zylin::cli
