#pragma once

#include "connection.hpp"

#include "zylin/ports/repositories.hpp"

namespace zylin::sqlite {

class capacity_table final : public capacity_repository {
 public:
  explicit capacity_table(connection& db) : db_(db) {}

  result<int> find(std::string_view service) override;
  result<void> save(std::string_view service, int capacity) override;

 private:
  connection& db_;
};

}  // namespace zylin::sqlite
