#pragma once

#include "connection.hpp"
#include "zylin/ports/external_calendar_repository.hpp"

namespace zylin::sqlite {

class external_calendar_table final : public ports::external_calendar_repository {
 public:
  explicit external_calendar_table(connection& db) : db_(db) {}
  result<std::vector<ports::external_calendar_state>> all() override;
  result<void> configure(const std::vector<ports::external_calendar_state>& wanted) override;
  result<void> save(const ports::external_calendar_state& row) override;
  result<void> replace_times(std::int64_t id, const std::vector<domain::time_span>& busy) override;
  result<std::vector<domain::busy_time>> busy(time_point from, time_point until) override;
  result<std::vector<domain::time_span>> times_of(std::int64_t id, time_point from, time_point until,
                                                  std::size_t limit) override;

 private:
  connection& db_;
};

}  // namespace zylin::sqlite
