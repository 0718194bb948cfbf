#pragma once

#include "zylin/core/ids.hpp"
#include "zylin/ports/awaitable.hpp"

#include <filesystem>

namespace zylin::ports {

/// Where recordings come from.
class recording_source {
 public:
  recording_source() = default;
  recording_source(const recording_source&) = delete;
  recording_source& operator=(const recording_source&) = delete;
  virtual ~recording_source() = default;

  /// Streams the recording as WAV into `file` (complete and checked, or not there at all).
  /// Errors: `not_ready` (ask again later), `bad_response` (not audio, truncated, empty),
  /// `response_too_large`, `unauthorized`, `storage_*` and what http_client reports.
  [[nodiscard]] virtual awaitable<result<void>> download(recording_sid recording, std::filesystem::path file) = 0;
};

}  // namespace zylin::ports
