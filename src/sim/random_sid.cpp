#include "zylin/sim/simulated_caller.hpp"

#include <random>

namespace zylin::sim {

std::string random_sid(std::string_view prefix) {
  constexpr int digits = 32;
  constexpr std::string_view alphabet = "0123456789abcdef";
  std::random_device source;
  std::uniform_int_distribution<std::size_t> digit(0, alphabet.size() - 1);
  std::string sid(prefix);
  for (int i = 0; i < digits; ++i) {
    sid += alphabet[digit(source)];
  }
  return sid;
}

}  // namespace zylin::sim
