#pragma once

#include "zylin/ports/awaitable.hpp"
#include "zylin/ports/repositories.hpp"

#include <functional>
#include <optional>
#include <utility>

namespace zylin::ports {

class calendar_repository;
class conversation_repository;
class external_calendar_repository;
class report_repository;

/// What a unit of work may touch. Valid only while the work runs.
class transaction {
 public:
  virtual ~transaction() = default;
  virtual call_repository& calls() = 0;
  virtual job_repository& jobs() = 0;
  virtual booking_repository& bookings() = 0;
  virtual booking_history_repository& booking_history() = 0;
  virtual capacity_repository& capacities() = 0;
  virtual message_repository& messages() = 0;
  virtual inbox_repository& inbox() = 0;
  virtual follow_up_repository& follow_ups() = 0;
  virtual sweep_repository& sweeps() = 0;
  virtual calendar_repository& calendar() = 0;
  virtual report_repository& report() = 0;
  virtual reminder_repository& reminders() = 0;
  virtual waiting_list_repository& waiting_list() = 0;
  virtual proposal_repository& proposals() = 0;
  virtual model_repository& models() = 0;
  virtual opt_out_repository& opt_outs() = 0;
  virtual customer_repository& customers() = 0;
  virtual external_calendar_repository& external_calendars() = 0;
  virtual conversation_repository& conversations() = 0;
  /// Writes a row without meaning, to test that writing works. Errors: `storage_*`.
  virtual result<void> probe() = 0;
};

/// The durable store. A unit of work is one synchronous function, so a transaction can never stretch
/// across a co_await. It runs on the database thread inside BEGIN IMMEDIATE; concurrent units may share
/// one commit, each in its own savepoint.
class store {
 public:
  using work = std::function<result<void>(transaction&)>;

  store() = default;
  store(const store&) = delete;
  store& operator=(const store&) = delete;
  virtual ~store() = default;

  /// Completes after the commit is on disk. When `unit` returns an error, its changes alone are rolled
  /// back and that error is returned. Further errors: `storage_failed` (also when too much work is
  /// waiting), `storage_full`, `defect` (`unit` threw, or broke a rule of the schema), `cancelled` (stopped). `unit`
  /// must not throw and may run on any thread.
  [[nodiscard]] virtual awaitable<result<void>> run(work unit) = 0;

  /// Finishes what is queued and refuses the rest; blocks meanwhile. Afterwards, what units refer to may be destroyed.
  virtual void stop() {}
};

/// `store::run` for work that yields a value: `co_await transact<bool>(db, unit)`, where
/// `unit` is a named callable `result<T>(transaction&)`. It must stay alive until this returns.
template <class T, class Unit>
awaitable<result<T>> transact(store& target, Unit& unit) {
  std::optional<T> value;
  store::work work = [&value, &unit](transaction& tx) -> result<void> {
    result<T> outcome = unit(tx);
    if (!outcome) {
      return outcome.error();
    }
    value.emplace(std::move(*outcome));
    return {};
  };
  result<void> done = co_await target.run(std::move(work));
  if (!done) {
    co_return done.error();
  }
  co_return std::move(*value);
}

}  // namespace zylin::ports
