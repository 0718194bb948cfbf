#include "group_commit.hpp"

#include "zylin/core/failpoint.hpp"

#include <exception>

namespace zylin::sqlite {

namespace {

/// A failure around the units is not caused by any of them, so they may be repeated. SQLite itself ends a transaction
/// after some disk errors, and later statements without it would look like a defect.
error as_storage_error(const error& why) {
  return why.code() == errc::defect ? error(errc::storage_failed, why.message()) : why;
}

/// A unit with its own error keeps it.
void fail_all(std::vector<result<void>>& outcomes, const error& failure) {
  const error why = as_storage_error(failure);
  for (result<void>& outcome : outcomes) {
    if (outcome) {
      outcome = why;
    }
  }
}

}  // namespace

std::vector<result<void>> group_commit::run(std::span<const ports::store::work* const> units) {
  std::vector<result<void>> outcomes(units.size());
  if (const result<void> begun = db_.execute("BEGIN IMMEDIATE"); !begun) {
    fail_all(outcomes, begun.error());
    return outcomes;
  }
  for (std::size_t i = 0; i < units.size(); ++i) {
    outcomes[i] = in_savepoint(*units[i]);
    if (!db_.in_transaction()) {
      fail_all(outcomes, outcomes[i] ? error(errc::storage_failed, "the shared transaction was lost")
                                     : error(outcomes[i].error()));
      return outcomes;
    }
  }
  if (const result<void> committed = commit(); !committed) {
    fail_all(outcomes, committed.error());
  }
  return outcomes;
}

result<void> group_commit::commit() {
  failpoint("commit:before");
  result<void> done = db_.execute("COMMIT");
  failpoint("commit:after");
  if (!done) {
    roll_back();
  }
  return done;
}

result<void> group_commit::in_savepoint(const ports::store::work& unit) {
  if (result<void> opened = db_.execute("SAVEPOINT unit"); !opened) {
    roll_back();
    return opened;
  }
  result<void> outcome = call_without_exceptions(unit);
  if (!outcome) {
    rollback_savepoint();
    return outcome;
  }
  if (const result<void> released = db_.execute("RELEASE unit"); !released) {
    roll_back();
    return as_storage_error(released.error());
  }
  return outcome;
}

result<void> group_commit::call_without_exceptions(const ports::store::work& unit) {
  // The exception's text is dropped: it may quote a caller's words.
  try {
    return unit(tables_);
  } catch (...) {
    return error(errc::defect,
                 "a unit of work threw an exception, which is a bug in zylin; its changes were taken back");
  }
}

/// Without its savepoint a unit cannot be separated from the others: then the whole group is rolled back.
void group_commit::rollback_savepoint() {
  if (db_.in_transaction() && !db_.execute("ROLLBACK TO unit; RELEASE unit")) {
    roll_back();
  }
}

void group_commit::roll_back() {
  if (db_.in_transaction()) {
    // A failure shows again at the next BEGIN, which then fails with SQLite's reason.
    [[maybe_unused]] const result<void> done = db_.execute("ROLLBACK");
  }
}

}  // namespace zylin::sqlite
