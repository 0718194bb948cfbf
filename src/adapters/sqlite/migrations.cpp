#include "migrations.hpp"

#include "schema.hpp"
#include "zylin/core/try.hpp"

#include <string>

namespace zylin::sqlite {

namespace {

error unusable(const std::filesystem::path& file, const std::string& why) {
  return {errc::storage_unusable, file.string() + " " + why};
}

error unreadable(const std::filesystem::path& file, const error& why) {
  if (why.code() != errc::storage_unusable) {
    return why;
  }
  return unusable(file, "is damaged or no SQLite database; move it away or restore a backup (" + why.message() + ")");
}

result<void> apply(connection& db, std::int64_t version, const char* step) {
  std::string script = "BEGIN IMMEDIATE;";
  script.append(step);
  script.append("PRAGMA application_id=").append(std::to_string(application_id));
  script.append(";PRAGMA user_version=").append(std::to_string(version + 1)).append(";COMMIT");
  result<void> done = db.execute(script);
  if (!done && db.in_transaction()) {
    TRY(db.execute("ROLLBACK"));
  }
  return done;
}

}  // namespace

result<std::int64_t> schema_version(connection& db, const std::filesystem::path& file, std::int64_t newest) {
  const result<std::int64_t> tables = db.integer("SELECT count(*) FROM sqlite_schema");
  if (!tables) {
    return unreadable(file, tables.error());
  }
  TRY_ASSIGN(const std::int64_t owner, db.integer("PRAGMA application_id"));
  TRY_ASSIGN(const std::int64_t version, db.integer("PRAGMA user_version"));
  if (*tables == 0 && version == 0) {
    return 0;
  }
  if (owner != application_id) {
    return unusable(file, "holds another program's data; set DATABASE_PATH to a file of zylin's own");
  }
  if (version > newest) {
    return unusable(file, "was written by a newer zylin (schema " + std::to_string(version) + ", this one knows " +
                              std::to_string(newest) + "); use that version, or restore a backup made by this one");
  }
  return version;
}

result<void> migrate(connection& db, std::int64_t version, std::span<const char* const> steps) {
  for (auto next = static_cast<std::size_t>(version); next < steps.size(); ++next) {
    TRY(apply(db, static_cast<std::int64_t>(next), steps[next]));
  }
  return {};
}

}  // namespace zylin::sqlite
