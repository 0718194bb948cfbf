#include "zylin/adapters/sqlite/backup.hpp"

#include "connection.hpp"
#include "errors.hpp"
#include "read_only.hpp"
#include "zylin/core/descriptor.hpp"
#include "zylin/core/try.hpp"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>

#include <cerrno>
#include <memory>
#include <string>
#include <system_error>

namespace zylin::sqlite {

namespace fs = std::filesystem;

namespace {

struct backup_closer {
  void operator()(sqlite3_backup* running) const noexcept { sqlite3_backup_finish(running); }
};

/// A new private file; an existing file of that name is never touched.
result<void> create(const fs::path& file) {
  const descriptor made(::open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR));
  if (!made.is_open()) {
    const std::error_code why(errno, std::generic_category());
    return error(why == std::errc::file_exists ? errc::conflict : errc::storage_failed,
                 "cannot create " + file.string() + ": " + why.message());
  }
  return {};
}

/// All pages in one step, so in one read transaction: the copy is of one moment, and in WAL mode no writer waits.
result<void> copy_pages(connection& from, connection& to) {
  constexpr int all = -1;
  constexpr const char* doing = "copying the database";
  std::unique_ptr<sqlite3_backup, backup_closer> running(
      sqlite3_backup_init(to.handle(), "main", from.handle(), "main"));
  if (!running) {
    return last_error(to.handle(), doing);
  }
  const int code = sqlite3_backup_step(running.get(), all);
  running.reset();
  return code == SQLITE_DONE ? result<void>() : result<void>(last_error(to.handle(), doing));
}

result<void> check(connection& copy, const fs::path& file) {
  const result<void> sound = verify(copy, "integrity_check");
  if (sound) {
    return {};
  }
  return error(errc::storage_unusable,
               "the copy " + file.string() + " is damaged (" + sound.error().message() +
                   "), so the database itself may be: keep older backups, and run zylin doctor");
}

result<backup_content> look(connection& copy) {
  const auto read = [](columns& row) -> result<recording_sid> { return row.id<recording_sid>(); };
  TRY_ASSIGN(std::vector<recording_sid> unfinished,
             copy.all("SELECT recording FROM jobs WHERE state <> 'done' AND step <> 'answer' ORDER BY id", read));
  return backup_content{std::move(unfinished)};
}

result<backup_content> fill(const fs::path& database, const fs::path& copy) {
  TRY_ASSIGN(source from, open_source(database));  // an older schema is fine: backups are made before an update
  TRY_ASSIGN(connection to, connection::open(copy, access::read_write));
  TRY(to.execute("PRAGMA synchronous=FULL"));
  TRY(copy_pages(from.db, to));
  // The copied header says that there is a write-ahead log, as in the source; a backup is one file.
  TRY(to.execute("PRAGMA journal_mode=DELETE"));
  TRY(check(to, copy));
  return look(to);
}

}  // namespace

result<backup_content> copy_database(const fs::path& database, const fs::path& copy) {
  TRY(create(copy));
  result<backup_content> content = fill(database, copy);
  if (!content) {
    std::error_code ignored;
    fs::remove(copy, ignored);
    fs::remove(copy.string() + "-journal", ignored);
  }
  return content;
}

}  // namespace zylin::sqlite
