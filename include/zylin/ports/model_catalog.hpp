#pragma once

#include "zylin/core/error.hpp"
#include "zylin/domain/model_status.hpp"
#include "zylin/ports/awaitable.hpp"

#include <vector>

namespace zylin::ports {

/// The configured models of one provider, and what is known about them.
class model_catalog {
 public:
  model_catalog() = default;
  model_catalog(const model_catalog&) = delete;
  model_catalog& operator=(const model_catalog&) = delete;
  virtual ~model_catalog() = default;

  /// As things are now. Any thread; does not block.
  [[nodiscard]] virtual std::vector<domain::model_status> status() const = 0;
  /// Asks the provider for its list. `rejected`: it has none, which is not a fault. Further errors: `unauthorized` and
  /// what http_client reports.
  [[nodiscard]] virtual awaitable<result<void>> refresh() = 0;
};

}  // namespace zylin::ports
