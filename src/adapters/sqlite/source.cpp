#include "source.hpp"

#include "migrations.hpp"
#include "schema.hpp"

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
  result<connection> db = connection::open(database, access::read_only);
  if (!db) {
    return db.error();
  }
  const result<std::int64_t> version = schema_version(*db, database, static_cast<std::int64_t>(schema_steps().size()));
  if (!version) {
    return version.error();
  }
  return source{std::move(*db), *version};
}

result<void> verify(connection& db, const char* pragma) {
  const auto read = [](columns& row) -> result<std::string> { return row.text(); };
  const result<std::optional<std::string>> verdict = db.one(std::string("PRAGMA ") + pragma + "(1)", read);
  if (!verdict) {
    return verdict.error();
  }
  const std::string said = verdict->value_or("no verdict");
  return said == "ok" ? result<void>() : result<void>(error(errc::storage_unusable, said));
}

}  // namespace zylin::sqlite
