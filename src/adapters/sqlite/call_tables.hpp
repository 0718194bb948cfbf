#pragma once

#include "connection.hpp"
#include "zylin/ports/repositories.hpp"

namespace zylin::sqlite {

class call_table final : public ports::call_repository {
 public:
  explicit call_table(connection& db) : db_(db) {}

  result<bool> add(const domain::call& row) override;
  result<std::optional<domain::call>> find(const call_sid& id) override;
  result<void> save(const domain::call& row) override;
  result<std::vector<domain::call>> latest(std::size_t limit) override;

 private:
  connection& db_;
};

class follow_up_table final : public ports::follow_up_repository {
 public:
  explicit follow_up_table(connection& db) : db_(db) {}
  result<std::vector<call_sid>> open_until(time_point ended, std::size_t limit) override;
  result<std::optional<time_point>> earliest_open() override;
  result<void> follow_clock_back(time_point now) override;
  result<std::vector<call_sid>> find_stale(time_point from, time_point until, std::size_t limit) override;
  result<void> close(const call_sid& id) override;
  result<bool> claim_number(std::string_view number, time_point now, std::chrono::milliseconds at_most_every) override;
  result<bool> left_recording_since(std::string_view caller, time_point began) override;

 private:
  connection& db_;
};

class sweep_table final : public ports::sweep_repository {
 public:
  explicit sweep_table(connection& db) : db_(db) {}
  result<std::optional<ports::sweep_mark>> find() override;
  result<void> save(const ports::sweep_mark& mark) override;

 private:
  connection& db_;
};

}  // namespace zylin::sqlite
