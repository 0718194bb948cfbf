#pragma once

#include "connection.hpp"
#include "zylin/ports/repositories.hpp"

namespace zylin::sqlite {

class sweep_table final : public sweep_repository {
 public:
  explicit sweep_table(connection& db) : db_(db) {}
  result<std::optional<sweep_mark>> find() override;
  result<void> save(const sweep_mark& mark) override;

 private:
  connection& db_;
};

}  // namespace zylin::sqlite
