#pragma once

#include "connection.hpp"

#include "zylin/ports/repositories.hpp"

namespace zylin::sqlite {

class inbox_table final : public inbox_repository {
 public:
  explicit inbox_table(connection& db) : db_(db) {}

  result<bool> add(const incoming_message& row, bool opens_window, time_point received_at) override;
  result<std::optional<time_point>> last_wrote(std::string_view from) override;

 private:
  connection& db_;
};

}  // namespace zylin::sqlite
