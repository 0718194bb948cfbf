#pragma once

#include "connection.hpp"
#include "zylin/ports/repositories.hpp"

namespace zylin::sqlite {

class waiting_list_table final : public waiting_list_repository {
 public:
  explicit waiting_list_table(connection& db) : db_(db) {}
  result<bool> add(const waiting_entry& row) override;
  result<void> save(const waiting_entry& row) override;
  result<std::vector<waiting_entry>> open(std::size_t limit) override;
  result<std::optional<waiting_entry>> last_offer_to(std::string_view customer_phone) override;

 private:
  connection& db_;
};

}  // namespace zylin::sqlite
