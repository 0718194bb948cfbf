#pragma once

#include "connection.hpp"

#include "zylin/ports/repositories.hpp"

namespace zylin::sqlite {

class model_table final : public ports::model_repository {
 public:
  explicit model_table(connection& db) : db_(db) {}

  result<void> replace_all(const std::vector<domain::model_status>& rows) override;
  result<std::vector<domain::model_status>> all() override;

 private:
  connection& db_;
};

}  // namespace zylin::sqlite
