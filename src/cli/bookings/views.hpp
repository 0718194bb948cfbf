#pragma once

#include "bookings/filter.hpp"
#include "listing.hpp"
#include "listing_shape.hpp"
#include "table.hpp"
#include "zylin/config/settings.hpp"
#include "zylin/domain/booking.hpp"

#include <iosfwd>
#include <string>
#include <vector>

namespace zylin::cli {

/// A booking with what is known of its customer.
struct listed_booking {
  domain::booking row;
  std::string customer_language;  ///< empty where nobody knows
};

[[nodiscard]] result<listed_booking> with_customer(ports::transaction& tx, domain::booking row);

/// How a booking is shown wherever it is listed.
[[nodiscard]] listing_element booking_element(const listed_booking& listed, const domain::time_zone& zone);
[[nodiscard]] std::vector<table_column> booking_columns();
[[nodiscard]] table_row booking_cells(const domain::booking& row, const domain::time_zone& zone);

/// What `zylin bookings` and `zylin bookings show` look at and print to.
struct bookings_request {
  const config::settings& settings;
  listing_options how;
  time_point now;
  std::ostream& out;
  std::ostream& err;

  [[nodiscard]] listing_request listing() const {
    return {settings.database_path, how, settings.business.zone, out, err};
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
