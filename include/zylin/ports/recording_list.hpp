#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/core/error.hpp"
#include "zylin/core/ids.hpp"
#include "zylin/ports/awaitable.hpp"

#include <optional>
#include <string>
#include <vector>

namespace zylin::ports {

/// One recording as the provider lists it, in the provider's own words.
struct listed_recording {
  listed_recording(recording_sid audio, call_sid caller) : recording(std::move(audio)), call(std::move(caller)) {}

  recording_sid recording;
  call_sid call;
  std::string status;                            ///< "completed", "processing", "in-progress", "absent", …
  std::string source;                            ///< what asked for it, e.g. "RecordVerb"; may be empty
  std::optional<time_point> made_at;             ///< when it began
  std::optional<std::chrono::seconds> duration;  ///< nothing while it is not known
};

struct recording_page {
  std::vector<listed_recording> recordings;  ///< newest first
  std::string next;                          ///< where the list continues; empty at its end
};

/// The recordings of our account, also those that no webhook reported.
class recording_list {
 public:
  recording_list() = default;
  recording_list(const recording_list&) = delete;
  recording_list& operator=(const recording_list&) = delete;
  virtual ~recording_list() = default;

  /// One page of the recordings made at `since` or later; it may contain some earlier ones. `from` is the `next` of the
  /// previous page, empty for the first. Errors: `unauthorized`, `rate_limited`, `server_failed`, `rejected`,
  /// `bad_response` (unreadable, or its next page is at an address we do not follow), and what http_client reports.
  [[nodiscard]] virtual awaitable<result<recording_page>> page(time_point since, std::string from) = 0;
};

}  // namespace zylin::ports
