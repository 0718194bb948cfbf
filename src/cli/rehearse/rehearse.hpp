#pragma once

#include <filesystem>
#include <iosfwd>
#include <vector>

namespace zylin::cli {

struct rehearse_options {
  std::vector<std::filesystem::path> files;
  int times = 1;      ///< how often each scenario is played
  double pass = 100;  ///< percent of the runs that must pass
  bool json = false;
};

/// Plays scenarios: each run in an empty database of its own, at the scenario's own time, by the rules and with no
/// account. Prints a table, or one JSON array. Exit status: 0, 1 if fewer passed, 2 if a file cannot be read or
/// something in it is not known (then nothing is played).
[[nodiscard]] int rehearse(const rehearse_options& options, std::ostream& out, std::ostream& err);

}  // namespace zylin::cli
