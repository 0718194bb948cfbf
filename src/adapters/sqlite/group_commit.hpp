#pragma once

#include "connection.hpp"
#include "tables.hpp"

#include "zylin/ports/store.hpp"

#include <span>
#include <vector>

namespace zylin::sqlite {

/// Runs units of work so that they share one commit, each in a savepoint of its own: one that fails takes
/// only its own changes back. When the shared transaction is lost, nothing of the group is stored and
/// every unit is told so.
class group_commit {
 public:
  /// `db` must outlive the object.
  explicit group_commit(connection& db) : db_(db), tables_(db) {}

  /// One outcome per unit, in their order.
  [[nodiscard]] std::vector<result<void>> run(std::span<const store::work* const> units);

 private:
  [[nodiscard]] result<void> commit();
  [[nodiscard]] result<void> in_savepoint(const store::work& unit);
  [[nodiscard]] result<void> guarded(const store::work& unit);
  void take_back();
  void roll_back();

  connection& db_;
  tables tables_;
};

}  // namespace zylin::sqlite
