#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/core/error.hpp"
#include "zylin/domain/taken_times.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace zylin::ports {

/// What is stored of one of the business's external calendars. The address is secret: only its digest is stored.
struct external_calendar_state {
  std::int64_t id = 0;
  std::string address_hash;                 ///< SHA-256 of the address, 64 hexadecimal digits
  std::string staff;                        ///< whose it is; empty: the business's
  time_point configured_at{};               ///< since when this address is in the business file
  std::optional<time_point> read_at{};      ///< when it was last read; nothing: never
  std::optional<time_point> known_until{};  ///< its busy times are known up to then
  /// Without the address: why the latest attempt failed (`failures` > 0), or what of the calendar could not be followed
  /// exactly (`failures` is 0). Empty: neither.
  std::string failure{};
  std::int64_t failures = 0;  ///< attempts since the last success
};

/// Errors of all: `storage_*`.
class external_calendar_repository {
 public:
  virtual ~external_calendar_repository() = default;
  /// Ordered by id.
  virtual result<std::vector<external_calendar_state>> all() = 0;
  /// Keeps what `wanted` names by address and person, adds the others as never read (`configured_at`), and forgets the
  /// rest with their busy times.
  virtual result<void> configure(const std::vector<external_calendar_state>& wanted) = 0;
  /// Writes what may change: `read_at`, `known_until`, `failure`, `failures`.
  virtual result<void> save(const external_calendar_state& row) = 0;
  /// `busy` instead of what was there, ascending and disjoint.
  virtual result<void> replace_times(std::int64_t id, const std::vector<domain::time_span>& busy) = 0;
  /// What touches [from, until) in all calendars, earliest first.
  virtual result<std::vector<domain::busy_time>> busy(time_point from, time_point until) = 0;
  /// The same of one calendar, at most `limit`.
  virtual result<std::vector<domain::time_span>> times_of(std::int64_t id, time_point from, time_point until,
                                                          std::size_t limit) = 0;
};

}  // namespace zylin::ports
