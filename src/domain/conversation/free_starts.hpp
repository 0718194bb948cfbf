#pragma once

#include "zylin/domain/availability.hpp"
#include "zylin/domain/conversation.hpp"
#include "zylin/domain/requested_time.hpp"
#include "zylin/domain/visit_planner.hpp"

#include <optional>
#include <vector>

namespace zylin::domain {

/// The free starts for what a conversation is about: one appointment, or several together.
class free_starts {
 public:
  /// All must outlive this. `taken` without the appointment that is moved.
  free_starts(const business& business, const conversation_state& state, const taken_times& taken, time_point now);

  /// Why it cannot begin then; nothing if it can.
  [[nodiscard]] std::optional<refusal> check(local_minutes start) const;
  /// Each part with who serves, for a start that was not refused.
  [[nodiscard]] std::vector<spoken_appointment> plan(local_minutes start) const;
  /// The first ones of a span, a duration apart.
  [[nodiscard]] std::vector<local_minutes> within(const start_span& span) const;
  /// Instead of a start that is not free: the nearest before and after it that day, and the same time on the next day
  /// on which it is free.
  [[nodiscard]] std::vector<local_minutes> around(local_minutes start) const;
  /// The first one on each of the next days, from that day on.
  [[nodiscard]] std::vector<local_minutes> next_days(std::chrono::local_days from) const;
  [[nodiscard]] std::optional<local_minutes> last_before(local_minutes start) const;

 private:
  [[nodiscard]] std::vector<local_minutes> slots(std::chrono::local_days day) const;
  [[nodiscard]] std::chrono::local_days last_day() const;

  const business& business_;
  const conversation_state& state_;
  const service& service_;
  time_point now_;
  availability calendar_;
  std::optional<visit_planner> together_;
};

/// The service that is spoken of; the business's only or first one while none is.
[[nodiscard]] const service& spoken_service(const business& business, const conversation_state& state);

/// Without what that booking takes.
[[nodiscard]] taken_times without(taken_times taken, const booking& row);

}  // namespace zylin::domain
