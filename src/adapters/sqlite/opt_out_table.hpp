#pragma once

#include "connection.hpp"
#include "zylin/ports/repositories.hpp"

namespace zylin::sqlite {

class opt_out_table final : public ports::opt_out_repository {
 public:
  explicit opt_out_table(connection& db) : db_(db) {}

  result<bool> close(std::string_view number, domain::channel by, time_point since) override;
  result<bool> reopen(std::string_view number, domain::channel by) override;
  result<domain::opt_outs> of(std::string_view number) override;

 private:
  connection& db_;
};

}  // namespace zylin::sqlite
