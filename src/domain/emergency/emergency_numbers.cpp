#include "zylin/domain/emergency.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace zylin::domain {
namespace {

struct region_number {
  std::string_view number;
  std::string_view regions;  ///< ISO 3166, blanks between them
};

/// Where it is not 112. A number for everything comes first, one for ambulances alone only where there is none; people
/// in a country with two that are in use are told both.
constexpr auto numbers = std::to_array<region_number>({
    {"911", "US CA MX PR VI GU AS MP BM BS BB BZ CR DO EC GY HN JM KY LR PA PY SV TC UY VE VG AG AI DM GD KN LC MS SX"},
    {"911 / 107", "AR"},
    {"112 / 999", "GB GG JE IM IE KE"},
    {"112 / 108", "IN"},
    {"000", "AU CC CX NF"},
    {"111", "NZ CK NU"},
    {"999", "HK MO MY BD BW ZW MU BN MV SZ SC"},
    {"995", "SG"},
    {"998 / 999", "AE"},
    {"9999", "OM"},
    {"911 / 997", "SA"},
    {"911", "JO PH ET FJ"},
    {"999", "BH QA TT"},
    {"119", "JP KR TW"},
    {"120", "CN"},
    {"192", "BR"},
    {"131", "CL"},
    {"123", "CO EG"},
    {"101", "IL"},
    {"1122 / 115", "PK"},
    {"102", "NP"},
    {"1990", "LK"},
    {"1669", "TH"},
    {"115", "VN IR"},
    {"118 / 119", "ID"},
    {"112 / 10177", "ZA"},
});

constexpr std::string_view anywhere = "112";

bool lists(std::string_view regions, std::string_view wanted) {
  for (std::size_t at = 0; at < regions.size(); at += 3) {
    if (regions.substr(at, 2) == wanted) {
      return true;
    }
  }
  return false;
}

}  // namespace

std::string emergency_number(const business& business) {
  if (!business.emergency_number.empty()) {
    return business.emergency_number;
  }
  const auto found =
      std::ranges::find_if(numbers, [&](const region_number& one) { return lists(one.regions, business.region); });
  return std::string(found == numbers.end() ? anywhere : found->number);
}

}  // namespace zylin::domain
