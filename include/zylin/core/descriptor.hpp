#pragma once

#include "zylin/core/error.hpp"

#include <string_view>
#include <utility>

namespace zylin {

/// A file descriptor that is closed with its owner.
class descriptor {
 public:
  descriptor() = default;
  /// Takes what open(2) returned: negative means none.
  explicit descriptor(int number) noexcept : number_(number) {}
  descriptor(descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  descriptor& operator=(descriptor&& other) noexcept;
  ~descriptor() { static_cast<void>(close()); }

  [[nodiscard]] int get() const noexcept { return number_; }
  [[nodiscard]] bool is_open() const noexcept { return number_ >= 0; }
  /// False if the system reports a failure, with `errno` set; the descriptor is closed all the same.
  [[nodiscard]] bool close() noexcept;

 private:
  int number_ = -1;
};

/// Writes all of `bytes`, also if the system takes them in parts. False with `errno` set.
[[nodiscard]] bool write_all(int to, std::string_view bytes) noexcept;

/// `storage_full` or else `storage_failed`: says what was done, and the system's reason `number` (errno).
[[nodiscard]] error disk_error(std::string_view doing, int number);

}  // namespace zylin
