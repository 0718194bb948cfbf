#include "opt_out/keywords.hpp"

#include <array>

namespace zylin::domain::opt_out {
namespace {

// Canadian carriers require it.
constexpr auto french_stop = std::to_array<std::string_view>({"arret"});

}  // namespace

const keywords french{french_stop, {}, {}, {}};

}  // namespace zylin::domain::opt_out
