#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/core/ids.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace zylin {

enum class booking_status { requested, confirmed, cancelled, completed, no_show };

[[nodiscard]] std::string_view to_string(booking_status status) noexcept;
[[nodiscard]] std::optional<booking_status> parse_booking_status(std::string_view text) noexcept;

/// Its buffer included.
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
  std::optional<call_sid> call;  ///< at most one booking a call
  time_point created_at{};
  time_point changed_at{};  ///< of the last change; `created_at` until there is one
};

inline constexpr std::size_t booking_reference_length = 6;

/// A reference of six characters drawn from an alphabet without look-alikes (no 0/O, 1/I/L, …), from
/// 32 random bits.
[[nodiscard]] std::string make_booking_reference(std::uint32_t random);

/// True for what such a reference looks like, in capitals.
[[nodiscard]] bool is_booking_reference(std::string_view text) noexcept;

}  // namespace zylin
