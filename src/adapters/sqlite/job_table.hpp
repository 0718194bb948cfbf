#pragma once

#include "connection.hpp"

#include "zylin/ports/repositories.hpp"

namespace zylin::sqlite {

class job_table final : public job_repository {
 public:
  explicit job_table(connection& db) : db_(db) {}

  result<bool> add(const job& row) override;
  result<std::optional<job>> find(std::int64_t id) override;
  result<bool> knows(const recording_sid& recording) override;
  result<std::vector<job>> claim_due(time_point now, std::size_t limit) override;
  result<bool> save(const job& row, std::int64_t lease) override;
  result<std::optional<time_point>> next_run_at() override;
  result<int> release_all(time_point now) override;
  result<bool> revive(std::int64_t id, time_point now) override;
  result<std::map<job_state, std::int64_t>> count_by_state() override;
  result<std::optional<time_point>> oldest_unfinished() override;
  result<std::vector<job>> latest(std::size_t limit) override;

 private:
  connection& db_;
};

}  // namespace zylin::sqlite
