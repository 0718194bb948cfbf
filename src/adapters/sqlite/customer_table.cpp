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

constexpr std::string_view select_customer =
    "SELECT business, phone, names, language, notes, blocked, created_at, changed_at FROM customers ";

result<domain::customer> read_customer(columns& from) {
  domain::customer row;
  row.business = from.text();
  row.phone = from.text();
  row.names = parse_names(from.text());
  row.language = from.text();
  row.notes = from.text();
  row.blocked = from.integer() != 0;
  row.created_at = from.time();
  row.changed_at = from.time();
  return row;
}

result<domain::customer_record> read_counts(columns& from) {
  domain::customer_record row;
  row.visits = static_cast<int>(from.integer());
  row.no_shows = static_cast<int>(from.integer());
  return row;
}

result<std::string> read_name(columns& from) {
  return from.text();
}

}  // namespace

result<std::optional<domain::customer>> customer_table::find(std::string_view phone) {
  return db_.one(std::string(select_customer) + "WHERE business = ?1 AND phone = ?2", read_customer,
                 domain::main_business, spellings_of(phone).first);
}

result<std::vector<domain::customer>> customer_table::latest(std::size_t limit) {
  return db_.all(std::string(select_customer) + "WHERE business = ?1 ORDER BY created_at DESC, phone LIMIT ?2",
                 read_customer, domain::main_business, limit);
}

result<void> customer_table::save(const domain::customer& full) {
  const domain::customer row = bounded(full);
  return db_.write(
      "INSERT INTO customers (business, phone, names, language, notes, blocked, created_at, changed_at)"
      " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"
      " ON CONFLICT (business, phone) DO UPDATE SET names = ?3, language = ?4, notes = ?5, blocked = ?6,"
      " changed_at = ?8",
      row.business, spellings_of(row.phone).first, format_names(row.names), row.language, row.notes, row.blocked,
      row.created_at, row.changed_at);
}

result<bool> customer_table::remove(std::string_view phone) {
  return db_.changes("DELETE FROM customers WHERE business = ?1 AND phone = ?2", domain::main_business,
                     spellings_of(phone).first);
}

result<domain::customer_record> customer_table::record_of(std::string_view phone, time_point now) {
  const number_spellings spelled = spellings_of(phone);
  TRY_ASSIGN(const std::optional<domain::customer_record> counted,
             db_.one("SELECT coalesce(sum(status = 'completed'), 0), coalesce(sum(status = 'no_show'), 0)"
                     " FROM bookings WHERE customer_phone IN (?1, ?2)",
                     read_counts, spelled.first, spelled.second));
  domain::customer_record row = counted.value_or(domain::customer_record());
  const auto read_last = [&row](columns& from) -> result<bool> {
    row.last_service = from.text();
    row.last_staff = from.text();
    row.last_at = from.time();
    return true;
  };
  TRY(
      db_.one("SELECT service, coalesce(staff, ''), starts_at FROM bookings"
              " WHERE customer_phone IN (?1, ?2) AND starts_at <= ?3 AND status IN ('completed', 'confirmed')"
              " ORDER BY starts_at DESC, id DESC LIMIT 1",
              read_last, spelled.first, spelled.second, now));
  return row;
}

result<std::vector<std::string>> customer_table::booked_names(std::string_view phone, std::size_t limit) {
  const number_spellings spelled = spellings_of(phone);
  return db_.all(
      "SELECT customer_name FROM bookings WHERE customer_phone IN (?1, ?2) AND trim(customer_name) <> ''"
      " GROUP BY lower(customer_name) ORDER BY max(id) DESC LIMIT ?3",
      read_name, spelled.first, spelled.second, limit);
}

}  // namespace zylin::sqlite
