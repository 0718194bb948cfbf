#pragma once

#include <chrono>

namespace zylin {

/// A moment, in milliseconds since 1970 UTC: what the database stores and every decision is made on.
using time_point = std::chrono::sys_time<std::chrono::milliseconds>;

/// The source of "now". Injected, so that backoff, opening hours and windows are tested without waiting.
class clock {
 public:
  clock() = default;
  clock(const clock&) = delete;
  clock& operator=(const clock&) = delete;
  virtual ~clock() = default;

  [[nodiscard]] virtual time_point now() const = 0;
};

class system_clock final : public clock {
 public:
  [[nodiscard]] time_point now() const override {
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
  }
};

}  // namespace zylin
