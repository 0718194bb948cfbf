#pragma once

#include "pipeline/engine/periodic_task.hpp"
#include "zylin/config/settings.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/domain/external_calendar.hpp"
#include "zylin/ports/external_calendar_repository.hpp"
#include "zylin/ports/external_calendar_source.hpp"
#include "zylin/ports/store.hpp"

#include <atomic>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace zylin::bookings {

/// Stores which external calendars the business file names: those of other addresses are forgotten, new ones count as
/// never read. Belongs before anything that books. Errors: `storage_*`.
[[nodiscard]] result<void> write_external_calendars(ports::transaction& tx, const domain::business& business,
                                                    time_point now);

/// What is stored of that calendar.
[[nodiscard]] std::optional<ports::external_calendar_state> find_calendar_row(
    const std::vector<ports::external_calendar_state>& rows, const domain::external_calendar& which);

/// From a day ago to two weeks after the last bookable time: what of a calendar is kept. The two weeks let it go unread
/// for that long before what is bookable is unknown.
[[nodiscard]] domain::time_span external_calendar_window(const domain::business& business, time_point now);

/// How one of the external calendars is doing.
struct external_calendar_health {
  std::string label;
  std::optional<time_point> read_at;  ///< nothing: never
  std::int64_t failures = 0;          ///< attempts since then
};

/// Reads the external calendars every few minutes and stores when they say "busy". One that cannot be read keeps what
/// it was known for, is asked less and less often (hourly at least).
class external_calendar_reader final : public engine::periodic_task {
 public:
  /// The references must outlive the object.
  external_calendar_reader(ports::store& db, ports::external_calendar_source& source, const clock& time,
                           const config::settings& settings);

  ports::awaitable<result<void>> run() override;
  [[nodiscard]] std::optional<time_point> next_due() const override;
  void stop() override { stopping_ = true; }

  /// Any thread.
  [[nodiscard]] std::vector<external_calendar_health> health() const;

 private:
  struct followed {
    domain::external_calendar what;
    time_point asked_at{};
    time_point due{};
    ports::feed_version version{};  ///< of what is stored; kept in memory alone, so that a start reads everything again
    domain::time_span window{};     ///< that it was read for
    std::vector<domain::time_span> stored{};  ///< what it said then
    std::string remark{};                     ///< of what is stored
    std::string failure{};
  };

  ports::awaitable<result<std::string>> installation();
  ports::awaitable<void> follow(followed& one);
  ports::awaitable<void> store_answer(followed& one, const result<ports::external_calendar_answer>& read,
                                      const domain::time_span& window);
  [[nodiscard]] result<ports::external_calendar_state> write_answer(ports::transaction& tx, const followed& one,
                                                                    const result<ports::external_calendar_answer>& read,
                                                                    const domain::time_span& window,
                                                                    time_point now) const;
  void log_outcome(followed& one, const result<ports::external_calendar_answer>& read) const;
  void note_health(const followed& one, const ports::external_calendar_state& row);

  ports::store& db_;
  ports::external_calendar_source& source_;
  const clock& time_;
  const config::settings& settings_;
  std::atomic<bool> stopping_{false};
  // Only used by the loop.
  std::vector<followed> calendars_;
  std::string installation_;  // known after the first run
  mutable std::mutex health_guard_;
  std::vector<external_calendar_health> health_;
};

}  // namespace zylin::bookings
