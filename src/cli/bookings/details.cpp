#include "bookings/views.hpp"
#include "exit_status.hpp"
#include "listing_shape.hpp"

#include "pipeline/bookings/owner_changes.hpp"
#include "table.hpp"
#include "zylin/core/try.hpp"

#include <ostream>
#include <utility>

namespace zylin::cli {
namespace {

struct details {
  listed_booking listed;
  std::vector<domain::booking_change> history;
};

listing_element element(const domain::booking_change& change, const domain::time_zone& zone) {
  const auto& before = change.starts_at_before;
  listing_element json;
  json["at"] = zone.format_iso(change.at);
  json["what"] = to_string(change.what);
  json["by"] = to_string(change.origin.by);
  json["call_sid"] = known(change.origin.call);
  json["message_sid"] = known(change.origin.message_sid);
  json["note"] = known(change.origin.note);
  json["starts_at_before"] = before ? listing_element(zone.format_iso(*before)) : listing_element();
  json["starts_at_after"] = zone.format_iso(change.starts_at_after);
  json["status_before"] = change.status_before ? listing_element(to_string(*change.status_before)) : listing_element();
  json["status_after"] = to_string(change.status_after);
  return json;
}

void print_as_json(const bookings_request& asked, const details& found) {
  const domain::time_zone& zone = asked.settings.business.zone;
  listing_element json = booking_element(found.listed, zone);
  json["changed_at"] = zone.format_iso(found.listed.row.changed_at);
  listing_element& history = json["history"] = listing_element::array();
  for (const domain::booking_change& change : found.history) {
    history.push_back(element(change, zone));
  }
  print_json(asked.out, json);
}

std::string through(const domain::booking_origin& origin) {
  std::string text = origin.call ? "call " + origin.call->str() : std::string();
  const auto add = [&](std::string_view more) { text.append(text.empty() ? "" : ", ").append(more); };
  if (!origin.message_sid.empty()) {
    add("message " + origin.message_sid);
  }
  if (!origin.note.empty()) {
    add(origin.note);
  }
  return text;
}

table_row cells(const domain::booking_change& change, const domain::time_zone& zone) {
  return {short_time(zone, change.at),
          std::string(to_string(change.origin.by)),
          std::string(to_string(change.what)),
          change.starts_at_before ? short_time(zone, *change.starts_at_before) : "",
          short_time(zone, change.starts_at_after),
          change.status_before ? std::string(to_string(*change.status_before)) : "",
          std::string(to_string(change.status_after)),
          through(change.origin)};
}

void print_as_table(const bookings_request& asked, const details& found) {
  constexpr std::size_t widest = 1000;
  const domain::time_zone& zone = asked.settings.business.zone;
  print_table(asked.out, booking_columns(), {booking_cells(found.listed.row, zone)});
  asked.out << '\n';
  if (!found.listed.row.notes.empty()) {
    asked.out << "Notes: " << table_cell(found.listed.row.notes, widest) << "\n\n";
  }
  std::vector<table_row> lines;
  for (const domain::booking_change& change : found.history) {
    lines.push_back(cells(change, zone));
  }
  print_table(
      asked.out,
      {{"CHANGED", 16}, {"BY", 6}, {"WHAT", 14}, {"FROM", 16}, {"TO", 16}, {"WAS", 9}, {"IS", 9}, {"THROUGH", 60}},
      lines);
  asked.out << "\nOldest change first; times in " << zone.name() << ". Its id is " << found.listed.row.id << ".\n";
}

}  // namespace

int show_booking(const bookings_request& asked, const std::string& named) {
  details found;
  const auto look = [&](ports::transaction& tx) -> result<void> {
    TRY_ASSIGN(domain::booking row, bookings::find_booking(tx, named));
    TRY_ASSIGN(found.listed, with_customer(tx, std::move(row)));
    TRY_ASSIGN(found.history, tx.booking_history().of(found.listed.row.id));
    return {};
  };
  if (const result<void> looked = sqlite::read_only(asked.settings.database_path, look); !looked) {
    asked.err << "zylin: " << looked.error().message() << '\n';
    return failed;
  }
  if (asked.how.json) {
    print_as_json(asked, found);
  } else {
    print_as_table(asked, found);
  }
  return done;
}

}  // namespace zylin::cli
