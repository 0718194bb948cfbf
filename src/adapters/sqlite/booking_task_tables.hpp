#pragma once

#include "connection.hpp"
#include "zylin/ports/repositories.hpp"

namespace zylin::sqlite {

class reminder_table final : public ports::reminder_repository {
 public:
  explicit reminder_table(connection& db) : db_(db) {}
  result<std::vector<ports::open_reminder>> open(time_point from, time_point until, std::size_t limit) override;
  result<void> close(const ports::open_reminder& row) override;

 private:
  connection& db_;
};

class waiting_list_table final : public ports::waiting_list_repository {
 public:
  explicit waiting_list_table(connection& db) : db_(db) {}
  result<bool> add(const domain::waiting_entry& row) override;
  result<void> save(const domain::waiting_entry& row) override;
  result<std::vector<domain::waiting_entry>> open(std::size_t limit) override;
  result<std::optional<domain::waiting_entry>> last_offer_to(std::string_view customer_phone) override;

 private:
  connection& db_;
};

}  // namespace zylin::sqlite
