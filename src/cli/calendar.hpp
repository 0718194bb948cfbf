#pragma once

#include "zylin/config/settings.hpp"

#include <iosfwd>
#include <string>

namespace zylin::cli {

struct calendar_request {
  const config::settings& settings;
  const std::string& which;  ///< an address's ID, or "all"; for `revoke`
  bool json = false;         ///< for `list`
  std::ostream& out;
  std::ostream& err;
};

/// `zylin calendar new|revoke|list`, with or without a running server. Exit status: 0, or 1 with a sentence on `err`,
/// or 2 for an invalid ID.
[[nodiscard]] int new_calendar(const calendar_request& asked);
[[nodiscard]] int revoke_calendars(const calendar_request& asked);
[[nodiscard]] int list_calendars(const calendar_request& asked);

}  // namespace zylin::cli
