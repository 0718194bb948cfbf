#include "shown.hpp"

#include "zylin/core/ascii.hpp"
#include "zylin/core/redact.hpp"

#include <algorithm>

namespace zylin {
namespace {

std::string quote(std::string_view text) {
  return '"' + std::string(text) + '"';
}

}  // namespace

std::string shown(std::string_view value) {
  constexpr std::size_t limit = 80;
  std::string line = redact(value, limit + 1);
  return line.size() <= limit ? quote(line) : quote(redact(value, limit - 3) + "...");
}

std::string shown_number(std::string_view value) {
  constexpr std::size_t longest = 20;
  const auto harmless = [](char c) { return ascii::is_digit(c) || c == '-' || c == '+' || c == '.' || c == ' '; };
  const bool is_short = value.size() <= longest && std::all_of(value.begin(), value.end(), harmless);
  return is_short ? quote(value) : shown(value);
}

std::string hidden(std::string_view value) {
  return "(hidden, " + std::to_string(value.size()) + " characters)";
}

}  // namespace zylin
