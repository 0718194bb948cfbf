#pragma once

#include "zylin/core/error.hpp"
#include "zylin/ports/awaitable.hpp"

#include <optional>
#include <string>

namespace zylin {

/// A calendar as it is handed out.
struct calendar_file {
  std::string text;
  std::string tag;  ///< the same as long as the text is; printable ASCII without quotation marks
};

/// Hands the calendar to whoever knows one of its secrets.
class calendar_desk {
 public:
  calendar_desk() = default;
  calendar_desk(const calendar_desk&) = delete;
  calendar_desk& operator=(const calendar_desk&) = delete;
  virtual ~calendar_desk() = default;

  /// Nothing for a secret that is unknown or revoked. Errors: `storage_*`, `cancelled`.
  [[nodiscard]] virtual awaitable<result<std::optional<calendar_file>>> open(std::string secret) = 0;
};

}  // namespace zylin
