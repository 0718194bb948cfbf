#include "listing_shape.hpp"

#include "zylin/domain/booking.hpp"

namespace zylin::cli {

namespace {

result<std::vector<booking>> latest(transaction& within, std::size_t limit) {
  return within.bookings().latest(limit);
}

listing_element element(const booking& row, const time_zone& zone) {
  listing_element json;
  json["id"] = row.id;
  json["reference"] = row.reference;
  json["customer_name"] = known(row.customer_name);
  json["customer_phone"] = known(row.customer_phone);
  json["service"] = known(row.service);
  json["starts_at"] = zone.format_iso(row.starts_at);
  json["duration_minutes"] = row.duration.count();
  json["status"] = to_string(row.status);
  json["notes"] = known(row.notes);
  json["call_sid"] = known(row.call);
  json["created_at"] = zone.format_iso(row.created_at);
  return json;
}

table_row cells(const booking& row, const time_zone& zone) {
  return {row.reference,
          short_time(zone, row.starts_at),
          std::to_string(row.duration.count()),
          row.customer_name,
          row.customer_phone,
          row.service,
          std::string(to_string(row.status))};
}

}  // namespace

int list_bookings(const listing_request& asked) {
  const listing_shape<booking> shape{
      "bookings",
      "They are made when a caller names a day and a time that are free; `zylin calls` shows who called.",
      {{"REFERENCE", 9},
       {"STARTS", 16},
       {"MINUTES", 7, true},
       {"NAME", 20},
       {"PHONE", 16},
       {"SERVICE", 20},
       {"STATUS", 9}},
      latest,
      element,
      cells};
  return show_listing(asked, shape);
}

}  // namespace zylin::cli
