#pragma once

#include <string_view>

namespace zylin {

/// A place at which tests kill the process, to see that nothing is lost. In the shipped program this does nothing; the
/// variant `zylin_failpoints` (src/failpoint/armed.cpp) kills itself at the place it is given.
void failpoint(std::string_view place) noexcept;

}  // namespace zylin
