#include "json_path.hpp"

#include "plain_text.hpp"

namespace zylin {

std::string json_path_of(std::string_view parent, std::string_view key) {
  constexpr std::size_t longest = 64;
  const std::string_view fit = is_plain_line(key, longest) ? key : "(an unprintable key)";
  return parent.empty() ? std::string(fit) : std::string(parent).append(".").append(fit);
}

std::string json_path_of(std::string_view parent, std::size_t index) {
  return std::string(parent) + '[' + std::to_string(index) + ']';
}

}  // namespace zylin
