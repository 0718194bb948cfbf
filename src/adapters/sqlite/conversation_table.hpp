#pragma once

#include "connection.hpp"
#include "zylin/ports/conversation_repository.hpp"

namespace zylin::sqlite {

class conversation_table final : public ports::conversation_repository {
 public:
  explicit conversation_table(connection& db) : db_(db) {}
  result<std::int64_t> add(const domain::stored_conversation& row) override;
  result<std::optional<domain::stored_conversation>> find(std::int64_t id) override;
  result<std::optional<domain::stored_conversation>> of_call(const call_sid& call) override;
  result<std::optional<domain::stored_conversation>> open_with(std::string_view customer,
                                                               domain::conversation_channel channel) override;
  result<std::optional<domain::stored_conversation>> waiting_for(std::string_view customer, time_point since) override;
  result<std::optional<domain::stored_conversation>> last_with(std::string_view customer, time_point since) override;
  result<void> expire(time_point since) override;
  result<std::vector<domain::stored_conversation>> left_open(std::int64_t after, std::size_t limit) override;
  result<bool> save(const domain::stored_conversation& row) override;
  result<bool> add_turn(std::int64_t conversation, const domain::stored_turn& row) override;
  result<bool> is_answered(std::int64_t conversation, std::string_view key) override;
  result<std::vector<domain::stored_turn>> turns_of(std::int64_t conversation, std::size_t limit) override;
  result<void> change_number(std::string_view from, std::string_view into) override;
  result<std::vector<domain::stored_conversation>> latest(std::size_t limit) override;

 private:
  connection& db_;
};

}  // namespace zylin::sqlite
