#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/core/ids.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace zylin::domain {

/// waiting --the time is free--> offered --yes--> booked
///    ^                             |  \--no, or no answer in time--> expired
///    +--------taken meanwhile------+
/// Either ends as booked if the customer books in another way, and as expired when the wished time has come.
enum class waiting_state { waiting, offered, booked, expired };

[[nodiscard]] std::string_view to_string(waiting_state state) noexcept;
[[nodiscard]] std::optional<waiting_state> parse_waiting_state(std::string_view text) noexcept;

/// Somebody who wanted a time that was taken.
struct waiting_entry {
  explicit waiting_entry(std::optional<call_sid> wished_in) : call(std::move(wished_in)) {}

  std::int64_t id = 0;           ///< 0 until stored; who came first has the lower one
  std::optional<call_sid> call;  ///< the call that asked for it, if one did: one entry for each time and service
  std::string customer_phone;    ///< E.164, the number that called
  std::string customer_name;
  std::string service;
  time_point starts_at{};
  std::chrono::minutes duration{0};
  std::chrono::minutes buffer{0};
  std::string notes;
  std::optional<std::string> staff{};  ///< who is to serve, where they asked for somebody
  std::uint32_t reference_seed = 0;    ///< 32 random bits for the booking's reference
  waiting_state state = waiting_state::waiting;
  std::optional<time_point> offered_until;  ///< of the last offer
  std::optional<time_point> offered_at{};   ///< when that was made; nothing if an older version made it
  time_point created_at{};
};

}  // namespace zylin::domain
