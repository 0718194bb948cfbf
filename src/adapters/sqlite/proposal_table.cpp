#include "proposal_table.hpp"

#include "lines.hpp"
#include "zylin/core/subscriber.hpp"
#include "zylin/core/try.hpp"

#include <string>
#include <utility>

namespace zylin::sqlite {
namespace {

const std::string select_proposal =
    "SELECT call_sid, id, kind, customer_phone, customer_name, service, duration_min, buffer_min, notes, booking_id,"
    " starts_at, other_start, draw, state, expires_at, created_at, staff, people, further_services"
    " FROM booking_proposals ";

result<domain::booking_proposal> read_proposal(columns& from) {
  TRY_ASSIGN(call_sid call, from.id<call_sid>());
  domain::booking_proposal row(std::move(call));
  row.id = from.integer();
  row.kind = from.one_of(domain::parse_proposal_kind);
  row.customer_phone = from.text();
  row.customer_name = from.text();
  row.service = from.text();
  row.duration = from.duration<std::chrono::minutes>();
  row.buffer = from.duration<std::chrono::minutes>();
  row.notes = from.text();
  row.booking_id = from.maybe_integer();
  row.starts_at = from.time();
  row.other_start = from.maybe_time();
  row.reference_seed = static_cast<std::uint32_t>(from.integer());
  row.state = from.one_of(domain::parse_proposal_state);
  row.expires_at = from.time();
  row.created_at = from.time();
  row.staff = from.maybe_text();
  row.people = static_cast<int>(from.integer());
  row.further = split_lines(from.text());
  return row;
}

}  // namespace

result<bool> proposal_table::add(const domain::booking_proposal& row) {
  TRY_ASSIGN(
      const std::int64_t added,
      db_.run("INSERT INTO booking_proposals (kind, call_sid, customer_phone, customer_name, service, duration_min,"
              " buffer_min, notes, booking_id, starts_at, other_start, draw, state, expires_at, created_at, staff,"
              " people, further_services)"
              " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)"
              " ON CONFLICT (call_sid) DO NOTHING",
              to_string(row.kind), row.call, row.customer_phone, row.customer_name, row.service, row.duration,
              row.buffer, row.notes, row.booking_id, row.starts_at, row.other_start, row.reference_seed,
              to_string(row.state), row.expires_at, row.created_at, row.staff, row.people, join_lines(row.further)));
  if (added == 0) {
    return false;
  }
  const number_spellings spelled = spellings_of(row.customer_phone);
  TRY(
      db_.run("UPDATE booking_proposals SET state = 'lapsed' WHERE customer_phone IN (?1, ?2) AND state = 'asked'"
              " AND call_sid <> ?3",
              spelled.first, spelled.second, row.call));
  return true;
}

result<void> proposal_table::save(const domain::booking_proposal& row) {
  TRY(db_.run("UPDATE booking_proposals SET state = ?2 WHERE id = ?1", row.id, to_string(row.state)));
  return {};
}

result<std::optional<domain::booking_proposal>> proposal_table::find_by_call(const call_sid& id) {
  return db_.one(select_proposal + "WHERE call_sid = ?1", read_proposal, id);
}

result<std::optional<domain::booking_proposal>> proposal_table::last_to(std::string_view customer_phone) {
  const number_spellings spelled = spellings_of(customer_phone);
  return db_.one(select_proposal + "WHERE customer_phone IN (?1, ?2) ORDER BY id DESC LIMIT 1", read_proposal,
                 spelled.first, spelled.second);
}

}  // namespace zylin::sqlite
