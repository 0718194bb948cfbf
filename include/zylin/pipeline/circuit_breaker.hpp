#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/core/error.hpp"

#include <chrono>
#include <optional>

namespace zylin {

struct circuit_policy {
  int failures = 3;                         ///< in a row, that open the circuit: fewer than a job has attempts
  std::chrono::milliseconds pause{30'000};  ///< the first pause; doubled each time the trial after it fails
  std::chrono::milliseconds cap{300'000};   ///< no pause is longer, except where the other side asks for it
};

/// Whether the upstream itself failed, rather than this one request, or we.
[[nodiscard]] bool is_outage(errc code) noexcept;

/// Whether an upstream is worth asking. Closed: everybody may. Open: nobody until the pause is over, then one
/// request is the trial that closes the circuit or opens it for twice as long. Arithmetic only: no clock, no lock.
class circuit_breaker {
 public:
  explicit circuit_breaker(circuit_policy policy) : policy_(policy) {}

  /// Nothing: ask now, and report how it ended by one of the three below. A time: do not ask before.
  [[nodiscard]] std::optional<time_point> admit(time_point now);

  void succeeded() noexcept;
  /// Only failures of the upstream itself count; a request that it found wrong proves that it answers, and what failed
  /// on our side (the disk, say) proves nothing.
  void failed(const error& failure, time_point now) noexcept;
  /// We do not know how it would have ended.
  void abandoned() noexcept { trial_running_ = false; }

  [[nodiscard]] bool is_open() const noexcept { return opens_ > 0; }
  /// End of the current pause. Only while open.
  [[nodiscard]] time_point open_until() const noexcept { return until_; }

 private:
  void open(std::optional<std::chrono::milliseconds> asked_for, time_point now) noexcept;

  circuit_policy policy_;
  int failures_ = 0;            ///< in a row
  int opens_ = 0;               ///< pauses in a row; 0 = closed
  bool trial_running_ = false;  ///< somebody is trying after a pause
  time_point until_{};
  std::chrono::milliseconds length_{0};  ///< of the current pause
};

}  // namespace zylin
