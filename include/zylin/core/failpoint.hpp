#pragma once

#include <string_view>

namespace zylin {

/// A place at which tests let the process die, to see that nothing is lost there. In the shipped program this does
/// nothing; the variant `zylin_failpoints` (src/failpoint/armed.cpp) kills itself where it is told to.
void failpoint(std::string_view place) noexcept;

}  // namespace zylin
