#pragma once

#include "simulate/call_ledger.hpp"
#include "simulate/view.hpp"
#include "zylin/config/settings.hpp"

#include <vector>

namespace zylin::cli {

/// The result of a simulation; the views get more.
struct simulation_result {
  call_ledger calls;
  std::chrono::milliseconds took{0};
  int threads = 0;
  std::size_t read_by_rules = 0;  ///< calls with words that no model has read
};

/// Starts the server with `settings` (whose upstream addresses become the stand-ins'), places the calls and
/// shows them until all are answered or the time is up. Errors: what keeps the server or the stand-ins from starting.
[[nodiscard]] result<simulation_result> run_simulation(config::settings settings, std::vector<scripted_call> script,
                                                       simulation_info info, view& output);

}  // namespace zylin::cli
