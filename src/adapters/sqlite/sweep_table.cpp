#include "sweep_table.hpp"

namespace zylin::sqlite {

result<std::optional<sweep_mark>> sweep_table::find() {
  const auto read = [](columns& row) -> result<sweep_mark> {
    sweep_mark mark;
    mark.begun_at = row.time();
    mark.seen_until = row.time();
    return mark;
  };
  return db_.one("SELECT begun_at, seen_until FROM sweep", read);
}

result<void> sweep_table::save(const sweep_mark& mark) {
  const result<std::int64_t> saved = db_.run(
      "INSERT INTO sweep (id, begun_at, seen_until) VALUES (1, ?1, ?2)"
      " ON CONFLICT (id) DO UPDATE SET begun_at = ?1, seen_until = ?2",
      mark.begun_at, mark.seen_until);
  return saved ? result<void>{} : result<void>(saved.error());
}

}  // namespace zylin::sqlite
