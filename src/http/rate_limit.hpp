#pragma once

#include "zylin/core/clock.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>

namespace zylin::http {

/// Token buckets by key: `per_minute` at once, then one every minute/per_minute. Holds at most `max_keys` buckets; full
/// ones are dropped first, and further new keys are not refused.
class rate_limit {
 public:
  /// `per_minute` 0 switches it off.
  explicit rate_limit(int per_minute, std::size_t max_keys = 10'000);

  [[nodiscard]] bool allow(std::string_view key, time_point now);

 private:
  struct bucket {
    double tokens;
    time_point filled_at;
  };
  void forget_full(time_point now);
  [[nodiscard]] double refilled(const bucket& b, time_point now) const;

  int per_minute_;
  std::size_t max_keys_;
  std::unordered_map<std::string, bucket> buckets_;
};

}  // namespace zylin::http
