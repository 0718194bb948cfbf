#include "model_table.hpp"

#include "zylin/core/try.hpp"

#include <optional>

namespace zylin::sqlite {
namespace {

result<domain::model_status> read_model(columns& from) {
  domain::model_status row;
  row.provider = from.text();
  row.use = from.one_of(domain::parse_model_use);
  row.name = from.text();
  row.missing = from.integer() != 0;
  if (const std::optional<time_point> end = from.maybe_time()) {
    row.shutdown = std::chrono::floor<std::chrono::days>(*end);
  }
  row.successor = from.text();
  row.successor_configured = from.integer() != 0;
  return row;
}

}  // namespace

result<void> model_table::replace_all(const std::vector<domain::model_status>& rows) {
  TRY(db_.run("DELETE FROM models"));
  int rank = 0;
  for (const domain::model_status& row : rows) {
    const std::optional<time_point> end = row.shutdown ? std::optional<time_point>(*row.shutdown) : std::nullopt;
    TRY(db_.run(
        "INSERT INTO models (provider, purpose, rank, name, missing, shutdown_at, successor, successor_configured)"
        " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        row.provider, to_string(row.use), rank++, row.name, row.missing, end, row.successor, row.successor_configured));
  }
  return {};
}

result<std::vector<domain::model_status>> model_table::all() {
  return db_.all(
      "SELECT provider, purpose, name, missing, shutdown_at, successor, successor_configured FROM models ORDER BY rank",
      read_model);
}

}  // namespace zylin::sqlite
