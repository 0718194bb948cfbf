#pragma once

#include "zylin/config/settings.hpp"

#include <iosfwd>
#include <string>

namespace zylin::cli {

struct calendar_request {
  const config::settings& settings;
  const std::string& which;  ///< an address's ID, or "all"; for `revoke`
  bool json = false;         ///< for `list` and `busy`
  std::ostream& out;
  std::ostream& err;
};

/// `zylin calendar new|revoke|list`, with or without a running server. Exit status: 0, or 1 with a sentence on `err`,
/// or 2 for an invalid ID.
[[nodiscard]] int new_calendar(const calendar_request& asked);
[[nodiscard]] int revoke_calendars(const calendar_request& asked);
[[nodiscard]] int list_calendars(const calendar_request& asked);

/// `zylin calendar busy`: when the business's external calendars block times from now on, by a read-only connection.
/// Exit status: 0, or 1 with a sentence on `err`.
[[nodiscard]] int list_busy_times(const calendar_request& asked);

}  // namespace zylin::cli
