#include "opt_out/keywords.hpp"

#include <array>

namespace zylin::domain::opt_out {
namespace {

constexpr auto german_stop =
    std::to_array<std::string_view>({"stopp", "abmelden", "abbestellen", "austragen", "keine nachrichten mehr",
                                     "keine sms mehr", "nicht mehr schreiben"});
constexpr auto german_polite = std::to_array<std::string_view>({"bitte", "danke", "vielen dank"});

}  // namespace

// START is the same word.
const keywords german{german_stop, {}, {}, german_polite};

}  // namespace zylin::domain::opt_out
