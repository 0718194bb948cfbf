#include "customers/views.hpp"

#include "bookings/views.hpp"
#include "exit_status.hpp"
#include "listing_shape.hpp"
#include "table.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/customer.hpp"
#include "zylin/domain/opt_out.hpp"

#include "pipeline/bookings/customer_changes.hpp"

#include <optional>
#include <ostream>
#include <utility>

namespace zylin::cli {
namespace {

constexpr std::size_t most_coming_shown = 50;

struct listed_customer {
  domain::customer row;
  domain::customer_record record;
  domain::opt_outs closed;
};

struct shown_customer {
  listed_customer listed;
  std::vector<domain::booking> coming;
};

result<listed_customer> with_record(ports::transaction& tx, domain::customer row, time_point now) {
  listed_customer listed;
  TRY_ASSIGN(listed.record, tx.customers().record_of(row.phone, now));
  TRY_ASSIGN(listed.closed, tx.opt_outs().of(row.phone));
  listed.row = std::move(row);
  return listed;
}

std::vector<std::string> closed_channels(const domain::opt_outs& closed) {
  std::vector<std::string> names;
  for (const domain::channel by : {domain::channel::whatsapp, domain::channel::sms}) {
    if (closed.of(by)) {
      names.emplace_back(to_string(by));
    }
  }
  return names;
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& one : words) {
    text.append(text.empty() ? "" : ", ").append(one);
  }
  return text;
}

listing_element customer_element(const listed_customer& listed, const domain::time_zone& /*zone*/) {
  listing_element json;
  json["phone"] = listed.row.phone;
  json["names"] = listed.row.names;
  json["language"] = known(listed.row.language);
  json["visits"] = listed.record.visits;
  json["no_shows"] = listed.record.no_shows;
  json["last_service"] = known(listed.record.last_service);
  json["last_staff"] = known(listed.record.last_staff);
  json["notes"] = known(listed.row.notes);
  json["blocked"] = listed.row.blocked;
  json["opted_out"] = closed_channels(listed.closed);
  return json;
}

std::string remarks_on(const listed_customer& listed) {
  std::vector<std::string> remarks;
  if (listed.row.blocked) {
    remarks.emplace_back("blocked");
  }
  if (listed.closed.any()) {
    remarks.push_back("opted out of " + joined(closed_channels(listed.closed)));
  }
  return joined(remarks);
}

std::vector<table_column> customer_columns() {
  return {{"PHONE", 16},        {"NAMES", 32}, {"LANGUAGE", 8}, {"VISITS", 6, true}, {"NO-SHOWS", 8, true},
          {"LAST SERVICE", 20}, {"WITH", 16},  {"REMARKS", 32}, {"NOTES", 40}};
}

table_row customer_cells(const listed_customer& listed, const domain::time_zone& /*zone*/) {
  return {listed.row.phone,
          joined(listed.row.names),
          listed.row.language,
          std::to_string(listed.record.visits),
          std::to_string(listed.record.no_shows),
          listed.record.last_service,
          listed.record.last_staff,
          remarks_on(listed),
          listed.row.notes};
}

result<shown_customer> look_up(ports::transaction& tx, const phone_number& number, time_point now) {
  TRY_ASSIGN(std::optional<domain::customer> row, tx.customers().find(number.str()));
  if (!row) {
    return error(errc::not_found, "there is no customer " + number.str() + ": `zylin customers` lists them");
  }
  shown_customer found;
  TRY_ASSIGN(found.listed, with_record(tx, std::move(*row), now));
  TRY_ASSIGN(found.coming, tx.bookings().live_of(number.str(), now, most_coming_shown));
  return found;
}

void print_customer_as_json(const customers_request& asked, const shown_customer& found) {
  const domain::time_zone& zone = asked.settings.business.zone;
  listing_element json = customer_element(found.listed, zone);
  const std::optional<time_point>& last = found.listed.record.last_at;
  json["last_visit_at"] = last ? listing_element(zone.format_iso(*last)) : listing_element();
  json["coming_bookings"] = listing_element::array();
  for (const domain::booking& row : found.coming) {
    json["coming_bookings"].push_back(booking_element({row, found.listed.row.language}, zone));
  }
  print_json(asked.out, json);
}

void print_customer(const customers_request& asked, const shown_customer& found) {
  constexpr std::size_t widest = 1000;
  const domain::time_zone& zone = asked.settings.business.zone;
  print_table(asked.out, customer_columns(), {customer_cells(found.listed, zone)});
  if (!found.listed.row.notes.empty()) {
    asked.out << "\nNotes: " << table_cell(found.listed.row.notes, widest) << '\n';
  }
  if (const std::optional<time_point>& last = found.listed.record.last_at) {
    asked.out << "\nLast visit: " << short_time(zone, *last) << '\n';
  }
  if (found.coming.empty()) {
    asked.out << "\nNo coming bookings.\n";
    return;
  }
  std::vector<table_row> lines;
  for (const domain::booking& row : found.coming) {
    lines.push_back(booking_cells(row, zone));
  }
  asked.out << '\n';
  print_table(asked.out, booking_columns(), lines);
  asked.out << "\nComing bookings, earliest first; times in " << zone.name() << ".\n";
}

}  // namespace

int list_customers(const customers_request& asked) {
  const domain::time_zone& zone = asked.settings.business.zone;
  std::vector<listed_customer> rows;
  const auto look = [&](ports::transaction& tx) -> result<void> {
    TRY_ASSIGN(std::vector<domain::customer> latest, tx.customers().latest(asked.how.limit));
    for (domain::customer& row : latest) {
      TRY_ASSIGN(listed_customer listed, with_record(tx, std::move(row), asked.now));
      rows.push_back(std::move(listed));
    }
    return {};
  };
  const listing_request plain{asked.settings.database_path, asked.how, zone, asked.out, asked.err};
  if (const result<void> looked = sqlite::read_only(plain.database, look); !looked) {
    return refuse_listing(plain, looked.error());
  }
  const listing_shape<listed_customer> shape{"customers",        "Whoever calls, writes or is booked becomes one.",
                                             customer_columns(), nullptr,
                                             customer_element,   customer_cells};
  if (asked.how.json) {
    print_as_json(plain, shape, rows);
  } else {
    print_as_table(plain, shape, rows);
  }
  return done;
}

int show_customer(const customers_request& asked, const std::string& phone) {
  const result<phone_number> number = bookings::read_customer_number(phone, asked.settings.business);
  if (!number) {
    asked.err << "zylin: " << number.error().message() << '\n';
    return wrong_usage;
  }
  shown_customer found;
  const auto look = [&](ports::transaction& tx) -> result<void> {
    TRY_ASSIGN(found, look_up(tx, *number, asked.now));
    return {};
  };
  if (const result<void> looked = sqlite::read_only(asked.settings.database_path, look); !looked) {
    asked.err << "zylin: " << looked.error().message() << '\n';
    return failed;
  }
  if (asked.how.json) {
    print_customer_as_json(asked, found);
  } else {
    print_customer(asked, found);
  }
  return done;
}

}  // namespace zylin::cli
