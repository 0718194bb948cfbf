#pragma once

#include "zylin/app/booking_commands.hpp"
#include "zylin/app/customer_commands.hpp"
#include "zylin/config/settings.hpp"
#include "zylin/control/command.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/ports/store.hpp"

#include <functional>
#include <utility>

namespace zylin::app {

/// What an owner may tell the system to do. The same whether a running server gets the command through its control
/// socket, or a program that holds the database itself.
///
/// | command           | arguments      | does                                                            |
/// |-------------------|----------------|-----------------------------------------------------------------|
/// | `jobs.retry`      | `id`           | works on a dead job again                                       |
/// | `calendar.new`    |                | opens the calendar at a new address, which only the reply tells |
/// | `calendar.revoke` | `id`, or `all` | closes that address, or all of them                             |
/// | `bookings.…`      |                | see `booking_commands.hpp`                                      |
/// | `customers.…`     |                | see `customer_commands.hpp`                                     |
class owner_commands {
 public:
  /// `job_added` and `message_added` wake the workers for jobs and messages; may be empty. The references must outlive
  /// this object.
  owner_commands(ports::store& db, const clock& time, const config::settings& settings, std::function<void()> job_added,
                 std::function<void()> message_added)
      : db_(db),
        time_(time),
        settings_(settings),
        job_added_(std::move(job_added)),
        bookings_(db, time, settings.business, std::move(message_added)),
        customers_(db, time, settings) {}

  /// Errors: `invalid_input` for an unknown command or argument, and what the command reports.
  [[nodiscard]] ports::awaitable<control::reply> perform(control::command asked);

 private:
  ports::awaitable<control::reply> retry_job(const control::command& asked);
  ports::awaitable<control::reply> open_calendar();
  ports::awaitable<control::reply> revoke_calendars(const control::command& asked);

  ports::store& db_;
  const clock& time_;
  const config::settings& settings_;
  std::function<void()> job_added_;
  booking_commands bookings_;
  customer_commands customers_;
};

}  // namespace zylin::app
