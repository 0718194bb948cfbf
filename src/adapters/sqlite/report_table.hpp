#pragma once

#include "connection.hpp"
#include "zylin/ports/report_repository.hpp"

namespace zylin::sqlite {

class report_table final : public report_repository {
 public:
  explicit report_table(connection& db) : db_(db) {}
  result<std::vector<report_call>> calls(const time_span& within, std::size_t limit) override;
  result<std::vector<undelivered_message>> undelivered(const time_span& within, std::size_t limit) override;
  result<bool> is_written(std::string_view dedupe_key) override;

 private:
  connection& db_;
};

}  // namespace zylin::sqlite
