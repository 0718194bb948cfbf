#include "probe.hpp"

namespace zylin::sqlite {

result<void> probe(connection& db) {
  const result<std::int64_t> written =
      db.run("INSERT INTO probe (id, written) VALUES (1, 1) ON CONFLICT (id) DO UPDATE SET written = written + 1");
  if (!written) {
    return written.error();
  }
  return {};
}

}  // namespace zylin::sqlite
