#pragma once

#include "zylin/core/error.hpp"

#include <cstddef>
#include <memory>
#include <mutex>
#include <unordered_set>
#include <vector>

namespace zylin::net {

class transfer;

/// Every exchange between `send` and its completion. Known from the caller's thread on, so that closing the
/// client completes even one that has not reached the reactor yet. Thread-safe.
class in_flight {
 public:
  explicit in_flight(std::size_t limit) : limit_(limit) {}

  /// Errors: `cancelled` once closed, `connect_failed` when full.
  [[nodiscard]] result<void> admit(std::shared_ptr<transfer> started);
  void leave(const std::shared_ptr<transfer>& ended);
  /// Admits nothing any more and hands out what is left.
  [[nodiscard]] std::vector<std::shared_ptr<transfer>> close();

 private:
  std::mutex mutex_;
  std::unordered_set<std::shared_ptr<transfer>> members_;
  std::size_t limit_;
  bool closed_ = false;
};

}  // namespace zylin::net
