#pragma once

#include "connection.hpp"

#include "zylin/ports/repositories.hpp"

#include <string>

namespace zylin::sqlite {

class job_table final : public ports::job_repository {
 public:
  explicit job_table(connection& db) : db_(db) {}

  result<bool> add(const domain::job& row) override;
  result<std::optional<domain::job>> find(std::int64_t id) override;
  result<bool> knows(const recording_sid& recording) override;
  result<std::vector<domain::job>> claim_due(time_point now, std::size_t limit,
                                             std::chrono::milliseconds lease_duration) override;
  result<bool> save(const domain::job& row, std::int64_t lease_token) override;
  result<std::optional<time_point>> next_run_at() override;
  result<int> release_all(time_point now) override;
  result<void> follow_clock_back(std::chrono::milliseconds by) override;
  result<bool> revive(std::int64_t id, time_point now) override;
  result<std::map<domain::job_state, std::int64_t>> count_by_state() override;
  result<std::optional<domain::job>> oldest_unfinished() override;
  result<std::vector<domain::job>> latest(std::size_t limit) override;

 private:
  result<std::vector<domain::job>> claim_normal(time_point now, std::size_t limit, time_point until);
  result<std::vector<domain::job>> claim_quarantined(time_point now, std::size_t limit, time_point until);
  result<int> release(const std::string& which, time_point now);

  connection& db_;
};

}  // namespace zylin::sqlite
