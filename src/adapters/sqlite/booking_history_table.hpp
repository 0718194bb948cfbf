#pragma once

#include "connection.hpp"

#include "zylin/ports/repositories.hpp"

namespace zylin::sqlite {

class booking_history_table final : public booking_history_repository {
 public:
  explicit booking_history_table(connection& db) : db_(db) {}

  result<void> add(const booking_change& row) override;
  result<std::vector<booking_change>> of(std::int64_t booking_id) override;

 private:
  connection& db_;
};

}  // namespace zylin::sqlite
