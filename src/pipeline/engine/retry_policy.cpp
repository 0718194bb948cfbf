#include "pipeline/engine/retry_policy.hpp"

#include <algorithm>
#include <cmath>

namespace zylin::engine {
namespace {

double bound(const retry_policy& policy, int attempt) {
  const double grown = static_cast<double>(policy.base.count()) * std::exp2(std::clamp(attempt, 1, 31) - 1);
  return std::min(grown, static_cast<double>(policy.cap.count()));
}

std::chrono::milliseconds rounded(double milliseconds) {
  return std::chrono::milliseconds(static_cast<std::int64_t>(milliseconds));
}

}  // namespace

std::chrono::milliseconds full_jitter(const retry_policy& policy, int attempt, double random_fraction,
                                      std::optional<std::chrono::milliseconds> retry_after) {
  return std::max(rounded(bound(policy, attempt) * random_fraction),
                  retry_after.value_or(std::chrono::milliseconds{0}));
}

std::chrono::milliseconds growing_delay(const retry_policy& policy, int attempt, double random_fraction) {
  return rounded(bound(policy, attempt) * (1.0 + random_fraction) / 2.0);
}

bool is_retryable(errc code) noexcept {
  switch (code) {
    case errc::not_ready:
    case errc::storage_failed:
    case errc::storage_full:
    case errc::connect_failed:
    case errc::timed_out:
    case errc::connection_lost:
    case errc::rate_limited:
    case errc::server_failed:
    case errc::bad_response: return true;
    default: return false;
  }
}

}  // namespace zylin::engine
