#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/core/ids.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain {

enum class booking_status { requested, confirmed, cancelled, completed, no_show };

[[nodiscard]] std::string_view to_string(booking_status status) noexcept;
[[nodiscard]] std::optional<booking_status> parse_booking_status(std::string_view text) noexcept;

/// Including its buffer.
inline constexpr std::chrono::days longest_booking{2};

struct booking {
  std::int64_t id = 0;    ///< 0 until stored
  std::string reference;  ///< short, unambiguous when read aloud
  std::string customer_name;
  std::string customer_phone;
  std::string service;
  time_point starts_at{};
  std::chrono::minutes duration{0};
  std::chrono::minutes buffer{0};
  booking_status status = booking_status::confirmed;
  std::string notes;
  std::optional<call_sid> call;  ///< that made it: one booking, or those of one visit
  time_point created_at{};
  time_point changed_at{};               ///< of the last change; equal to `created_at` until there is one
  std::optional<std::string> staff{};    ///< who serves; nothing if no staff is listed for the service
  std::vector<std::string> resources{};  ///< rooms, chairs, devices that it holds; set by the database
  std::optional<std::string> visit{};    ///< shared by bookings that were made together: the first one's reference
  int visit_part = 0;                    ///< its place among those
};

inline constexpr std::size_t booking_reference_length = 6;

/// A reference of six characters drawn from an alphabet without look-alikes (no 0/O, 1/I/L, …), from
/// 32 random bits.
[[nodiscard]] std::string make_booking_reference(std::uint32_t random);

/// True if the text looks like such a reference, in capitals.
[[nodiscard]] bool is_booking_reference(std::string_view text) noexcept;

/// `number_changed`: its customer has another number now, as the owner said; the note tells both.
enum class booking_change_kind { added, moved, status_changed, number_changed };

/// `system`: the program itself. Today it changes no booking unasked, but a row may say so.
enum class changed_by { caller, owner, system };

[[nodiscard]] std::string_view to_string(booking_change_kind what) noexcept;
[[nodiscard]] std::optional<booking_change_kind> parse_booking_change_kind(std::string_view text) noexcept;
[[nodiscard]] std::string_view to_string(changed_by who) noexcept;
[[nodiscard]] std::optional<changed_by> parse_changed_by(std::string_view text) noexcept;

/// Who changes a booking, and through what.
struct booking_origin {
  changed_by by = changed_by::system;
  std::optional<call_sid> call;  ///< the call in which it was asked for
  std::string message_sid;       ///< the customer's message, or turn of a conversation, in which it was; empty = none
  std::string note;              ///< why, or what else; shown if a row has one
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

/// What may become of a booking:
///
///   requested --> confirmed --started--> completed <--> no_show
///       |             |                      (the owner corrects himself)
///       +-------------+--> cancelled, for good
///
/// Live ones (requested, confirmed) take room and may be moved; moving changes no status.
[[nodiscard]] bool is_live(booking_status status) noexcept;

/// `started`: the appointment's start has come. A caller can only cancel; only the business confirms or says who came.
/// A status never becomes the same again.
[[nodiscard]] bool may_become(booking_status from, booking_status to, changed_by who, bool started) noexcept;

}  // namespace zylin::domain
