#include "read_only.hpp"

#include "database_file.hpp"
#include "migrations.hpp"
#include "schema.hpp"
#include "tables.hpp"
#include "zylin/adapters/sqlite/inspection.hpp"
#include "zylin/adapters/sqlite/sqlite_store.hpp"
#include "zylin/core/try.hpp"

#include <string>
#include <system_error>
#include <utility>

namespace zylin::sqlite {

result<source> open_source(const std::filesystem::path& database) {
  std::error_code unreachable;
  if (!std::filesystem::exists(database, unreachable)) {
    if (unreachable) {
      return error(errc::storage_failed, "cannot reach " + database.string() + ": " + unreachable.message());
    }
    return error(errc::not_found, "there is no database " + database.string());
  }
  TRY_ASSIGN(connection db, connection::open(database, access::read_only));
  TRY_ASSIGN(const std::int64_t version,
             schema_version(db, database, static_cast<std::int64_t>(schema_steps().size())));
  return source{std::move(db), version};
}

result<void> verify(connection& db, const char* pragma) {
  const auto read = [](columns& row) -> result<std::string> { return row.text(); };
  TRY_ASSIGN(const std::optional<std::string> answer, db.one(std::string("PRAGMA ") + pragma + "(1)", read));
  const std::string said = answer.value_or("no verdict");
  return said == "ok" ? result<void>() : result<void>(error(errc::storage_unusable, said));
}

result<void> read_only(const std::filesystem::path& file, const ports::store::work& look) {
  TRY_ASSIGN(connection db, open_for_reading(file));
  TRY(db.execute("BEGIN"));
  tables tx(db);
  return look(tx);  // closing the connection ends the transaction
}

result<inspection> inspect(const std::filesystem::path& database) {
  TRY_ASSIGN(source opened, open_source(database));
  if (const result<void> sound = verify(opened.db, "quick_check"); !sound) {
    return error(errc::storage_unusable,
                 database.string() + " is damaged (" + sound.error().message() + "); restore a backup");
  }
  return inspection{opened.version == static_cast<std::int64_t>(schema_steps().size())};
}

}  // namespace zylin::sqlite
