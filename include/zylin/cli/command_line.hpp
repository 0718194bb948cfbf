#pragma once

namespace zylin::cli {

/// Runs the command that `argv` names. Exit status: 0 done, 1 failed, 2 wrong usage or settings.
int run(int argc, const char* const* argv);

}  // namespace zylin::cli
