#pragma once

#include "zylin/core/error.hpp"
#include "zylin/domain/call.hpp"
#include "zylin/ports/awaitable.hpp"

#include <string>

namespace zylin::ports {

/// A call as the provider knows it.
struct directory_entry {
  explicit directory_entry(call_sid id) : row(std::move(id)) {}

  domain::call row;       ///< parties, status, beginning, end and duration if known; nothing else
  std::string direction;  ///< "inbound", "outbound-api", …
};

/// Knows every call of our account.
class call_directory {
 public:
  call_directory() = default;
  call_directory(const call_directory&) = delete;
  call_directory& operator=(const call_directory&) = delete;
  virtual ~call_directory() = default;

  /// Errors: `not_found` when there is no such call, otherwise as for `recording_list`.
  [[nodiscard]] virtual awaitable<result<directory_entry>> find(call_sid id) = 0;
};

}  // namespace zylin::ports
