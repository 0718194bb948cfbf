#include "pipeline/messages/known_caller.hpp"

#include "pipeline/messages/customer_profile.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/staff.hpp"

#include <string>
#include <vector>

namespace zylin::messages {

result<known_caller> look_up_caller(ports::transaction& tx, const domain::business& business, std::string_view number,
                                    time_point now) {
  known_caller known;
  if (number.empty()) {
    return known;
  }
  TRY_ASSIGN(known.memory, recall(tx, business, number));
  known.facts.names = known.memory.names;
  TRY_ASSIGN(const std::vector<domain::booking> coming, tx.bookings().live_of(number, now, domain::most_coming));
  for (const domain::booking& row : coming) {
    known.facts.coming.push_back({.service = row.service,
                                  .staff = name_listed_now(business, row.staff).value_or(""),
                                  .starts_at = row.starts_at});
  }
  TRY_ASSIGN(const domain::customer_record record, tx.customers().record_of(number, now));
  if (record.last_at) {
    known.facts.last_visit = domain::told_booking{.service = record.last_service,
                                                  .staff = name_listed_now(business, record.last_staff).value_or(""),
                                                  .starts_at = *record.last_at};
  }
  return known;
}

}  // namespace zylin::messages
