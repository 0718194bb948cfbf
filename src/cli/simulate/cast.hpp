#pragma once

#include <string>

namespace zylin::cli {

/// Made-up callers for simulations of many calls; each index up to 1000 has a number of its own, from
/// the ranges that North America reserves for fiction (555-0100 to 555-0199).
[[nodiscard]] std::string caller_name(int index);
[[nodiscard]] std::string caller_number(int index);

}  // namespace zylin::cli
