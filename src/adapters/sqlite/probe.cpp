#include "probe.hpp"

#include <sqlite3.h>

#include <string>
#include <system_error>

namespace zylin::sqlite {

result<void> require_room(const std::filesystem::path& path, std::uintmax_t bytes) {
  std::error_code unknown;
  const std::filesystem::space_info space = std::filesystem::space(path, unknown);
  if (unknown || space.available >= bytes) {
    return {};
  }
  return error(errc::storage_full, "only " + std::to_string(space.available) + " bytes are left on the disk of " +
                                       path.parent_path().string());
}

result<void> probe(connection& db) {
  // A log that was started over has room of its own, so a write alone does not show a full disk.
  constexpr std::uintmax_t needed = std::uintmax_t{8} << 20U;
  if (result<void> room = require_room(sqlite3_db_filename(db.handle(), "main"), needed); !room) {
    return room;
  }
  const result<std::int64_t> written =
      db.run("INSERT INTO probe (id, written) VALUES (1, 1) ON CONFLICT (id) DO UPDATE SET written = written + 1");
  if (!written) {
    return written.error();
  }
  return {};
}

}  // namespace zylin::sqlite
