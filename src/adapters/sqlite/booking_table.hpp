#pragma once

#include "connection.hpp"

#include "zylin/ports/repositories.hpp"

namespace zylin::sqlite {

class booking_table final : public booking_repository {
 public:
  explicit booking_table(connection& db) : db_(db) {}

  result<std::vector<occupied_span>> occupied(std::string_view service, time_point from, time_point until) override;
  result<std::int64_t> add(const booking& row) override;
  result<void> save(const booking& row) override;
  result<std::optional<booking>> find(std::int64_t id) override;
  result<std::optional<booking>> find_by_reference(std::string_view reference) override;
  result<std::optional<booking>> find_by_call(const call_sid& id) override;
  result<std::vector<booking>> live_of(std::string_view customer_phone, time_point from, std::size_t limit) override;
  result<std::vector<booking>> between(time_point from, time_point until, std::size_t limit) override;
  result<std::vector<booking>> latest(std::size_t limit) override;

 private:
  connection& db_;
};

}  // namespace zylin::sqlite
