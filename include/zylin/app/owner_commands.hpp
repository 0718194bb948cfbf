#pragma once

#include "zylin/control/command.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/ports/store.hpp"

#include <functional>
#include <utility>

namespace zylin::app {

/// What an owner may tell the system to do: the same whether the running server is asked, through its control
/// socket, or a command that holds the database itself.
///
/// | command      | arguments | does                                   |
/// |--------------|-----------|----------------------------------------|
/// | `jobs.retry` | `id`      | works on a dead job again              |
class owner_commands {
 public:
  /// `job_added` wakes whoever works on jobs; may be empty. `db` and `time` outlive this.
  owner_commands(store& db, const clock& time, std::function<void()> job_added)
      : db_(db), time_(time), job_added_(std::move(job_added)) {}

  /// Errors: `invalid_input` for an unknown command or argument, and what the command reports.
  [[nodiscard]] awaitable<control::reply> perform(control::command asked);

 private:
  awaitable<control::reply> retry_job(const control::command& asked);

  store& db_;
  const clock& time_;
  std::function<void()> job_added_;
};

}  // namespace zylin::app
