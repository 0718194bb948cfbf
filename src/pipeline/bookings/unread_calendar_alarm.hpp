#pragma once

#include "pipeline/engine/periodic_task.hpp"
#include "zylin/config/settings.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/domain/external_calendar.hpp"
#include "zylin/ports/external_calendar_repository.hpp"
#include "zylin/ports/store.hpp"

#include <functional>
#include <optional>

namespace zylin::bookings {

/// Tells the owner of each external calendar that was not read for a day, once for each outage. It goes by what is
/// stored, not by the attempts: so it also tells of one whose reading does not end, and of an outage that began before
/// the last start.
class unread_calendar_alarm final : public engine::periodic_task {
 public:
  /// The references must outlive the object; `message_added` wakes the outbox.
  unread_calendar_alarm(ports::store& db, const clock& time, const config::settings& settings,
                        std::function<void()> message_added);

  ports::awaitable<result<void>> run() override;
  [[nodiscard]] std::optional<time_point> next_due() const override;

 private:
  /// How many were told now.
  [[nodiscard]] result<int> tell_all(ports::transaction& tx, time_point now) const;
  [[nodiscard]] result<bool> tell(ports::transaction& tx, const domain::external_calendar& which,
                                  const ports::external_calendar_state& row, time_point now) const;

  ports::store& db_;
  const clock& time_;
  const config::settings& settings_;
  std::function<void()> message_added_;
  std::optional<time_point> last_look_;
};

}  // namespace zylin::bookings
