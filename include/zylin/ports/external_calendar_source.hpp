#pragma once

#include "zylin/core/error.hpp"
#include "zylin/core/secret.hpp"
#include "zylin/domain/time_zone.hpp"
#include "zylin/ports/awaitable.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace zylin::ports {

/// What a server said of the version that it sent: sent back, it may answer "unchanged".
struct feed_version {
  std::string tag;            ///< ETag
  std::string last_modified;  ///< as it was sent
};

struct external_calendar_query {
  secret address;
  domain::time_zone zone = domain::time_zone::utc();  ///< of whole days and of times without a zone
  domain::time_span window{};
  std::string own_uids_end{};  ///< events whose UID ends so are our own bookings and block nothing
  feed_version known{};        ///< of the last answer for the same window, or one that covers it; empty: none
};

struct external_calendar_answer {
  bool unchanged = false;                 ///< since `known`; then nothing else is set
  std::vector<domain::time_span> busy{};  ///< ascending and disjoint, within the window
  std::size_t events = 0;
  std::size_t unknown_zones = 0;  ///< names of time zones that nobody knows: read as `zone`
  std::string remark{};           ///< what could not be followed exactly, and what it blocks; empty: nothing
  feed_version version{};
};

/// Reads a calendar that the business keeps elsewhere.
class external_calendar_source {
 public:
  external_calendar_source() = default;
  external_calendar_source(const external_calendar_source&) = delete;
  external_calendar_source& operator=(const external_calendar_source&) = delete;
  virtual ~external_calendar_source() = default;

  /// The answer is read on the executor of the caller: a worker. Errors: those of `http_client`, `rejected`,
  /// `unauthorized`, `not_found`, `rate_limited`, `server_failed` by status, `bad_response` for what is no calendar or
  /// cannot be read, `response_too_large`. Their sentences never hold the address.
  [[nodiscard]] virtual awaitable<result<external_calendar_answer>> read(external_calendar_query asked) = 0;
};

}  // namespace zylin::ports
