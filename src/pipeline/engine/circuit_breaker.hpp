#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/core/error.hpp"

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string_view>
#include <vector>

namespace zylin::engine {

struct circuit_policy {
  int failures = 3;                         ///< in a row, that open the circuit: fewer than a job's attempts
  std::chrono::milliseconds pause{30'000};  ///< the first pause; doubled each time the trial after it fails
  std::chrono::milliseconds cap{300'000};   ///< no pause is longer, unless the other side asks for it
};

/// Whether the upstream itself failed, rather than this one request, or we ourselves.
[[nodiscard]] bool is_outage(errc code) noexcept;

/// Decides whether an upstream is asked. Closed: always. Open: not until the pause is over; then one request is the
/// trial that closes the circuit or opens it for twice as long. No clock, no lock.
class circuit_breaker {
 public:
  explicit circuit_breaker(circuit_policy policy) : policy_(policy) {}

  /// Nothing: ask now, and report the outcome by one of the three below. A time: do not ask before.
  [[nodiscard]] std::optional<time_point> admit(time_point now);

  void succeeded() noexcept;
  /// Only failures of the upstream itself count: if it found a request wrong, it does answer, and a failure on our side
  /// (the disk, say) says nothing about it.
  void failed(const error& failure, time_point now) noexcept;
  /// The outcome is not known.
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

/// The upstreams that can fail independently.
enum class upstream { recordings, speech, language_model, messages, second_speech, second_language_model };

[[nodiscard]] std::string_view to_string(upstream which) noexcept;

/// The state of one circuit, for showing.
struct circuit_state {
  upstream which;
  bool open;
  time_point until;  ///< end of the pause; only while open
};

/// A breaker for each upstream. Any thread.
class circuits {
 public:
  static constexpr std::size_t count = 6;

  explicit circuits(circuit_policy policy);

  /// The right to make an open circuit's one trial, or nothing. While it lives, no other request is admitted there; if
  /// it is destroyed without a call of `finished`, another request may try.
  class trial {
   public:
    trial() = default;
    trial(trial&& other) noexcept;
    trial& operator=(trial&& other) noexcept;
    ~trial() { give_back(); }

    [[nodiscard]] bool is_one() const noexcept { return of_ != nullptr; }

   private:
    friend class circuits;
    trial(circuits& of, upstream which, std::uint64_t number) : of_(&of), which_(which), number_(number) {}
    void give_back() noexcept;

    circuits* of_ = nullptr;  ///< null: no trial
    upstream which_ = upstream::recordings;
    std::uint64_t number_ = 0;
  };

  struct admission {
    std::optional<time_point> not_before;  ///< nothing: ask now
    trial held;                            ///< keep it until the request has ended, or will not be made
  };

  /// As circuit_breaker::admit. Whoever was admitted and asked must call `finished`.
  [[nodiscard]] admission admit(upstream which, time_point now);
  /// End of the pause, while there is one. Admits nobody.
  [[nodiscard]] std::optional<time_point> paused_until(upstream which, time_point now) const;
  [[nodiscard]] bool is_open(upstream which) const;
  /// The outcome of the admitted request; nothing: success.
  void finished(upstream which, const std::optional<error>& failure, time_point now);

  [[nodiscard]] std::vector<circuit_state> states() const;

 private:
  circuit_breaker& of(upstream which) { return breakers_[static_cast<std::size_t>(which)]; }
  void abandon(upstream which, std::uint64_t trial_number) noexcept;

  mutable std::mutex mutex_;
  std::array<circuit_breaker, count> breakers_;
  std::array<std::uint64_t, count> trials_{};  ///< number of the latest, so that an old one does not end it
};

}  // namespace zylin::engine
