#include "rate_limit.hpp"

#include <algorithm>

namespace zylin::http {
namespace {

/// A whole token summed up from fractions may miss 1.0 by a rounding error.
constexpr double one_token = 1.0 - 1e-9;

}  // namespace

rate_limit::rate_limit(int per_minute, std::size_t max_keys) : per_minute_(per_minute), max_keys_(max_keys) {}

bool rate_limit::allow(std::string_view key, time_point now) {
  if (per_minute_ <= 0) {
    return true;
  }
  std::string owned(key);
  auto found = buckets_.find(owned);
  if (found == buckets_.end()) {
    if (buckets_.size() >= max_keys_) {
      forget_full(now);
    }
    if (buckets_.size() >= max_keys_) {
      return true;
    }
    const bucket fresh{static_cast<double>(per_minute_), now};
    found = buckets_.emplace(std::move(owned), fresh).first;
  }
  bucket& held = found->second;
  held.tokens = refilled(held, now);
  held.filled_at = now;
  if (held.tokens < one_token) {
    return false;
  }
  held.tokens -= 1.0;
  return true;
}

double rate_limit::refilled(const bucket& b, time_point now) const {
  const std::chrono::duration<double, std::ratio<60>> minutes = now - b.filled_at;
  // A clock set back must neither drain a bucket nor stop its refill.
  const double gained = std::max(0.0, minutes.count()) * per_minute_;
  return std::min(static_cast<double>(per_minute_), b.tokens + gained);
}

void rate_limit::forget_full(time_point now) {
  std::erase_if(buckets_, [this, now](const auto& entry) { return refilled(entry.second, now) >= per_minute_; });
}

}  // namespace zylin::http
