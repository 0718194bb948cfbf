#pragma once

#include "connection.hpp"
#include "zylin/ports/repositories.hpp"

namespace zylin::sqlite {

class booking_table final : public ports::booking_repository {
 public:
  explicit booking_table(connection& db) : db_(db) {}

  result<std::vector<domain::occupied_span>> occupied(time_point from, time_point until) override;
  result<std::int64_t> add(const domain::booking& row) override;
  result<void> save(const domain::booking& row) override;
  result<std::optional<domain::booking>> find(std::int64_t id) override;
  result<std::optional<domain::booking>> find_by_reference(std::string_view reference) override;
  result<std::optional<domain::booking>> find_by_call(const call_sid& id) override;
  result<int> next_part(const call_sid& id) override;
  result<std::vector<domain::booking>> of_visit(std::string_view visit, std::size_t limit) override;
  result<std::vector<domain::booking>> all_of(std::string_view customer_phone, std::int64_t after,
                                              std::size_t limit) override;
  result<std::vector<domain::booking>> live_of(std::string_view customer_phone, time_point from,
                                               std::size_t limit) override;
  result<std::vector<domain::booking>> between(time_point from, time_point until, std::size_t limit) override;
  result<std::vector<domain::booking>> latest(std::size_t limit) override;
  result<std::vector<domain::booking>> unassigned(time_point from, const std::vector<std::string>& offered,
                                                  std::size_t limit) override;

 private:
  connection& db_;
};

class booking_history_table final : public ports::booking_history_repository {
 public:
  explicit booking_history_table(connection& db) : db_(db) {}

  result<void> add(const domain::booking_change& row) override;
  result<std::vector<domain::booking_change>> of(std::int64_t booking_id) override;

 private:
  connection& db_;
};

}  // namespace zylin::sqlite
