#include "zylin/domain/quiet_hours.hpp"

namespace zylin {

std::optional<quiet_span> quiet_at(const std::optional<quiet_hours_rule>& rule, const time_zone& zone,
                                   time_point when) {
  if (!rule) {
    return std::nullopt;
  }
  constexpr std::chrono::days day{1};
  const std::chrono::days across_midnight = rule->ends < rule->begins ? day : day * 0;
  const auto today = std::chrono::floor<std::chrono::days>(zone.to_local(when));
  for (const auto evening : {today - day, today}) {
    const quiet_span night{zone.to_sys(evening + rule->begins), zone.to_sys(evening + across_midnight + rule->ends)};
    if (night.from <= when && when < night.until) {
      return night;
    }
  }
  return std::nullopt;
}

}  // namespace zylin
