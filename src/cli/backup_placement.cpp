#include "backup_placement.hpp"

#include "zylin/core/try.hpp"

#include <unistd.h>

#include <string>
#include <system_error>
#include <utility>

namespace zylin::cli {

namespace fs = std::filesystem;

namespace {

result<void> move(const fs::path& from, const fs::path& to) {
  std::error_code failed;
  fs::rename(from, to, failed);
  return failed ? result<void>(error(errc::storage_failed, "cannot write " + to.string() + ": " + failed.message()))
                : result<void>();
}

bool is_there(const fs::path& path) {
  std::error_code unreadable;
  return fs::exists(fs::symlink_status(path, unreadable));
}

/// Puts the new audio in its place and moves the previous one aside.
class audio_exchange {
 public:
  audio_exchange(fs::path made, const std::string& place)
      : made_(std::move(made)), place_(place), aside_(place + ".replaced-" + std::to_string(::getpid())) {}

  [[nodiscard]] result<void> perform() {
    if (is_there(place_)) {
      TRY(move(place_, aside_));
      is_aside_ = true;
    }
    if (is_there(made_)) {
      TRY(move(made_, place_));
      is_placed_ = true;
    }
    return {};
  }

  /// `why`, and what else the operator must know.
  [[nodiscard]] error take_back(const error& why) const {
    const bool emptied = !is_placed_ || move(place_, made_);
    if (!is_aside_ || (emptied && move(aside_, place_))) {
      return why;
    }
    return {why.code(), why.message() + "; the audio of the earlier backup is in " + aside_.string()};
  }

  [[nodiscard]] bool remove_old() const {
    std::error_code failed;
    fs::remove_all(aside_, failed);
    return !failed;
  }
  /// Where the previous audio is; nothing if there was none.
  [[nodiscard]] std::optional<fs::path> old() const { return is_aside_ ? std::optional(aside_) : std::nullopt; }

 private:
  fs::path made_;
  fs::path place_;
  fs::path aside_;
  bool is_aside_ = false;
  bool is_placed_ = false;
};

}  // namespace

result<placement> put_in_place(const finished_copy& made, const fs::path& file, folder_sync sync) {
  const fs::path folder = fs::absolute(file).parent_path();
  audio_exchange audio(made.audio, file.string() + ".recordings");
  if (const result<void> exchanged = audio.perform(); !exchanged) {
    return audio.take_back(exchanged.error());
  }
  // Before the database: no power failure may leave the new database without its audio.
  if (const result<void> synced = sync(folder); !synced) {
    return audio.take_back(synced.error());
  }
  if (const result<void> put = move(made.database, file); !put) {
    return audio.take_back(put.error());
  }
  placement done;
  if (const result<void> synced = sync(folder); !synced) {
    done.not_durable = synced.error();
    done.left_after = audio.old();
  } else if (!audio.remove_old()) {
    done.left_after = audio.old();
  }
  return done;
}

}  // namespace zylin::cli
