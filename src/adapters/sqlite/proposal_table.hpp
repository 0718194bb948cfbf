#pragma once

#include "connection.hpp"
#include "zylin/ports/repositories.hpp"

namespace zylin::sqlite {

class proposal_table final : public ports::proposal_repository {
 public:
  explicit proposal_table(connection& db) : db_(db) {}
  result<bool> add(const domain::booking_proposal& row) override;
  result<void> save(const domain::booking_proposal& row) override;
  result<std::optional<domain::booking_proposal>> find_by_call(const call_sid& id) override;
  result<std::optional<domain::booking_proposal>> last_to(std::string_view customer_phone) override;

 private:
  connection& db_;
};

}  // namespace zylin::sqlite
