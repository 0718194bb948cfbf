#include "random_business.hpp"

#include "wall_clock.hpp"

#include <algorithm>
#include <iterator>

namespace zylin::test {
namespace {

using namespace std::chrono_literals;

constexpr auto tick = 5min;

struct place {
  const char* zone;
  std::chrono::local_days near;
};

domain::day_hours roll_hours(dice& roll) {
  if (roll.between(0, 5) == 0) {
    return {{.opens = 0min, .closes = 1440min}};
  }
  domain::day_hours hours;
  auto from = roll.between(0, 120) * tick;
  for (int left = roll.between(0, 3); left > 0 && from < 1440min; --left) {
    const auto until = std::min<std::chrono::minutes>(from + roll.between(1, 100) * tick, 1440min);
    hours.push_back({.opens = from, .closes = until});
    from = until + roll.between(1, 20) * tick;
  }
  return hours;
}

domain::service roll_service(dice& roll) {
  domain::service one;
  one.name = "Appointment";
  one.duration = roll.between(1, 24) * tick;
  one.buffer = roll.between(0, 6) * tick;
  one.capacity = roll.between(1, 3);
  return one;
}

domain::business roll_facts(dice& roll, const place& where) {
  domain::business business;
  business.zone = zone_named(where.zone);
  for (domain::day_hours& hours : business.hours) {
    hours = roll_hours(roll);
  }
  business.closures = {calendar(where.near + roll.between(0, 8) * std::chrono::days(1))};
  business.special_days[calendar(where.near + roll.between(0, 8) * std::chrono::days(1))] = roll_hours(roll);
  business.services = {roll_service(roll)};
  business.booking.slot_step = roll.between(2, 12) * tick;
  business.booking.min_notice = roll.between(0, 40) * tick;
  business.booking.horizon = std::chrono::days(roll.between(0, 8));
  return business;
}

}  // namespace

random_case roll_case(dice& roll) {
  const place places[] = {
      {"UTC", date(2026, 11, 23)},
      {"Asia/Kolkata", date(2026, 12, 30)},
      {"Europe/Berlin", date(2026, 3, 27)},
      {"Europe/Berlin", date(2026, 10, 23)},
      {"America/New_York", date(2027, 3, 12)},
      {"Australia/Lord_Howe", date(2026, 4, 3)},
      {"Australia/Lord_Howe", date(2026, 10, 2)},
  };
  const place& where = places[roll.between(0, static_cast<int>(std::size(places)) - 1)];
  random_case rolled{.business = roll_facts(roll, where), .taken = {}, .now = {}};
  rolled.now = rolled.business.zone.to_sys(where.near) + roll.between(0, 600) * tick;
  for (int left = roll.between(0, 60); left > 0; --left) {
    const time_point from = rolled.now + roll.between(-60, 8 * 288) * tick;
    rolled.taken.push_back({.from = from, .until = from + roll.between(0, 36) * tick, .service = "Appointment"});
  }
  return rolled;
}

}  // namespace zylin::test
