#pragma once

#include "zylin/core/error.hpp"
#include "zylin/ports/awaitable.hpp"

#include <optional>
#include <string>

namespace zylin::ports {

/// A calendar as a subscriber gets it.
struct calendar_file {
  std::string text;
  std::string tag;  ///< unchanged while the text is; printable ASCII without quotation marks
};

/// Gives the calendar to anybody who knows one of its secrets.
class calendar_source {
 public:
  calendar_source() = default;
  calendar_source(const calendar_source&) = delete;
  calendar_source& operator=(const calendar_source&) = delete;
  virtual ~calendar_source() = default;

  /// Nothing for a secret that is unknown or revoked. Errors: `storage_*`, `cancelled`.
  [[nodiscard]] virtual awaitable<result<std::optional<calendar_file>>> open(std::string secret) = 0;
};

}  // namespace zylin::ports
