#include "zylin/domain/token_bucket.hpp"

#include <algorithm>

namespace zylin::domain {
namespace {

constexpr std::chrono::microseconds burst = std::chrono::seconds(1);

}  // namespace

token_bucket::token_bucket(int per_second) : interval_(burst / std::max(per_second, 1)), saved_(burst) {}

std::size_t token_bucket::available(time_point now) {
  fill(now);
  return static_cast<std::size_t>(saved_ / interval_);
}

void token_bucket::take(std::size_t count) noexcept {
  saved_ = std::max(saved_ - interval_ * static_cast<std::int64_t>(count), std::chrono::microseconds(0));
}

time_point token_bucket::next(time_point now) {
  fill(now);
  const std::chrono::microseconds missing = std::max(interval_ - saved_, std::chrono::microseconds(0));
  return now + std::chrono::ceil<std::chrono::milliseconds>(missing);
}

void token_bucket::fill(time_point now) {
  if (started_ && now > filled_at_) {
    const std::chrono::milliseconds passed =
        std::min<std::chrono::milliseconds>(now - filled_at_, std::chrono::seconds(1));
    saved_ = std::min<std::chrono::microseconds>(saved_ + passed, burst);
  }
  started_ = true;
  filled_at_ = now;
}

}  // namespace zylin::domain
