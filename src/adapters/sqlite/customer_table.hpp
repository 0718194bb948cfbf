#pragma once

#include "connection.hpp"
#include "zylin/ports/repositories.hpp"

namespace zylin::sqlite {

class customer_table final : public ports::customer_repository {
 public:
  explicit customer_table(connection& db) : db_(db) {}
  result<std::optional<domain::customer>> find(std::string_view phone) override;
  result<void> save(const domain::customer& row) override;

 private:
  connection& db_;
};

}  // namespace zylin::sqlite
