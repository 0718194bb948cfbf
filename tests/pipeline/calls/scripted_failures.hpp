#pragma once

#include "zylin/core/error.hpp"

#include <deque>
#include <optional>
#include <utility>

namespace zylin::test {

/// The remaining failures of a stand-in before it works, and the number of calls to it.
class scripted_failures {
 public:
  void add(error failure, int times = 1) {
    for (int i = 0; i < times; ++i) {
      waiting_.push_back(failure);
    }
  }

  /// Counts a call. Returns its failure, if it fails.
  std::optional<error> next() {
    ++calls_;
    if (waiting_.empty()) {
      return std::nullopt;
    }
    error failure = std::move(waiting_.front());
    waiting_.pop_front();
    return failure;
  }

  [[nodiscard]] int calls() const noexcept { return calls_; }

 private:
  std::deque<error> waiting_;
  int calls_ = 0;
};

}  // namespace zylin::test
