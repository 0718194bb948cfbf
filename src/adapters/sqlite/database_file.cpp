#include "database_file.hpp"

#include "migrations.hpp"
#include "read_only.hpp"
#include "schema.hpp"
#include "zylin/core/descriptor.hpp"
#include "zylin/core/try.hpp"

#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>
#include <string>
#include <system_error>
#include <utility>

namespace zylin::sqlite {

namespace fs = std::filesystem;

namespace {

error cannot(const std::string& what, const fs::path& path, const std::error_code& why) {
  return disk_error("cannot " + what + " " + path.string(), why.value());
}

error cannot(const std::string& what, const fs::path& path) {
  return cannot(what, path, std::error_code(errno, std::generic_category()));
}

result<void> create_folder(const fs::path& folder) {
  std::error_code failed;
  if (folder.empty() || fs::exists(folder, failed)) {
    return {};
  }
  fs::create_directories(folder.parent_path(), failed);
  if (failed) {
    return cannot("create the folder", folder.parent_path(), failed);
  }
  if (::mkdir(folder.c_str(), S_IRWXU) != 0 && errno != EEXIST) {
    return cannot("create the folder", folder);
  }
  return {};
}

}  // namespace

result<fs::path> resolve(const fs::path& file) {
  std::error_code failed;
  const fs::path absolute = fs::absolute(file, failed);
  fs::path resolved = failed ? fs::path() : fs::weakly_canonical(absolute, failed);
  if (failed) {
    return cannot("find", file, failed);
  }
  return resolved;
}

result<void> create_private(const fs::path& file) {
  TRY(create_folder(file.parent_path()));
  // An existing file is not opened: closing it again would drop the POSIX locks that SQLite holds on it.
  const descriptor made(::open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR));
  return made.is_open() || errno == EEXIST ? result<void>() : cannot("create the database", file);
}

namespace {

std::int64_t newest() {
  return static_cast<std::int64_t>(schema_steps().size());
}

result<void> make_durable(connection& db, const fs::path& file) {
  const auto read = [](columns& row) -> result<std::string> { return row.text(); };
  TRY_ASSIGN(const std::optional<std::string> mode, db.one("PRAGMA journal_mode=WAL", read));
  if (mode != "wal") {
    return error(errc::storage_unusable, file.string() + " lies on a file system without shared memory, which a " +
                                             "write-ahead log needs; set DATABASE_PATH to a local disk");
  }
  // FULL: an answered webhook is on disk. The log is cut back to 64 MiB after a long reader let it grow. One MiB of
  // pages holds the active ends of the tables; the operating system caches the rest.
  return db.execute(
      "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA journal_size_limit=67108864; PRAGMA cache_size=-1024");
}

/// Reads every page, so use it only if that takes well under a second.
result<void> check_pages(connection& db, const fs::path& file) {
  constexpr std::uintmax_t limit = std::uintmax_t{128} << 20U;
  std::error_code unknown;
  if (fs::file_size(file, unknown) > limit || unknown) {
    return {};
  }
  const result<void> sound = verify(db, "quick_check");
  if (sound) {
    return {};
  }
  return error(errc::storage_unusable,
               file.string() + " is damaged; restore a backup (" + sound.error().message() + ")");
}

}  // namespace

result<connection> open_for_writing(const fs::path& file) {
  TRY_ASSIGN(connection db, connection::open(file, access::read_write));
  TRY_ASSIGN(const std::int64_t version, schema_version(db, file, newest()));
  for (const auto& step : {check_pages, make_durable}) {
    TRY(step(db, file));
  }
  TRY(migrate(db, version, schema_steps()));
  return db;
}

result<connection> open_for_reading(const fs::path& file) {
  TRY_ASSIGN(source opened, open_source(file));
  if (opened.version < newest()) {
    return error(errc::storage_unusable,
                 file.string() + " was not yet set up by this version of zylin; start `zylin serve` once");
  }
  return std::move(opened.db);
}

}  // namespace zylin::sqlite
