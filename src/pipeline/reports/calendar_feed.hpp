#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/core/secret.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/calendar_event.hpp"
#include "zylin/ports/calendar_repository.hpp"
#include "zylin/ports/calendar_source.hpp"
#include "zylin/ports/store.hpp"

#include <boost/asio/any_io_executor.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace zylin::reports {

/// Limit of calendar addresses in use at the same time.
inline constexpr std::size_t most_calendar_feeds = 20;

/// Opens the calendar for anybody who knows `key`, of which only a digest is stored. Returns the feed's id. Errors:
/// `conflict` when there are `most_calendar_feeds` already, `storage_*`.
[[nodiscard]] result<std::int64_t> open_calendar_feed(ports::transaction& tx, const secret& key, time_point now);

/// Closes one feed, or all of them; returns how many. Errors: `not_found` when nothing was open, `storage_*`.
[[nodiscard]] result<std::int64_t> revoke_calendar_feeds(ports::transaction& tx, std::optional<std::int64_t> id,
                                                         time_point now);

/// The subscription address: `https://your-domain.com/calendar/….ics`; `public_url` has no slash at its end.
[[nodiscard]] std::string calendar_address(std::string_view public_url, const secret& key);

/// Writes a calendar as a file. Any thread.
using calendar_writer = std::function<std::string(const domain::published_calendar&)>;

/// Makes the calendar from the bookings, anew for each request.
class calendar_publisher final : public ports::calendar_source {
 public:
  /// The references must outlive the publisher; the file is written on `workers`.
  calendar_publisher(ports::store& db, const clock& time, const domain::business& business,
                     boost::asio::any_io_executor workers, calendar_writer write);

  ports::awaitable<result<std::optional<ports::calendar_file>>> open(std::string secret) override;

 private:
  ports::awaitable<ports::calendar_file> write(domain::published_calendar calendar);

  ports::store& db_;
  const clock& time_;
  const domain::business& business_;
  boost::asio::any_io_executor workers_;
  calendar_writer write_;
};

}  // namespace zylin::reports
