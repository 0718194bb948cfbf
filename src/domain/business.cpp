#include "zylin/domain/business.hpp"

#include "clean_text.hpp"

#include <algorithm>

namespace zylin::domain {
namespace {

using namespace std::chrono_literals;

}  // namespace

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

business default_business() {
  business business;
  for (unsigned weekday = std::chrono::Monday.c_encoding(); weekday <= std::chrono::Friday.c_encoding(); ++weekday) {
    business.hours.at(weekday) = {{.opens = 9h, .closes = 18h}};
  }
  service appointment;
  appointment.name = "Appointment";
  business.services.push_back(std::move(appointment));
  return business;
}

bool same_service(std::string_view one, std::string_view other) {
  return words_of(one) == words_of(other);
}

const service* find_named_service(const business& business, std::string_view name) {
  const std::vector<std::string> wanted = words_of(name);
  const auto exact =
      std::ranges::find_if(business.services, [&](const service& one) { return words_of(one.name) == wanted; });
  return exact == business.services.end() ? nullptr : &*exact;
}

error unknown_service(const business& business, std::string_view name) {
  std::string known;
  for (const service& each : business.services) {
    known.append(known.empty() ? "" : ", ").append(each.name);
  }
  return {errc::invalid_input, "there is no service '" + std::string(name) + "': the business has " + known};
}

std::string only_language(const business& business) {
  const bool alone =
      std::ranges::all_of(business.languages, [&](const std::string& one) { return one == business.language; });
  return alone ? business.language : std::string();
}

}  // namespace zylin::domain
