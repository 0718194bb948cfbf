#pragma once

#include "zylin/pipeline/circuit_breaker.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string_view>
#include <vector>

namespace zylin {

/// What can fail on its own.
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

  /// The right to be an open circuit's one trial, or nothing. While it lives nobody else is admitted there; when it
  /// goes, however that comes, and nobody has told `finished` meanwhile, another may try.
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
    trial held;                            ///< to be kept until the request has ended, or will not be made
  };

  /// As circuit_breaker::admit. Whoever was admitted and asked tells `finished`.
  [[nodiscard]] admission admit(upstream which, time_point now);
  /// End of the pause, while there is one. Admits nobody.
  [[nodiscard]] std::optional<time_point> paused_until(upstream which, time_point now) const;
  [[nodiscard]] bool is_open(upstream which) const;
  /// How the admitted request ended; nothing: well.
  void finished(upstream which, const std::optional<error>& failure, time_point now);

  [[nodiscard]] std::vector<circuit_state> states() const;

 private:
  circuit_breaker& of(upstream which) { return breakers_[static_cast<std::size_t>(which)]; }
  void abandon(upstream which, std::uint64_t trial_number) noexcept;

  mutable std::mutex mutex_;
  std::array<circuit_breaker, count> breakers_;
  std::array<std::uint64_t, count> trials_{};  ///< number of the last one, so that an old one ends no other
};

}  // namespace zylin
