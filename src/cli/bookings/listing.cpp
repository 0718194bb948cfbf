#include "bookings/rows.hpp"
#include "listing_shape.hpp"

namespace zylin::cli {

namespace {

result<std::vector<booking>> latest_bookings(transaction& within, std::size_t limit) {
  return within.bookings().latest(limit);
}

}  // namespace

int list_bookings(const listing_request& asked) {
  const listing_shape<booking> shape{
      "bookings",
      "They are made when a caller names a day and a time that are free; `zylin calls` shows who called.",
      booking_columns(),
      latest_bookings,
      booking_element,
      booking_cells};
  return show_listing(asked, shape);
}

}  // namespace zylin::cli
