#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/core/secret.hpp"
#include "zylin/ports/calendar_repository.hpp"
#include "zylin/ports/store.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace zylin {

/// Addresses of the calendar that may be in use at the same time.
inline constexpr std::size_t most_calendar_feeds = 20;

/// Opens the calendar to whoever knows `key`, of which only a digest is stored; the feed's id. Errors: `conflict` when
/// there are `most_calendar_feeds` already, `storage_*`.
[[nodiscard]] result<std::int64_t> open_calendar_feed(transaction& within, const secret& key, time_point now);

/// Closes one feed, or all of them; how many. Errors: `not_found` when nothing was open, `storage_*`.
[[nodiscard]] result<std::int64_t> revoke_calendar_feeds(transaction& within, std::optional<std::int64_t> id,
                                                         time_point now);

/// Where a program subscribes: `https://your-domain.com/calendar/….ics`; `public_url` has no slash at its end.
[[nodiscard]] std::string calendar_address(std::string_view public_url, const secret& key);

}  // namespace zylin
