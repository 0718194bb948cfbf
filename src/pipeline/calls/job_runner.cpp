#include "pipeline/calls/job_runner.hpp"

#include "zylin/core/try.hpp"

#include <string>
#include <utility>

namespace zylin::calls {
namespace {

result<domain::job> require_job(ports::transaction& tx, std::int64_t id) {
  TRY_ASSIGN(std::optional<domain::job> found, tx.jobs().find(id));
  if (!found) {
    return error(errc::not_found, "there is no job " + std::to_string(id));
  }
  return std::move(*found);
}

}  // namespace

ports::awaitable<result<std::vector<ports::awaitable<void>>>> job_runner::claim(std::size_t room) {
  const time_point now = time_.now();
  const std::chrono::milliseconds set_back = watch_.set_back(now);
  auto take = [this, now, room, set_back](ports::transaction& tx) -> result<std::vector<domain::job>> {
    if (set_back.count() > 0) {
      TRY(tx.jobs().follow_clock_back(set_back));
    }
    return tx.jobs().claim_due(now, room, lease_duration_);
  };
  CO_TRY_ASSIGN(std::vector<domain::job> rows, co_await transact<std::vector<domain::job>>(db_, take));
  watch_.seen(now);
  std::vector<ports::awaitable<void>> pieces;
  pieces.reserve(rows.size());
  for (domain::job& row : rows) {
    pieces.push_back(pipeline_.run(std::move(row)));
  }
  co_return pieces;
}

ports::awaitable<result<std::optional<time_point>>> job_runner::next_due() {
  auto look = [](ports::transaction& tx) { return tx.jobs().next_run_at(); };
  co_return co_await transact<std::optional<time_point>>(db_, look);
}

result<domain::job> revive_job(ports::transaction& tx, std::int64_t id, time_point now) {
  TRY_ASSIGN(const domain::job known, require_job(tx, id));
  TRY_ASSIGN(const bool revived, tx.jobs().revive(id, now));
  if (!revived) {
    return error(errc::conflict, "job " + std::to_string(id) + " is not dead but " +
                                     std::string(to_string(known.state)) + "; only a dead one is retried");
  }
  return require_job(tx, id);
}

}  // namespace zylin::calls
