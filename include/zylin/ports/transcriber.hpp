#pragma once

#include "zylin/core/error.hpp"
#include "zylin/ports/awaitable.hpp"

#include <filesystem>
#include <string>

namespace zylin::ports {

/// Speech to text.
class transcriber {
 public:
  transcriber() = default;
  transcriber(const transcriber&) = delete;
  transcriber& operator=(const transcriber&) = delete;
  virtual ~transcriber() = default;

  /// The words, trimmed; empty for silence. Errors: `quota_exhausted`, `rate_limited`, `unauthorized`,
  /// `rejected`, `server_failed`, `bad_response` and what http_client reports.
  [[nodiscard]] virtual awaitable<result<std::string>> transcribe(std::filesystem::path audio) = 0;
};

}  // namespace zylin::ports
