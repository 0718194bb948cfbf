#pragma once

#include "connection.hpp"
#include "zylin/ports/calendar_repository.hpp"

namespace zylin::sqlite {

class calendar_table final : public calendar_repository {
 public:
  explicit calendar_table(connection& db) : db_(db) {}
  result<std::int64_t> add_feed(std::string_view secret_hash, time_point now, std::size_t kept) override;
  result<std::vector<calendar_feed>> feeds() override;
  result<std::vector<std::string>> secret_hashes() override;
  result<std::int64_t> revoke(std::optional<std::int64_t> id, time_point now) override;
  result<std::vector<calendar_entry>> entries(const calendar_range& within, std::size_t limit) override;
  result<std::string> installation() override;

 private:
  connection& db_;
};

}  // namespace zylin::sqlite
