#pragma once

#include "pipeline/engine/periodic_task.hpp"
#include "zylin/config/settings.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/ports/store.hpp"

#include <atomic>
#include <cstdint>
#include <functional>
#include <optional>

namespace zylin::recovery {

/// Watches that no recording waits too long for its answer. Work that never ends is not visible from outside, so it is
/// reported: in the log, /readyz, the metrics, and to the owner once for each such recording.
class queue_alarm final : public engine::periodic_task {
 public:
  /// The references must outlive the alarm; `message_added` wakes the outbox.
  queue_alarm(ports::store& db, const clock& time, const config::settings& settings,
              std::function<void()> message_added);

  ports::awaitable<result<void>> run() override;
  [[nodiscard]] std::optional<time_point> next_due() const override;

  /// Whether the oldest unfinished recording has waited for longer than `QUEUE_AGE_ALARM_MS`. Any thread.
  [[nodiscard]] bool is_late() const noexcept { return late_; }

 private:
  /// The result of one look.
  struct finding {
    std::optional<domain::job> late;
    bool sure = false;  ///< it was late at the previous look too
  };

  ports::awaitable<void> look();
  [[nodiscard]] result<finding> find(ports::transaction& tx, time_point now) const;
  [[nodiscard]] result<void> tell_owner(ports::transaction& tx, const domain::job& late, time_point now) const;
  void conclude(const finding& found);

  ports::store& db_;
  const clock& time_;
  const config::settings& settings_;
  std::function<void()> message_added_;
  std::chrono::milliseconds interval_;
  std::atomic<bool> late_{false};
  // Only used by the loop.
  time_point last_look_{};
  std::int64_t seen_late_ = 0;  ///< the job at the last look; 0 = none
  std::int64_t reported_ = 0;   ///< the last job that was logged and told to the owner
};

}  // namespace zylin::recovery
