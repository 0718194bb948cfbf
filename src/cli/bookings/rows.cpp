#include "bookings/rows.hpp"

namespace zylin::cli {

listing_element booking_element(const booking& row, const time_zone& zone) {
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

std::vector<table_column> booking_columns() {
  return {{"REFERENCE", 9}, {"STARTS", 16},  {"MINUTES", 7, true}, {"NAME", 20},
          {"PHONE", 16},    {"SERVICE", 20}, {"STATUS", 9}};
}

table_row booking_cells(const booking& row, const time_zone& zone) {
  return {row.reference,
          short_time(zone, row.starts_at),
          std::to_string(row.duration.count()),
          row.customer_name,
          row.customer_phone,
          row.service,
          std::string(to_string(row.status))};
}

}  // namespace zylin::cli
