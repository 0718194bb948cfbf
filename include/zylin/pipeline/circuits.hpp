#pragma once

#include "zylin/pipeline/circuit_breaker.hpp"

#include <array>
#include <cstddef>
#include <mutex>
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

  /// As circuit_breaker::admit. Whoever was admitted tells `finished`.
  [[nodiscard]] std::optional<time_point> admit(upstream which, time_point now);
  /// End of the pause, while there is one. Admits nobody.
  [[nodiscard]] std::optional<time_point> paused_until(upstream which, time_point now) const;
  [[nodiscard]] bool is_open(upstream which) const;
  /// How the admitted request ended; nothing: well.
  void finished(upstream which, const std::optional<error>& failure, time_point now);
  /// The admitted request was not made.
  void abandoned(upstream which);

  [[nodiscard]] std::vector<circuit_state> states() const;

 private:
  circuit_breaker& of(upstream which) { return breakers_[static_cast<std::size_t>(which)]; }

  mutable std::mutex mutex_;
  std::array<circuit_breaker, count> breakers_;
};

}  // namespace zylin
