#include "zylin/core/failpoint.hpp"

namespace zylin {

void failpoint(std::string_view /*place*/) noexcept {}

}  // namespace zylin
