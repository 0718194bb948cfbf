// reports: the daily report and the calendar feed for the owner, made from what is stored.
#pragma once

#include "pipeline/engine/periodic_task.hpp"
#include "zylin/config/settings.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/daily_report.hpp"
#include "zylin/ports/store.hpp"

#include <chrono>
#include <functional>
#include <optional>

namespace zylin::reports {

/// The report for the morning of `day`, from what is stored now. Errors: `storage_*`.
[[nodiscard]] result<domain::daily_report> read_daily_report(ports::transaction& tx, const domain::business& business,
                                                             std::chrono::local_days day);

/// Sends the owner the day's report at the time the business sets, once a day: the stored messages show whether it was
/// written, so a restart does not repeat it. If the program did not run at that time, it is sent later the same day.
class daily_report_sender final : public engine::periodic_task {
 public:
  /// The references must outlive the object; `message_added` wakes the outbox.
  daily_report_sender(ports::store& db, const clock& time, const config::settings& settings,
                      std::function<void()> message_added);

  ports::awaitable<result<void>> run() override;
  [[nodiscard]] std::optional<time_point> next_due() const override;

 private:
  [[nodiscard]] std::chrono::local_days today(time_point now) const;
  /// When to write today's report or, if that is done, tomorrow's.
  [[nodiscard]] std::optional<time_point> due(time_point now) const;
  ports::awaitable<void> write(std::chrono::local_days day);
  ports::awaitable<result<bool>> post(std::chrono::local_days day, time_point now);

  ports::store& db_;
  const clock& time_;
  const config::settings& settings_;
  std::function<void()> message_added_;
  // Only used by the loop.
  std::optional<std::chrono::local_days> written_;  ///< the last day whose report is stored
  std::optional<time_point> failed_at_;
};

}  // namespace zylin::reports
