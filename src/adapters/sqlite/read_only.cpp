#include "opening.hpp"
#include "tables.hpp"

#include "zylin/adapters/sqlite/sqlite_store.hpp"

namespace zylin::sqlite {

result<void> read_only(const std::filesystem::path& file, const store::work& look) {
  result<connection> db = open_for_reading(file);
  if (!db) {
    return db.error();
  }
  if (result<void> begun = db->execute("BEGIN"); !begun) {
    return begun;
  }
  tables within(*db);
  return look(within);  // closing the connection ends the transaction
}

}  // namespace zylin::sqlite
