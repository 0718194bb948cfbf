#include "bookings/views.hpp"
#include "exit_status.hpp"
#include "listing_shape.hpp"
#include "zylin/core/ascii.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/staff.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <ostream>
#include <utility>

namespace zylin::cli {
namespace {

constexpr std::size_t most_read = 1'000'000;

struct selection {
  std::vector<listed_booking> rows;  ///< earliest first
  bool service_seen = false;
  bool cut = false;
};

result<std::vector<domain::booking>> candidates(ports::transaction& tx, const bookings_filter& wanted,
                                                const domain::time_zone& zone) {
  return wanted.days ? tx.bookings().between(wanted.days->from(zone), wanted.days->until(zone), most_read)
                     : tx.bookings().latest(most_read);
}

result<std::vector<listed_booking>> with_customers(ports::transaction& tx, const std::vector<domain::booking>& rows) {
  std::vector<listed_booking> listed;
  listed.reserve(rows.size());
  for (const domain::booking& row : rows) {
    TRY_ASSIGN(listed_booking one, with_customer(tx, row));
    listed.push_back(std::move(one));
  }
  return listed;
}

result<selection> select(ports::transaction& tx, const std::vector<domain::booking>& all, const bookings_filter& wanted,
                         std::size_t limit) {
  selection made;
  std::vector<domain::booking> taken;
  std::ranges::copy_if(all, std::back_inserter(taken), [&](const domain::booking& row) { return wanted.takes(row); });
  made.service_seen = wanted.service && std::ranges::any_of(all, [&](const domain::booking& row) {
                        return ascii::equals_ignoring_case(row.service, *wanted.service);
                      });
  made.cut = taken.size() > limit;
  taken.resize(std::min(taken.size(), limit));
  std::ranges::stable_sort(taken, {}, &domain::booking::starts_at);
  TRY_ASSIGN(made.rows, with_customers(tx, taken));
  return made;
}

void print(const bookings_request& asked, const selection& made) {
  if (made.rows.empty()) {
    asked.out << "No such bookings.\n";
    return;
  }
  const domain::time_zone& zone = asked.settings.business.zone;
  std::vector<table_row> lines;
  std::ranges::transform(made.rows, std::back_inserter(lines),
                         [&](const listed_booking& each) { return booking_cells(each.row, zone); });
  print_table(asked.out, booking_columns(), lines);
  asked.out << "\nEarliest first; times in " << zone.name() << '.';
  if (made.cut) {
    asked.out << " These are " << made.rows.size() << " of them: --limit N shows more.";
  }
  asked.out << '\n';
}

constexpr std::size_t most_unassigned_named = 20;

/// Below the table: what is coming and belongs to nobody who is listed.
void print_unassigned(std::ostream& out, const std::vector<domain::booking>& rows) {
  std::string names;
  for (const domain::booking& row : rows) {
    names.append(names.empty() ? "" : ", ").append(row.reference);
  }
  if (!names.empty()) {
    out << "In need of somebody (`zylin bookings move REF --at WHEN --staff NAME`): " << names << ".\n";
  }
}

result<std::vector<listed_booking>> latest_bookings(ports::transaction& tx, std::size_t limit) {
  TRY_ASSIGN(const std::vector<domain::booking> rows, tx.bookings().latest(limit));
  return with_customers(tx, rows);
}

table_row listed_cells(const listed_booking& listed, const domain::time_zone& zone) {
  return booking_cells(listed.row, zone);
}

}  // namespace

result<listed_booking> with_customer(ports::transaction& tx, domain::booking row) {
  TRY_ASSIGN(std::optional<domain::customer> who, tx.customers().find(row.customer_phone));
  return listed_booking{.row = std::move(row), .customer_language = who ? std::move(who->language) : std::string()};
}

listing_element booking_element(const listed_booking& listed, const domain::time_zone& zone) {
  const domain::booking& row = listed.row;
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
  json["staff"] = known(row.staff.value_or(""));
  json["resources"] = row.resources;
  json["visit"] = known(row.visit.value_or(""));
  json["customer_language"] = known(listed.customer_language);
  return json;
}

std::vector<table_column> booking_columns() {
  return {{"REFERENCE", 9}, {"STARTS", 16},  {"MINUTES", 7, true}, {"NAME", 20},
          {"PHONE", 16},    {"SERVICE", 20}, {"STAFF", 12},        {"STATUS", 9}};
}

table_row booking_cells(const domain::booking& row, const domain::time_zone& zone) {
  return {row.reference,
          short_time(zone, row.starts_at),
          std::to_string(row.duration.count()),
          row.customer_name,
          row.customer_phone,
          row.service,
          row.staff.value_or(""),
          std::string(to_string(row.status))};
}

int list_filtered_bookings(const bookings_request& asked, const bookings_filter& wanted) {
  const domain::business& business = asked.settings.business;
  selection made;
  std::vector<domain::booking> unassigned;
  const auto look = [&](ports::transaction& tx) -> result<void> {
    TRY_ASSIGN(const std::vector<domain::booking> all, candidates(tx, wanted, business.zone));
    TRY_ASSIGN(made, select(tx, all, wanted, asked.how.limit));
    TRY_ASSIGN(unassigned,
               tx.bookings().unassigned(asked.now, service_names(asked.settings.business), most_unassigned_named));
    return {};
  };
  if (const result<void> looked = sqlite::read_only(asked.settings.database_path, look); !looked) {
    return refuse_listing(asked.listing(), looked.error());
  }
  if (wanted.service && !made.service_seen && find_named_service(business, *wanted.service) == nullptr) {
    asked.err << "zylin: " << unknown_service(business, *wanted.service).message() << '\n';
    return wrong_usage;
  }
  if (!asked.how.json) {
    print(asked, made);
    print_unassigned(asked.out, unassigned);
    return done;
  }
  listing_element array = listing_element::array();
  for (const listed_booking& each : made.rows) {
    array.push_back(booking_element(each, business.zone));
  }
  print_json(asked.out, array);
  return done;
}

int list_bookings(const listing_request& asked, const domain::business& business) {
  const listing_shape<listed_booking> shape{
      "bookings",
      "They are made when a caller names a day and a time that are free; `zylin calls` shows who called.",
      booking_columns(),
      latest_bookings,
      booking_element,
      listed_cells};
  const int shown = show_listing(asked, shape);
  if (shown == done && !asked.how.json) {
    const auto look = [&](ports::transaction& tx) -> result<void> {
      TRY_ASSIGN(const std::vector<domain::booking> rows,
                 tx.bookings().unassigned(system_clock().now(), service_names(business), most_unassigned_named));
      print_unassigned(asked.out, rows);
      return {};
    };
    static_cast<void>(sqlite::read_only(asked.database, look));
  }
  return shown;
}

}  // namespace zylin::cli
