#pragma once

#include "zylin/control/command.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/caller.hpp"
#include "zylin/ports/store.hpp"

#include <functional>
#include <utility>

namespace zylin::app {

struct booking_order;

/// What an owner may do to bookings. Each change is recorded in the history as the owner's, and the customer is told in
/// the same transaction.
///
/// | command                                | arguments                             |
/// |----------------------------------------|---------------------------------------|
/// | `bookings.add`                         | `name` `phone` `at`; `service` `notes` |
/// | `bookings.move`                        | `reference` `at`                      |
/// | `bookings.cancel`, `bookings.confirm`, | `reference`                           |
/// | `bookings.complete`, `bookings.no_show` |                                      |
///
/// `quiet` (any value) sends the customer nothing. `force`, for the first two, overrules hours, closures, notice and
/// horizon. `at` is `YYYY-MM-DD HH:MM` on the business's clock, or words ("tomorrow at 3 pm").
class booking_commands {
 public:
  /// `message_added` wakes the outbox; may be empty. The references must outlive this object.
  booking_commands(ports::store& db, const clock& time, const domain::business& business,
                   std::function<void()> message_added)
      : db_(db), time_(time), business_(business), message_added_(std::move(message_added)) {}

  [[nodiscard]] static bool takes(const control::command& asked);

  /// Checks that the arguments can be understood; does nothing. Errors: `invalid_input`, with a sentence.
  [[nodiscard]] static result<void> check(const control::command& asked, const domain::business& business,
                                          time_point now);

  /// Errors: those of `check`; `conflict` if the time is not available, with the reason and up to three that are;
  /// `not_found`; `invalid_input` for a change that the booking's status forbids; `storage_*`.
  [[nodiscard]] ports::awaitable<control::reply> perform(control::command asked);

 private:
  ports::awaitable<domain::caller_cache> read_customer(const booking_order& order);

  ports::store& db_;
  const clock& time_;
  const domain::business& business_;
  std::function<void()> message_added_;
};

}  // namespace zylin::app
