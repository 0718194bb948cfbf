#include "zylin/pipeline/job_runner.hpp"

#include <utility>

namespace zylin {

awaitable<result<std::vector<awaitable<void>>>> job_runner::claim(std::size_t room) {
  const time_point now = time_.now();
  const std::chrono::milliseconds set_back = watch_.set_back(now);
  auto take = [this, now, room, set_back](transaction& within) -> result<std::vector<job>> {
    if (set_back.count() > 0) {
      if (const result<void> followed = within.jobs().follow_clock_back(set_back); !followed) {
        return followed.error();
      }
    }
    return within.jobs().claim_due(now, room, lease_);
  };
  result<std::vector<job>> rows = co_await transact<std::vector<job>>(db_, take);
  if (!rows) {
    co_return rows.error();
  }
  watch_.seen(now);
  std::vector<awaitable<void>> pieces;
  pieces.reserve(rows->size());
  for (job& row : *rows) {
    pieces.push_back(pipeline_.run(std::move(row)));
  }
  co_return pieces;
}

awaitable<result<std::optional<time_point>>> job_runner::next_due() {
  auto look = [](transaction& within) { return within.jobs().next_run_at(); };
  co_return co_await transact<std::optional<time_point>>(db_, look);
}

}  // namespace zylin
