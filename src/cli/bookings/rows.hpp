#pragma once

#include "listing_values.hpp"
#include "table.hpp"

#include "zylin/domain/booking.hpp"

#include <vector>

namespace zylin::cli {

/// How a booking is shown wherever it is listed.
[[nodiscard]] listing_element booking_element(const booking& row, const time_zone& zone);
[[nodiscard]] std::vector<table_column> booking_columns();
[[nodiscard]] table_row booking_cells(const booking& row, const time_zone& zone);

}  // namespace zylin::cli
