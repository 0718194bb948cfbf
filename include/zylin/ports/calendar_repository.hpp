#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/core/error.hpp"
#include "zylin/domain/calendar_event.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::ports {

/// An address at which the calendar can be subscribed to.
struct calendar_feed {
  std::int64_t id = 0;
  time_point created_at{};
  std::optional<time_point> revoked_at;
};

/// Errors of all: `storage_*`.
class calendar_repository {
 public:
  virtual ~calendar_repository() = default;
  /// The new id. Revoked feeds beyond the latest `kept` are forgotten.
  virtual result<std::int64_t> add_feed(std::string_view secret_hash, time_point now, std::size_t kept) = 0;
  /// Newest first, revoked ones too.
  virtual result<std::vector<calendar_feed>> feeds() = 0;
  /// Digests of the secrets that are not revoked.
  virtual result<std::vector<std::string>> secret_hashes() = 0;
  /// Revokes one feed, or all if none is named. Returns how many were not revoked before.
  virtual result<std::int64_t> revoke(std::optional<std::int64_t> id, time_point now) = 0;
  /// Ordered by start; at most `limit`, the latest ones.
  virtual result<std::vector<domain::calendar_entry>> entries(const domain::calendar_range& within,
                                                              std::size_t limit) = 0;
  /// A name that is unique among installations and never changes.
  virtual result<std::string> installation() = 0;
};

}  // namespace zylin::ports
