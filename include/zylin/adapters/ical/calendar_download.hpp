#pragma once

#include "zylin/ports/external_calendar_source.hpp"
#include "zylin/ports/http_client.hpp"

#include <chrono>
#include <memory>

namespace zylin::ical {

/// Reads calendars over the network. An answer may have 16 MiB: a busy calendar of many years has one or two, and all
/// of it is in memory while it is read. It may take `longest` in all, so one that drips ends too. Up to three redirects
/// are followed: providers move feeds to another host. `network` must outlive the result.
[[nodiscard]] std::unique_ptr<ports::external_calendar_source> create_calendar_download(
    ports::http_client& network, std::chrono::milliseconds longest = std::chrono::seconds(60));

}  // namespace zylin::ical
