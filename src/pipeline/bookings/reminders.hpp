#pragma once

#include "pipeline/engine/periodic_task.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/caller.hpp"
#include "zylin/ports/store.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace zylin::bookings {

/// Reminds customers of their confirmed appointments, once for each start, and not in the quiet hours. Message and mark
/// are one transaction. It polls: a change of a booking does not notify it, but is noticed within the half minute of a
/// periodic_loop.
class reminders final : public engine::periodic_task {
 public:
  /// The references must outlive this; `message_added` wakes the outbox, any thread.
  reminders(ports::store& db, const clock& time, const domain::business& business, std::function<void()> message_added);

  ports::awaitable<result<void>> run() override;
  [[nodiscard]] std::optional<time_point> next_due() const override;

 private:
  /// The result of one run.
  struct look {
    int written = 0;
    std::optional<time_point> next;
  };

  [[nodiscard]] result<std::vector<ports::open_reminder>> open(ports::transaction& tx, time_point now) const;
  /// The stored contacts of the customers that may be written to now.
  [[nodiscard]] result<std::vector<std::string>> contacts_due(ports::transaction& tx, time_point now) const;
  [[nodiscard]] result<look> remind_due(ports::transaction& tx, const domain::caller_cache& callers,
                                        time_point now) const;
  /// When it can be written: later if quiet hours apply now.
  [[nodiscard]] std::optional<time_point> writable_at(const ports::open_reminder& row, time_point now) const;
  /// `first`, and of `all` what was made together with it, is on the same day and has the same contact.
  [[nodiscard]] result<std::vector<ports::open_reminder>> due_together(ports::transaction& tx,
                                                                       const std::vector<ports::open_reminder>& all,
                                                                       const ports::open_reminder& first) const;
  /// One message for all of them.
  [[nodiscard]] result<int> write(ports::transaction& tx, const domain::caller_cache& callers,
                                  const std::vector<ports::open_reminder>& together, time_point now) const;

  ports::store& db_;
  const clock& time_;
  const domain::business& business_;
  std::function<void()> message_added_;
  std::optional<time_point> next_;  // only used by the loop
};

}  // namespace zylin::bookings
