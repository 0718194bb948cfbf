#pragma once

#include "connection.hpp"
#include "zylin/ports/calendar_repository.hpp"
#include "zylin/ports/report_repository.hpp"

namespace zylin::sqlite {

class report_table final : public ports::report_repository {
 public:
  explicit report_table(connection& db) : db_(db) {}
  result<std::vector<domain::report_call>> calls(const domain::time_span& within, std::size_t limit) override;
  result<std::vector<domain::undelivered_message>> undelivered(const domain::time_span& within,
                                                               std::size_t limit) override;
  result<bool> is_written(std::string_view dedupe_key) override;

 private:
  connection& db_;
};

class calendar_table final : public ports::calendar_repository {
 public:
  explicit calendar_table(connection& db) : db_(db) {}
  result<std::int64_t> add_feed(std::string_view secret_hash, time_point now, std::size_t kept) override;
  result<std::vector<ports::calendar_feed>> feeds() override;
  result<std::vector<std::string>> secret_hashes() override;
  result<std::int64_t> revoke(std::optional<std::int64_t> id, time_point now) override;
  result<std::vector<domain::calendar_entry>> entries(const domain::calendar_range& within, std::size_t limit) override;
  result<std::string> installation() override;

 private:
  connection& db_;
};

}  // namespace zylin::sqlite
