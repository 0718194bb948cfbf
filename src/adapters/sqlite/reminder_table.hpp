#pragma once

#include "connection.hpp"
#include "zylin/ports/repositories.hpp"

namespace zylin::sqlite {

class reminder_table final : public reminder_repository {
 public:
  explicit reminder_table(connection& db) : db_(db) {}
  result<std::vector<open_reminder>> open(time_point from, time_point until, std::size_t limit) override;
  result<void> close(const open_reminder& row) override;

 private:
  connection& db_;
};

}  // namespace zylin::sqlite
