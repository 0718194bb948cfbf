#include "zylin/adapters/sqlite/inspection.hpp"

#include "schema.hpp"
#include "source.hpp"

namespace zylin::sqlite {

result<inspection> inspect(const std::filesystem::path& database) {
  result<source> opened = open_source(database);
  if (!opened) {
    return opened.error();
  }
  if (const result<void> sound = verify(opened->db, "quick_check"); !sound) {
    return error(errc::storage_unusable,
                 database.string() + " is damaged (" + sound.error().message() + "); restore a backup");
  }
  return inspection{opened->version == static_cast<std::int64_t>(schema_steps().size())};
}

}  // namespace zylin::sqlite
