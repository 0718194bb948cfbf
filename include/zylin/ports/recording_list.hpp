#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/core/error.hpp"
#include "zylin/core/ids.hpp"
#include "zylin/ports/awaitable.hpp"

#include <optional>
#include <string>
#include <vector>

namespace zylin::ports {

/// One recording as the provider lists it, with its own words for what it is.
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
  std::string next;                          ///< where the list goes on; empty at its end
};

/// The recordings of our account, whether or not we were told of them.
class recording_list {
 public:
  recording_list() = default;
  recording_list(const recording_list&) = delete;
  recording_list& operator=(const recording_list&) = delete;
  virtual ~recording_list() = default;

  /// One page of the recordings made at `since` or later; some from before may be among them. `from` is the
  /// `next` of the page before, empty for the first. Errors: `unauthorized`, `rate_limited`, `server_failed`,
  /// `rejected`, `bad_response` (unreadable, or it goes on where we do not follow), and what http_client reports.
  [[nodiscard]] virtual awaitable<result<recording_page>> page(time_point since, std::string from) = 0;
};

}  // namespace zylin::ports
