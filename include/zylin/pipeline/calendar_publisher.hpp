#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/calendar.hpp"
#include "zylin/ports/calendar_desk.hpp"
#include "zylin/ports/store.hpp"

#include <boost/asio/any_io_executor.hpp>

#include <functional>
#include <string>

namespace zylin {

/// Writes a calendar as a file. Any thread.
using calendar_writer = std::function<std::string(const published_calendar&)>;

/// Makes the calendar out of the bookings, anew for each request.
class calendar_publisher final : public calendar_desk {
 public:
  /// The references must outlive the publisher; the file is written on `workers`.
  calendar_publisher(store& db, const clock& time, const business& facts, boost::asio::any_io_executor workers,
                     calendar_writer write);

  awaitable<result<std::optional<calendar_file>>> open(std::string secret) override;

 private:
  awaitable<calendar_file> write(published_calendar calendar);

  store& db_;
  const clock& time_;
  const business& facts_;
  boost::asio::any_io_executor workers_;
  calendar_writer write_;
};

}  // namespace zylin
