#include "probe.hpp"

namespace zylin::sqlite {

result<void> probe(connection& db) {
  return db.write("INSERT INTO probe (id, written) VALUES (1, 1) ON CONFLICT (id) DO UPDATE SET written = written + 1");
}

}  // namespace zylin::sqlite
