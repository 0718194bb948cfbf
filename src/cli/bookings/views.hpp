#pragma once

#include "bookings/filter.hpp"
#include "zylin/cli/listing.hpp"
#include "zylin/config/settings.hpp"

#include <iosfwd>
#include <string>

namespace zylin::cli {

/// What `zylin bookings` and `zylin bookings show` look at and print to.
struct bookings_request {
  const settings& configured;
  listing_options how;
  time_point now;
  std::ostream& out;
  std::ostream& err;

  [[nodiscard]] listing_request listing() const {
    return {configured.database_path, how, configured.facts.zone, out, err};
  }
};

// Each looks at the database while a server may be writing. The exit status: 0, or with a sentence on `err` 1, or 2 for
// a service that neither the business nor any booking knows.

/// The bookings that `wanted` takes, earliest first: of its days the earliest, else those that were made last.
[[nodiscard]] int list_filtered_bookings(const bookings_request& asked, const bookings_filter& wanted);

/// What can be booked on the days of `wanted`, which must have some; `how.limit` of 0 is all of it.
[[nodiscard]] int list_free_slots(const bookings_request& asked, const bookings_filter& wanted);

/// One booking, by its reference or id, and its history.
[[nodiscard]] int show_booking(const bookings_request& asked, const std::string& named);

}  // namespace zylin::cli
