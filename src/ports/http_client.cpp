#include "zylin/ports/http_client.hpp"

#include "http_date.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <limits>

namespace zylin {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds longest_wait = std::chrono::hours(1);

/// One that no integer holds is the largest there is.
std::optional<std::int64_t> whole_number(std::string_view text) {
  std::int64_t value = 0;
  const char* end = text.data() + text.size();
  const auto [stopped, failure] = std::from_chars(text.data(), end, value);
  if (text.empty() || stopped != end || text.starts_with('-')) {
    return std::nullopt;
  }
  return failure == std::errc::result_out_of_range ? std::numeric_limits<std::int64_t>::max() : value;
}

milliseconds amount(std::int64_t count, milliseconds unit) {
  return std::min(count, longest_wait / unit) * unit;
}

std::optional<milliseconds> until(const http_response& response, std::string_view date) {
  const std::optional<time_point> then = response.received_at ? read_http_date(std::string(date)) : std::nullopt;
  if (!then) {
    return std::nullopt;
  }
  return std::clamp(*then - *response.received_at, milliseconds(0), longest_wait);
}

}  // namespace

std::optional<milliseconds> retry_after(const http_response& response) {
  if (const auto exact = whole_number(response.header("retry-after-ms"))) {
    return amount(*exact, milliseconds(1));
  }
  const std::string_view written = response.header("retry-after");
  if (const auto seconds = whole_number(written)) {
    return amount(*seconds, std::chrono::seconds(1));
  }
  return until(response, written);
}

}  // namespace zylin
