#pragma once

#include "connection.hpp"

#include "zylin/ports/repositories.hpp"

namespace zylin::sqlite {

class call_table final : public call_repository {
 public:
  explicit call_table(connection& db) : db_(db) {}

  result<bool> add(const call& row) override;
  result<std::optional<call>> find(const call_sid& id) override;
  result<void> save(const call& row) override;
  result<std::vector<call>> latest(std::size_t limit) override;

 private:
  connection& db_;
};

}  // namespace zylin::sqlite
