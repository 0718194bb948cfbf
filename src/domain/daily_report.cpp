#include "zylin/domain/daily_report.hpp"

#include <utility>

namespace zylin::domain {

using std::chrono::days;
using std::chrono::local_days;

time_span span_of_day(const time_zone& zone, local_days day) {
  return {zone.to_sys(local_minutes{day}), zone.to_sys(local_minutes{day + days(1)})};
}

daily_report make_report(local_days day, report_rows rows) {
  daily_report made;
  made.day = day;
  made.calls = rows.calls.size();
  made.bookings = std::move(rows.bookings);
  std::erase_if(made.bookings, [](const booking& each) { return each.status == booking_status::cancelled; });
  for (report_call& each : rows.calls) {
    if (each.outcome == call_outcome::missed) {
      made.missed.push_back(std::move(each));
    } else if (each.outcome == call_outcome::blocked) {
      ++made.blocked;
    } else if (each.meaning) {
      ++made.by_intent[*each.meaning];
    } else {
      ++made.not_understood;
    }
  }
  made.undelivered = std::move(rows.undelivered);
  made.models = std::move(rows.models);
  made.unassigned = std::move(rows.unassigned);
  made.calendars = std::move(rows.calendars);
  const std::chrono::sys_days today{day.time_since_epoch()};
  std::erase_if(made.models, [today](const model_status& each) { return !each.missing && !ends_soon(each, today); });
  return made;
}

std::optional<time_point> report_due(const business& business, local_days day) {
  if (!business.daily_report) {
    return std::nullopt;
  }
  return business.zone.to_sys(local_minutes{day} + *business.daily_report);
}

}  // namespace zylin::domain
