#include "zylin/ports/http_client.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>

namespace zylin {
namespace {

std::optional<std::int64_t> whole_number(std::string_view text) {
  std::int64_t value = 0;
  const char* end = text.data() + text.size();
  const auto [stopped, failure] = std::from_chars(text.data(), end, value);
  if (text.empty() || failure != std::errc{} || stopped != end || value < 0) {
    return std::nullopt;
  }
  return value;
}

}  // namespace

std::optional<std::chrono::milliseconds> retry_after(const http_response& response) {
  constexpr std::int64_t longest = 60LL * 60 * 1000;
  if (const auto exact = whole_number(response.header("retry-after-ms"))) {
    return std::chrono::milliseconds(std::min(*exact, longest));
  }
  if (const auto seconds = whole_number(response.header("retry-after"))) {
    return std::chrono::milliseconds(std::min(*seconds, longest / 1000) * 1000);
  }
  return std::nullopt;
}

}  // namespace zylin
