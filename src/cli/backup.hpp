#pragma once

#include <filesystem>
#include <iosfwd>

namespace zylin::cli {

struct backup_request {
  const std::filesystem::path& database;
  const std::filesystem::path& file;  ///< where the copy goes
  bool overwrite = false;             ///< replace what an earlier backup left there
  std::ostream& out;
  std::ostream& err;
};

/// `zylin backup FILE`, while a server may be writing: a checked copy of the database in FILE and the audio that
/// unfinished and dead recordings still need in FILE.recordings. FILE appears last, and only when all is
/// well. The exit status: 0, or 1 with a sentence on `err`.
[[nodiscard]] int back_up(const backup_request& asked);

}  // namespace zylin::cli
