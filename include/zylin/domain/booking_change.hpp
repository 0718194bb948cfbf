#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/core/ids.hpp"
#include "zylin/domain/booking.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace zylin {

enum class booking_change_kind { added, moved, status_changed };

/// `system`: the program by itself. Nothing it does changes a booking unasked today, but a row may say so.
enum class changed_by { caller, owner, system };

[[nodiscard]] std::string_view to_string(booking_change_kind what) noexcept;
[[nodiscard]] std::optional<booking_change_kind> parse_booking_change_kind(std::string_view text) noexcept;
[[nodiscard]] std::string_view to_string(changed_by who) noexcept;
[[nodiscard]] std::optional<changed_by> parse_changed_by(std::string_view text) noexcept;

/// Who changes a booking, and through what.
struct booking_origin {
  changed_by by = changed_by::system;
  std::optional<call_sid> call;  ///< the call in which it was asked for
  std::string message_sid;       ///< the customer's message in which it was asked for; empty = none
  std::string note;              ///< why; what a row says is shown, and nothing writes one today
};

[[nodiscard]] booking_origin from_call(call_sid id);
[[nodiscard]] booking_origin from_message(std::string sid);
[[nodiscard]] booking_origin from_owner();

/// One line of a booking's history. "Before" is nothing for a new booking.
struct booking_change {
  std::int64_t booking_id = 0;
  time_point at{};
  booking_change_kind what = booking_change_kind::added;
  booking_origin origin;
  std::optional<time_point> starts_at_before;
  time_point starts_at_after{};
  std::optional<booking_status> status_before;
  booking_status status_after = booking_status::confirmed;
};

}  // namespace zylin
