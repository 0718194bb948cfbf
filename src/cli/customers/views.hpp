#pragma once

#include "listing.hpp"
#include "zylin/config/settings.hpp"
#include "zylin/core/clock.hpp"

#include <iosfwd>
#include <string>

namespace zylin::cli {

/// Input and output of `zylin customers` and `zylin customers show`.
struct customers_request {
  const config::settings& settings;
  listing_options how;
  time_point now;
  std::ostream& out;
  std::ostream& err;
};

// Each reads the database while a server may be writing. Exit status: 0, or with a sentence on `err` 1, or 2 for what
// is no number of a customer.

/// The customers, newest first.
[[nodiscard]] int list_customers(const customers_request& asked);

/// One customer, in either spelling of the number, with their coming bookings.
[[nodiscard]] int show_customer(const customers_request& asked, const std::string& phone);

}  // namespace zylin::cli
