#pragma once

#include "zylin/http/message.hpp"
#include "zylin/ports/awaitable.hpp"
#include "zylin/sim/stand_ins.hpp"

#include <cstddef>
#include <optional>

namespace zylin::sim {

/// Applies the ordered faults to the answers of one model, request by request. One thread.
class fault_script {
 public:
  explicit fault_script(model_faults ordered) : ordered_(std::move(ordered)) {}

  /// The proper answer, or what the next fault makes of it.
  [[nodiscard]] ports::awaitable<http::response> apply(http::response proper);

 private:
  std::optional<model_fault> next();

  model_faults ordered_;
  std::size_t answered_ = 0;
};

}  // namespace zylin::sim
