#pragma once

#include "pipeline/bookings/owner_changes.hpp"
#include "zylin/control/command.hpp"
#include "zylin/domain/booking.hpp"
#include "zylin/domain/business.hpp"

#include <string>
#include <string_view>

namespace zylin::app {

enum class booking_verb { add, move, cancel, confirm, complete, no_show };

/// A parsed command about bookings.
struct booking_order {
  booking_verb verb = booking_verb::add;
  std::string reference;          ///< of all but `add`
  domain::booking wanted;         ///< of `add`
  domain::local_minutes start{};  ///< of `add` and `move`
  bookings::owner_terms terms;
};

/// The part after "bookings." in the command's name.
[[nodiscard]] std::string_view to_string(booking_verb verb) noexcept;

[[nodiscard]] bool is_booking_order(std::string_view command) noexcept;

/// Errors: `invalid_input`, with a sentence for the owner.
[[nodiscard]] result<booking_order> read_booking_order(const control::command& asked, const domain::business& business,
                                                       time_point now);

/// `YYYY-MM-DD HH:MM`, or words that name a day and a time ("tomorrow at 3 pm"). Errors: `invalid_input`.
[[nodiscard]] result<domain::local_minutes> read_start(std::string_view text, const domain::business& business,
                                                       time_point now);

}  // namespace zylin::app
