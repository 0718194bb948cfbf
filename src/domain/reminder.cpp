#include "zylin/domain/reminder.hpp"

namespace zylin::domain {
namespace {

/// Before the quiet hours, so that nobody gets a message in the last minute of the day, and before the appointment.
constexpr std::chrono::hours margin{1};

/// Whole days keep the time of day if the clocks change; the remaining hours are elapsed time.
time_point ahead_of(const business& business, time_point starts_at) {
  const auto whole_days = std::chrono::floor<std::chrono::days>(business.booking.reminder_ahead);
  const local_minutes that_time = business.zone.to_local(starts_at) - whole_days;
  return business.zone.to_sys(that_time) - (business.booking.reminder_ahead - whole_days);
}

/// The latest time before the night; nothing if the day between two nights is shorter than the margin.
std::optional<time_point> evening_before(const business& business, const quiet_span& night) {
  const time_point moment = night.from - margin;
  return quiet_at(business.quiet_hours, business.zone, moment) ? std::nullopt : std::optional(moment);
}

}  // namespace

std::optional<time_point> reminder_due(const business& business, time_point starts_at, time_point agreed_at) {
  const time_point wanted = ahead_of(business, starts_at);
  if (business.booking.reminder_ahead.count() == 0 || agreed_at >= wanted) {
    return std::nullopt;
  }
  const std::optional<quiet_span> night = quiet_at(business.quiet_hours, business.zone, wanted);
  if (!night) {
    return wanted;
  }
  if (const auto evening = evening_before(business, *night); evening && agreed_at < *evening) {
    return evening;
  }
  return night->until + margin <= starts_at ? std::optional(night->until) : std::nullopt;
}

std::chrono::hours longest_reminder_lead(const business& business) {
  constexpr std::chrono::hours longest_night{24};
  constexpr std::chrono::hours change_of_clocks{2};
  return business.booking.reminder_ahead + longest_night + margin + change_of_clocks;
}

}  // namespace zylin::domain
