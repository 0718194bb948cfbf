#include "zylin/pipeline/job_runner.hpp"

#include <utility>

namespace zylin {

awaitable<result<std::vector<awaitable<void>>>> job_runner::claim(std::size_t room) {
  const time_point now = time_.now();
  auto take = [now, room](transaction& within) { return within.jobs().claim_due(now, room); };
  result<std::vector<job>> rows = co_await transact<std::vector<job>>(db_, take);
  if (!rows) {
    co_return rows.error();
  }
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
