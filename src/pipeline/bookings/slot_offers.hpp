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

/// Offers a time that has become free, by whatever change, to those who wanted it: in the order of their wishes, one
/// customer for each free place, and the next one when the offer has expired. Not in the quiet hours. While somebody
/// waits, it checks every few seconds whether the time is available, so no change of a booking has to notify it. An
/// offer reserves nothing: the yes is booked by the same rules as any wish.
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
  /// The entries that stay open, in their order: expired, lapsed or booked ones are stored as such.
  [[nodiscard]] result<entries> settle(ports::transaction& tx, time_point now) const;
  [[nodiscard]] result<domain::waiting_state> state_now(ports::transaction& tx, const domain::waiting_entry& row,
                                                        time_point now) const;
  [[nodiscard]] result<int> offer_free(ports::transaction& tx, entries& open, time_point now) const;
  /// False if the time is not available now, or not for long enough.
  [[nodiscard]] result<bool> offer(ports::transaction& tx, domain::waiting_entry& row, const entries& open,
                                   time_point now) const;

  ports::store& db_;
  const clock& time_;
  const domain::business& business_;
  std::function<void()> message_added_;
  bool somebody_waits_ = false;  // only used by the loop
};

}  // namespace zylin::bookings
