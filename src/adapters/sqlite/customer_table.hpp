#pragma once

#include "connection.hpp"
#include "zylin/ports/repositories.hpp"

namespace zylin::sqlite {

class customer_table final : public ports::customer_repository {
 public:
  explicit customer_table(connection& db) : db_(db) {}
  result<std::optional<domain::customer>> find(std::string_view phone) override;
  result<std::vector<domain::customer>> latest(std::size_t limit) override;
  result<void> save(const domain::customer& full) override;
  result<bool> remove(std::string_view phone) override;
  result<domain::customer_record> record_of(std::string_view phone, time_point now) override;
  result<std::vector<std::string>> booked_names(std::string_view phone, std::size_t limit) override;

 private:
  connection& db_;
};

}  // namespace zylin::sqlite
