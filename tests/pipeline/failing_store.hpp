#pragma once

#include "zylin/ports/store.hpp"

#include <cstddef>
#include <utility>

namespace zylin::test {

/// The real store on a disk that fails for a while.
class failing_store final : public ports::store {
 public:
  explicit failing_store(ports::store& real) : real_(real) {}

  void fail(int times, errc with = errc::storage_full) {
    left_ = times;
    with_ = with;
  }
  [[nodiscard]] int failures_left() const noexcept { return left_; }
  /// The number of units of work, including failed ones.
  [[nodiscard]] std::size_t units() const noexcept { return units_; }

  ports::awaitable<result<void>> run(work unit) override {
    ++units_;
    if (left_ > 0) {
      --left_;
      co_return error(with_, "scripted");
    }
    co_return co_await real_.run(std::move(unit));
  }

 private:
  ports::store& real_;
  std::size_t units_ = 0;
  int left_ = 0;
  errc with_ = errc::storage_full;
};

}  // namespace zylin::test
