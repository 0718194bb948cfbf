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

/// Countries whose number is not 112. A general number comes first, one for ambulances only if there is no other; if
/// two numbers are in use, people are told both.
constexpr auto numbers = std::to_array<region_number>({
    {"911", "US CA MX PR VI GU AS MP BM BS BB BZ CR DO EC GY HN JM KY LR PA PY SV TC UY VE VG AG AI DM GD KN LC MS SX"},
    {"911", "AW FM MH PW TO TV VC WS JO PH ET FJ"},
    {"911 / 107", "AR"},
    {"911 / 997", "SA"},
    {"112 / 999", "GB GG JE IM IE KE"},
    {"112 / 108", "IN"},
    {"000", "AU CC CX"},
    {"111", "NZ PG"},
    {"999", "HK MO MY BD BW ZW MU SZ SC BH QA TT FK SB SD SH SL SS UG AC"},
    {"998", "MW"},
    {"998 / 999", "AE"},
    {"9999", "OM"},
    {"995", "SG"},
    {"991", "BN"},
    {"119", "JP KR TW KH"},
    {"119 / 1990", "LK"},
    {"120", "CN"},
    {"115", "VN IR SR"},
    {"1669", "TH"},
    {"118 / 119", "ID"},
    {"195", "LA"},
    {"199", "MM"},
    {"1122 / 115", "PK"},
    {"102", "NP MV"},
    {"103", "KG MN"},
    {"101", "IL PS"},
    {"122", "IQ"},
    {"191", "YE"},
    {"193", "LY"},
    {"190", "TN"},
    {"15", "MA NC PF WF"},
    {"18", "SN"},
    {"180", "CI"},
    {"117", "MZ"},
    {"130", "CV"},
    {"112 / 10177", "ZA"},
    {"123", "CO EG GT"},
    {"192", "BR"},
    {"131", "CL"},
    {"116 / 105", "PE"},
    {"118", "BO"},
    {"128 / 118", "NI"},
    {"104", "CU"},
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
