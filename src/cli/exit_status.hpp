#pragma once

namespace zylin::cli {

inline constexpr int done = 0;
inline constexpr int failed = 1;
inline constexpr int wrong_usage = 2;

}  // namespace zylin::cli
