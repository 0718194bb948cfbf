#include "customer_table.hpp"

#include "zylin/core/subscriber.hpp"
#include "zylin/core/try.hpp"

#include <nlohmann/json.hpp>

#include <string>
#include <utility>
#include <vector>

namespace zylin::sqlite {
namespace {

using nlohmann::json;

/// Whatever somebody wrote in there by hand: what is no name is left out.
std::vector<std::string> parse_names(const std::string& text) {
  std::vector<std::string> names;
  const json stored = json::parse(text, nullptr, false);
  if (!stored.is_array()) {
    return names;
  }
  for (const json& each : stored) {
    if (each.is_string()) {
      names.push_back(each.get<std::string>());
    }
  }
  return names;
}

std::string format_names(const std::vector<std::string>& names) {
  return json(names).dump(-1, ' ', false, json::error_handler_t::replace);
}

result<domain::customer> read_customer(columns& from) {
  domain::customer row;
  row.business = from.text();
  row.phone = from.text();
  row.names = parse_names(from.text());
  row.language = from.text();
  row.last_service = from.text();
  row.last_staff = from.text();
  row.visits = static_cast<int>(from.integer());
  row.no_shows = static_cast<int>(from.integer());
  row.notes = from.text();
  row.blocked = from.integer() != 0;
  row.created_at = from.time();
  row.changed_at = from.time();
  return row;
}

}  // namespace

result<std::optional<domain::customer>> customer_table::find(std::string_view phone) {
  return db_.one(
      "SELECT business, phone, names, language, last_service, last_staff, visits, no_shows, notes, blocked,"
      " created_at, changed_at FROM customers WHERE business = ?1 AND phone = ?2",
      read_customer, domain::main_business, spellings_of(phone).first);
}

result<void> customer_table::save(const domain::customer& row) {
  TRY(
      db_.run("INSERT INTO customers (business, phone, names, language, last_service, last_staff, visits, no_shows,"
              " notes, blocked, created_at, changed_at)"
              " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)"
              " ON CONFLICT (business, phone) DO UPDATE SET names = ?3, language = ?4, last_service = ?5,"
              " last_staff = ?6, visits = ?7, no_shows = ?8, notes = ?9, blocked = ?10, changed_at = ?12",
              row.business, spellings_of(row.phone).first, format_names(row.names), row.language, row.last_service,
              row.last_staff, row.visits, row.no_shows, row.notes, row.blocked, row.created_at, row.changed_at));
  return {};
}

}  // namespace zylin::sqlite
