#pragma once

#include "zylin/core/error.hpp"
#include "zylin/domain/daily_report.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace zylin::ports {

/// Data of the daily report besides the bookings. Errors of all: `storage_*`.
class report_repository {
 public:
  virtual ~report_repository() = default;
  /// Calls that began in the span, oldest first, at most `limit`.
  virtual result<std::vector<domain::report_call>> calls(const domain::time_span& within, std::size_t limit) = 0;
  /// Messages written in the span for which every delivery method failed; each once, at most `limit`.
  virtual result<std::vector<domain::undelivered_message>> undelivered(const domain::time_span& within,
                                                                       std::size_t limit) = 0;
  /// Whether a message with that key was ever written.
  virtual result<bool> is_written(std::string_view dedupe_key) = 0;
};

}  // namespace zylin::ports
