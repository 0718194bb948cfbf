#include "simulate/cast.hpp"

#include <array>
#include <cstddef>

namespace zylin::cli {
namespace {

constexpr std::array<const char*, 25> first_names = {"Anna",   "Ben",    "Clara", "David", "Emma",   "Frank",  "Grace",
                                                     "Henry",  "Isabel", "Jack",  "Karen", "Liam",   "Maria",  "Nora",
                                                     "Oliver", "Paula",  "Quinn", "Rosa",  "Samuel", "Teresa", "Victor",
                                                     "Wendy",  "Xavier", "Yara",  "Zoe"};
constexpr std::array<const char*, 40> last_names = {
    "Schmidt",  "Miller", "Garcia",  "Patel",  "Nguyen", "Kim",    "Rossi",  "Novak",   "Silva",  "Jensen",
    "Dubois",   "Weber",  "Okafor",  "Haddad", "Cohen",  "Murphy", "Larsen", "Fischer", "Moreau", "Tanaka",
    "Kowalski", "Lopez",  "Baker",   "Carter", "Davis",  "Evans",  "Foster", "Green",   "Hughes", "Irving",
    "Jones",    "Keller", "Lambert", "Mason",  "Nelson", "Owens",  "Parker", "Quigley", "Reed",   "Stone"};
constexpr std::array<const char*, 10> area_codes = {"212", "213", "312", "503", "617",
                                                    "702", "808", "206", "303", "404"};

}  // namespace

std::string caller_name(int index) {
  const auto at = static_cast<std::size_t>(index);
  return std::string(first_names[at % first_names.size()]) + " " +
         last_names[(at / first_names.size() + at) % last_names.size()];
}

std::string caller_number(int index) {
  const auto at = static_cast<std::size_t>(index);
  const std::string line = std::to_string(100 + at % 100);
  return std::string("+1") + area_codes[at / 100 % area_codes.size()] + "5550" + line;
}

}  // namespace zylin::cli
