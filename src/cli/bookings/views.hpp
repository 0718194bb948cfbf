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

/// A booking as every listing shows it.
[[nodiscard]] listing_element booking_element(const listed_booking& listed, const domain::time_zone& zone);
[[nodiscard]] std::vector<table_column> booking_columns();
[[nodiscard]] table_row booking_cells(const domain::booking& row, const domain::time_zone& zone);

/// Input and output of `zylin bookings` and `zylin bookings show`.
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

// Each reads the database while a server may be writing. Exit status: 0, or with a sentence on `err` 1, or 2 for a
// service that neither the business nor any booking knows.

/// The bookings that match `wanted`, earliest first; too many are cut: with days given to the earliest, else the
/// newest.
[[nodiscard]] int list_filtered_bookings(const bookings_request& asked, const bookings_filter& wanted);

/// The free slots on the days of `wanted`, which must be set; a `how.limit` of 0 means all.
[[nodiscard]] int list_free_slots(const bookings_request& asked, const bookings_filter& wanted);

/// One booking, by its reference or id, and its history.
[[nodiscard]] int show_booking(const bookings_request& asked, const std::string& named);

}  // namespace zylin::cli
