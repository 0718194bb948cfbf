#include "backup.hpp"

#include "audio_backup.hpp"
#include "backup_placement.hpp"
#include "exit_status.hpp"
#include "zylin/adapters/sqlite/backup.hpp"
#include "zylin/app/audio_directory.hpp"
#include "zylin/core/try.hpp"

#include <unistd.h>

#include <array>
#include <ostream>
#include <string>
#include <system_error>
#include <utility>

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

/// Refuses what would lose or mix data, whatever the operator allows.
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

/// Removes the unfinished copy unless it was put in its place.
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

 private:
  fs::path path_;
};

struct finished_backup {
  std::size_t recordings = 0;  ///< copied with it
  placement placed;
};

result<finished_backup> copy_all(const backup_request& asked) {
  TRY(refuse(asked));
  const std::string own_suffix = ".partial-" + std::to_string(::getpid());
  const unfinished database(beside(asked.file, own_suffix));
  const unfinished audio(beside(asked.file, ".recordings" + own_suffix));
  TRY_ASSIGN(const sqlite::backup_content content, sqlite::copy_database(asked.database, database.path()));
  TRY_ASSIGN(const std::size_t recordings,
             copy_audio(app::audio_directory(asked.database), content.unfinished, audio.path()));
  TRY_ASSIGN(placement placed, put_in_place({database.path(), audio.path()}, asked.file, sync_folder));
  return finished_backup{recordings, std::move(placed)};
}

/// True when nothing went wrong.
bool tell(const backup_request& asked, const placement& placed) {
  if (placed.not_durable) {
    asked.err << "zylin: " << asked.file.string()
              << " is there (checked), but a power cut may lose it: " << placed.not_durable->message() << '\n';
  }
  if (placed.left_after) {
    asked.err << "zylin: the audio of the earlier backup is still in " << placed.left_after->string() << '\n';
  }
  return !placed.not_durable && !placed.left_after;
}

}  // namespace

int back_up(const backup_request& asked) {
  const result<finished_backup> made = copy_all(asked);
  if (!made) {
    asked.err << "zylin: no backup was made: " << made.error().message() << '\n';
    return failed;
  }
  if (!tell(asked, made->placed)) {
    return failed;
  }
  asked.out << "done: " << asked.file.string() << " (checked)";
  if (made->recordings > 0) {
    asked.out << ", and " << made->recordings << (made->recordings == 1 ? " recording" : " recordings") << " in "
              << asked.file.string() << ".recordings";
  }
  asked.out << "\nWhoever has it has what callers said: keep it where nobody else reads it.\n";
  return done;
}

}  // namespace zylin::cli
