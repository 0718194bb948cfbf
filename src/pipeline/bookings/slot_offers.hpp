#pragma once

#include "pipeline/engine/periodic_task.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/domain/availability.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/waiting_entry.hpp"
#include "zylin/ports/store.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace zylin::bookings {

/// Offers a time that has become free, by whatever change, to who wanted it: the first come first, one customer for
/// each place that is free, and the next one once the offer is over. Not in the quiet hours. While somebody waits it
/// looks every few seconds at whether the time can be had, so that no way of changing a booking has to tell it. An
/// offer reserves nothing: the yes books by the rules for everybody.
class slot_offers final : public engine::periodic_task {
 public:
  /// The references must outlive this; `message_added` wakes the outbox, any thread.
  slot_offers(ports::store& db, const clock& time, const domain::business& business,
              std::function<void()> message_added);

  ports::awaitable<result<void>> run() override;
  [[nodiscard]] std::optional<time_point> next_due() const override;

 private:
  struct look {
    int offered = 0;
    bool somebody_waits = false;
  };
  using entries = std::vector<domain::waiting_entry>;

  [[nodiscard]] result<look> tend(ports::transaction& tx, time_point now) const;
  /// Those that go on, in their order: what is over, lapsed or booked is written down as such.
  [[nodiscard]] result<entries> settle(ports::transaction& tx, time_point now) const;
  [[nodiscard]] result<domain::waiting_state> state_now(ports::transaction& tx, const domain::waiting_entry& row,
                                                        time_point now) const;
  [[nodiscard]] result<int> offer_free(ports::transaction& tx, entries& open, time_point now) const;
  /// False where the time cannot be had now, or not for long enough.
  [[nodiscard]] result<bool> offer(ports::transaction& tx, domain::waiting_entry& row, const entries& open,
                                   time_point now) const;

  ports::store& db_;
  const clock& time_;
  const domain::business& business_;
  std::function<void()> message_added_;
  bool somebody_waits_ = false;  // only touched by the loop
};

}  // namespace zylin::bookings
