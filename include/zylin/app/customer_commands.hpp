#pragma once

#include "zylin/config/settings.hpp"
#include "zylin/control/command.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/core/phone_number.hpp"
#include "zylin/ports/store.hpp"

namespace zylin::app {

/// What an owner may do to customers. A number is written as people do, or with its country code.
///
/// | command             | arguments                | does                                                    |
/// |---------------------|--------------------------|---------------------------------------------------------|
/// | `customers.note`    | `phone` `text`           | adds a remark to the notes                              |
/// | `customers.block`   | `phone`, or `call` (SID) | that number's calls and texts are not answered any more |
/// | `customers.unblock` | `phone`                  | they are again                                          |
/// | `customers.merge`   | `from` `into`            | both are one customer, with the number `into`           |
///
/// With the argument `json` the reply is one JSON object.
class customer_commands {
 public:
  /// The references must outlive this object.
  customer_commands(ports::store& db, const clock& time, const config::settings& settings)
      : db_(db), time_(time), settings_(settings), business_(settings.business) {}

  [[nodiscard]] static bool takes(const control::command& asked);

  /// Checks that the arguments can be understood; does nothing. Errors: `invalid_input`, with a sentence.
  [[nodiscard]] static result<void> check(const control::command& asked, const config::settings& settings);

  /// Errors: those of `check`, and of `bookings::customer_changes`.
  [[nodiscard]] ports::awaitable<control::reply> perform(control::command asked);

 private:
  ports::awaitable<control::reply> note(const control::command& asked);
  ports::awaitable<control::reply> block(const control::command& asked);
  ports::awaitable<control::reply> unblock(const control::command& asked);
  ports::awaitable<control::reply> merge(const control::command& asked);
  ports::awaitable<result<phone_number>> number_to_block(const control::command& asked);

  ports::store& db_;
  const clock& time_;
  const config::settings& settings_;
  const domain::business& business_;
};

}  // namespace zylin::app
