#pragma once

#include "connection.hpp"
#include "zylin/ports/repositories.hpp"

namespace zylin::sqlite {

class booking_limits_table final : public ports::capacity_repository {
 public:
  explicit booking_limits_table(connection& db) : db_(db) {}

  result<int> find(std::string_view service) override;
  result<void> save(std::string_view service, int capacity) override;
  result<ports::booking_limits> limits() override;
  result<void> save(const ports::booking_limits& wanted) override;

 private:
  result<void> replace_staff(const ports::booking_limits& wanted);
  result<void> replace_resources(const ports::booking_limits& wanted);
  result<void> replace_needs(const ports::booking_limits& known, const ports::booking_limits& wanted);

  connection& db_;
};

}  // namespace zylin::sqlite
