#pragma once

#include "zylin/config/settings.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/pipeline/work_loop.hpp"
#include "zylin/ports/store.hpp"

#include <chrono>
#include <functional>
#include <optional>

namespace zylin {

/// Sends the owner the day's report at the time the business sets, once a day: what is stored says whether it was
/// written, so no restart repeats it. Where nobody was there at that time, it is sent later the same day.
class report_clock final : public work_source {
 public:
  /// The references must outlive the object; `message_added` wakes the outbox.
  report_clock(store& db, const clock& time, const settings& configured, std::function<void()> message_added);

  /// Writes the report if it is due: all of it is one transaction, so there are no pieces to run.
  awaitable<result<std::vector<awaitable<void>>>> claim(std::size_t room) override;
  awaitable<result<std::optional<time_point>>> next_due() override;

 private:
  [[nodiscard]] std::chrono::local_days today(time_point now) const;
  /// When to write today's, or, once that is done, tomorrow's.
  [[nodiscard]] std::optional<time_point> due(time_point now) const;
  awaitable<void> write(std::chrono::local_days day);
  awaitable<result<bool>> post(std::chrono::local_days day, time_point now);

  store& db_;
  const clock& time_;
  const settings& configured_;
  std::function<void()> message_added_;
  // Only the loop touches these.
  std::optional<std::chrono::local_days> written_;  ///< the last day whose report is stored
  std::optional<time_point> failed_at_;
};

}  // namespace zylin
