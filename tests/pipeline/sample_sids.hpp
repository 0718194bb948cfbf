#pragma once

#include "zylin/core/ids.hpp"

#include <string>

namespace zylin::test {

[[nodiscard]] inline std::string padded(int number) {
  const std::string text = std::to_string(number);
  return std::string(32 - text.size(), '0') + text;
}
[[nodiscard]] inline call_sid call_number(int number) {
  return *call_sid::parse("CA" + padded(number));
}
[[nodiscard]] inline recording_sid recording_number(int number) {
  return *recording_sid::parse("RE" + padded(number));
}

}  // namespace zylin::test
