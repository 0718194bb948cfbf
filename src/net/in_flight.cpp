#include "in_flight.hpp"

#include "transfer.hpp"

#include <utility>

namespace zylin::net {

result<void> in_flight::admit(std::shared_ptr<transfer> started) {
  const std::lock_guard guard(mutex_);
  if (closed_) {
    return error(errc::cancelled, "the http client is closed");
  }
  if (members_.size() >= limit_) {
    return error(errc::connect_failed, "too many requests are waiting already");
  }
  members_.insert(std::move(started));
  return {};
}

void in_flight::leave(const std::shared_ptr<transfer>& ended) {
  const std::lock_guard guard(mutex_);
  members_.erase(ended);
}

std::vector<std::shared_ptr<transfer>> in_flight::close() {
  const std::lock_guard guard(mutex_);
  closed_ = true;
  std::vector<std::shared_ptr<transfer>> left(members_.begin(), members_.end());
  members_.clear();
  return left;
}

}  // namespace zylin::net
