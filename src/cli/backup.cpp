#include "backup.hpp"

#include "audio_backup.hpp"
#include "exit_status.hpp"
#include "zylin/adapters/sqlite/backup.hpp"
#include "zylin/app/audio_directory.hpp"

#include <unistd.h>

#include <array>
#include <ostream>
#include <string>
#include <system_error>

namespace zylin::cli {

namespace fs = std::filesystem;

namespace {

fs::path beside(const fs::path& file, const std::string& suffix) {
  return fs::path(file.string() + suffix);
}

bool is_same_file(const fs::path& one, const fs::path& other) {
  std::error_code neither_exists;
  return fs::equivalent(one, other, neither_exists) ||
         fs::weakly_canonical(one, neither_exists) == fs::weakly_canonical(other, neither_exists);
}

/// What would be lost or mixed up, whatever the operator allows.
result<void> refuse_harm(const backup_request& asked) {
  for (const char* suffix : {"", "-wal", "-shm", ".lock"}) {
    if (is_same_file(asked.file, beside(asked.database, suffix))) {
      return error(errc::conflict, asked.file.string() + " belongs to the database itself");
    }
  }
  std::error_code failed;
  if (fs::is_directory(asked.file, failed)) {
    return error(errc::conflict, asked.file.string() + " is a folder; name a file in it");
  }
  for (const char* suffix : {"-wal", "-journal"}) {
    if (fs::exists(beside(asked.file, suffix), failed)) {
      return error(errc::conflict,
                   beside(asked.file, suffix).string() + " exists: the old file was used as a database; name another");
    }
  }
  return {};
}

result<void> refuse(const backup_request& asked) {
  const fs::path folder = fs::absolute(asked.file).parent_path();
  std::error_code failed;
  if (!fs::is_directory(folder, failed)) {
    return error(errc::not_found, "there is no folder " + folder.string());
  }
  for (const char* suffix : {"", ".recordings"}) {
    if (!asked.overwrite && fs::exists(fs::symlink_status(beside(asked.file, suffix), failed))) {
      return error(errc::conflict, beside(asked.file, suffix).string() + " exists; --force overwrites it");
    }
  }
  return refuse_harm(asked);
}

/// What was begun goes away unless it was put in its place.
class unfinished {
 public:
  explicit unfinished(fs::path path) : path_(std::move(path)) {}
  unfinished(const unfinished&) = delete;
  unfinished& operator=(const unfinished&) = delete;
  ~unfinished() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }

  [[nodiscard]] const fs::path& path() const noexcept { return path_; }
  [[nodiscard]] result<void> put(const fs::path& place) const {
    std::error_code failed;
    fs::rename(path_, place, failed);
    return failed
               ? result<void>(error(errc::storage_failed, "cannot write " + place.string() + ": " + failed.message()))
               : result<void>();
  }

 private:
  fs::path path_;
};

result<void> replace_folder(const unfinished& made, const fs::path& place) {
  std::error_code failed;
  fs::remove_all(place, failed);
  if (failed) {
    return error(errc::storage_failed, "cannot replace " + place.string() + ": " + failed.message());
  }
  return fs::exists(made.path(), failed) ? made.put(place) : result<void>();
}

/// The number of recordings that went along.
result<std::size_t> copy_all(const backup_request& asked) {
  if (const result<void> refused = refuse(asked); !refused) {
    return refused.error();
  }
  const std::string own_suffix = ".partial-" + std::to_string(::getpid());
  const unfinished database(beside(asked.file, own_suffix));
  const unfinished audio(beside(asked.file, ".recordings" + own_suffix));
  const result<sqlite::backup_content> content = sqlite::copy_database(asked.database, database.path());
  if (!content) {
    return content.error();
  }
  const result<std::size_t> recordings =
      copy_audio(app::audio_directory(asked.database), content->unfinished, audio.path());
  if (!recordings) {
    return recordings;
  }
  if (const result<void> placed = replace_folder(audio, beside(asked.file, ".recordings")); !placed) {
    return placed.error();
  }
  if (const result<void> placed = database.put(asked.file); !placed) {
    return placed.error();
  }
  if (const result<void> synced = sync_folder(fs::absolute(asked.file).parent_path()); !synced) {
    return synced.error();
  }
  return recordings;
}

}  // namespace

int back_up(const backup_request& asked) {
  const result<std::size_t> recordings = copy_all(asked);
  if (!recordings) {
    asked.err << "zylin: no backup was made: " << recordings.error().message() << '\n';
    return failed;
  }
  asked.out << "done: " << asked.file.string() << " (checked)";
  if (*recordings > 0) {
    asked.out << ", and " << *recordings << (*recordings == 1 ? " recording" : " recordings") << " in "
              << asked.file.string() << ".recordings";
  }
  asked.out << "\nWhoever has it has what callers said: keep it where nobody else reads it.\n";
  return done;
}

}  // namespace zylin::cli
