#pragma once

#include "zylin/domain/business.hpp"
#include "zylin/domain/time_zone.hpp"

#include <cstddef>
#include <filesystem>
#include <iosfwd>

namespace zylin::cli {

struct listing_options {
  bool json = false;
  std::size_t limit = 50;  ///< rows, the newest
};

/// Source and destination of a listing. The references must outlive the call.
struct listing_request {
  const std::filesystem::path& database;
  listing_options how;
  const domain::time_zone& zone;  ///< the business's: times are shown in it
  std::ostream& out;
  std::ostream& err;
};

/// `zylin calls|bookings|conversations|messages|jobs`, newest first, while a server may be writing: a table, or one
/// JSON array. The exit status: 0, or 1 with a sentence on `err`.
[[nodiscard]] int list_calls(const listing_request& asked);
[[nodiscard]] int list_bookings(const listing_request& asked, const domain::business& business);
[[nodiscard]] int list_conversations(const listing_request& asked);
[[nodiscard]] int list_messages(const listing_request& asked);
[[nodiscard]] int list_jobs(const listing_request& asked);

}  // namespace zylin::cli
