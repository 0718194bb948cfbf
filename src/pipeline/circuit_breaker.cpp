#include "zylin/pipeline/circuit_breaker.hpp"

#include <algorithm>

namespace zylin {
namespace {

/// The upstream was not even asked.
bool is_our_own(errc code) noexcept {
  switch (code) {
    case errc::invalid_input:
    case errc::conflict:
    case errc::storage_failed:
    case errc::storage_full:
    case errc::storage_unusable:
    case errc::defect:
    case errc::cancelled: return true;
    default: return false;
  }
}

}  // namespace

bool is_outage(errc code) noexcept {
  switch (code) {
    case errc::connect_failed:
    case errc::timed_out:
    case errc::connection_lost:
    case errc::rate_limited:
    case errc::server_failed: return true;
    default: return false;
  }
}

std::optional<time_point> circuit_breaker::admit(time_point now) {
  if (!is_open()) {
    return std::nullopt;
  }
  until_ = std::min(until_, now + length_);  // a clock that is set back makes no pause longer
  if (now < until_) {
    return until_;
  }
  if (trial_running_) {
    return now + policy_.pause;
  }
  trial_running_ = true;
  return std::nullopt;
}

void circuit_breaker::succeeded() noexcept {
  failures_ = 0;
  opens_ = 0;
  trial_running_ = false;
}

void circuit_breaker::failed(const error& failure, time_point now) noexcept {
  if (is_our_own(failure.code())) {
    abandoned();
    return;
  }
  if (!is_outage(failure.code())) {
    succeeded();
    return;
  }
  ++failures_;
  const bool trial_failed = trial_running_;
  trial_running_ = false;
  if (trial_failed || (!is_open() && failures_ >= policy_.failures)) {
    open(failure.retry_after(), now);
  }
}

void circuit_breaker::open(std::optional<std::chrono::milliseconds> asked_for, time_point now) noexcept {
  constexpr int most_doublings = 20;
  const auto doubled = policy_.pause * (std::int64_t{1} << std::min(opens_, most_doublings));
  ++opens_;
  length_ = std::max(std::min(policy_.cap, std::chrono::milliseconds(doubled)),
                     asked_for.value_or(std::chrono::milliseconds{0}));
  until_ = now + length_;
}

}  // namespace zylin
