#include "external_calendar_table.hpp"

#include "zylin/core/ascii.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/customer.hpp"

#include <algorithm>

namespace zylin::sqlite {
namespace {

result<ports::external_calendar_state> read_external_calendar(columns& from) {
  ports::external_calendar_state row;
  row.id = from.integer();
  row.address_hash = from.text();
  row.staff = from.text();
  row.configured_at = from.time();
  row.read_at = from.maybe_time();
  row.known_until = from.maybe_time();
  row.failure = from.text();
  row.failures = from.integer();
  return row;
}

result<domain::busy_time> read_busy_time(columns& from) {
  domain::busy_time row;
  row.when.from = from.time();
  row.when.until = from.time();
  row.staff = from.maybe_text();
  return row;
}

result<domain::time_span> read_external_calendar_span(columns& from) {
  domain::time_span row;
  row.from = from.time();
  row.until = from.time();
  return row;
}

bool is_same_calendar(const ports::external_calendar_state& one, const ports::external_calendar_state& other) {
  return one.address_hash == other.address_hash && ascii::equals_ignoring_case(one.staff, other.staff);
}

}  // namespace

result<std::vector<ports::external_calendar_state>> external_calendar_table::all() {
  return db_.all(
      "SELECT id, address_hash, staff, configured_at, read_at, known_until, failure, failures FROM external_calendars"
      " WHERE business = ?1 ORDER BY id",
      read_external_calendar, domain::main_business);
}

result<void> external_calendar_table::configure(const std::vector<ports::external_calendar_state>& wanted) {
  TRY_ASSIGN(const std::vector<ports::external_calendar_state> known, all());
  for (const ports::external_calendar_state& row : known) {
    if (std::ranges::none_of(wanted, [&](const auto& each) { return is_same_calendar(each, row); })) {
      TRY(db_.write("DELETE FROM external_calendar_times WHERE calendar_id = ?1", row.id));
      TRY(db_.write("DELETE FROM external_calendars WHERE id = ?1", row.id));
    }
  }
  for (const ports::external_calendar_state& row : wanted) {
    TRY(db_.write(
        "INSERT INTO external_calendars (business, address_hash, staff, configured_at) VALUES (?1, ?2, ?3, ?4)"
        " ON CONFLICT DO NOTHING",
        domain::main_business, row.address_hash, row.staff, row.configured_at));
  }
  return {};
}

result<void> external_calendar_table::save(const ports::external_calendar_state& row) {
  return db_.write(
      "UPDATE external_calendars SET read_at = ?2, known_until = ?3, failure = ?4, failures = ?5 WHERE id = ?1", row.id,
      row.read_at, row.known_until, row.failure, row.failures);
}

result<void> external_calendar_table::replace_times(std::int64_t id, const std::vector<domain::time_span>& busy) {
  TRY(db_.write("DELETE FROM external_calendar_times WHERE calendar_id = ?1", id));
  for (const domain::time_span& each : busy) {
    TRY(db_.write(
        "INSERT INTO external_calendar_times (business, calendar_id, starts_at, ends_at) VALUES (?1, ?2, ?3, ?4)",
        domain::main_business, id, each.from, each.until));
  }
  return {};
}

result<std::vector<domain::busy_time>> external_calendar_table::busy(time_point from, time_point until) {
  return db_.all(
      "SELECT starts_at, ends_at, staff FROM external_calendar_times JOIN external_calendars ON id = calendar_id"
      " WHERE external_calendar_times.business = ?1 AND ends_at > ?2 AND starts_at < ?3 ORDER BY starts_at, ends_at, "
      "id",
      read_busy_time, domain::main_business, from, until);
}

result<std::vector<domain::time_span>> external_calendar_table::times_of(std::int64_t id, time_point from,
                                                                         time_point until, std::size_t limit) {
  return db_.all(
      "SELECT starts_at, ends_at FROM external_calendar_times WHERE calendar_id = ?1 AND ends_at > ?2 AND starts_at < "
      "?3"
      " ORDER BY starts_at LIMIT ?4",
      read_external_calendar_span, id, from, until, limit);
}

}  // namespace zylin::sqlite
