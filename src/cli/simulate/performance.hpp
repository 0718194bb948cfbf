#pragma once

#include "simulate/ledger.hpp"
#include "simulate/view.hpp"
#include "zylin/config/settings.hpp"

#include <vector>

namespace zylin::cli {

/// How a performance went; the views are told more.
struct performance_result {
  ledger calls;
  std::chrono::milliseconds took{0};
  int threads = 0;
};

/// Starts the server with `configured` (whose upstream addresses become the stand-ins'), places the calls and
/// shows them until all are answered or the time is up. Errors: what keeps the server or the stand-ins from starting.
[[nodiscard]] result<performance_result> perform(settings configured, std::vector<scripted_call> script,
                                                 stage_facts facts, view& audience);

}  // namespace zylin::cli
