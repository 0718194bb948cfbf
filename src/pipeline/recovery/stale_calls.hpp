#pragma once

#include "zylin/ports/call_directory.hpp"
#include "zylin/ports/store.hpp"

namespace zylin::recovery {

/// Calls whose end was never reported: asks the directory what became of them, so that one that left nothing is missed
/// instead of open for ever.
class stale_calls {
 public:
  /// The references must outlive the object.
  stale_calls(ports::store& db, ports::call_directory& directory, const clock& time)
      : db_(db), directory_(directory), time_(time) {}

  /// Asks about a limited number of calls of the last day; one that alone cannot be asked about keeps no other waiting.
  /// Errors: those of the store and the directory; what was learnt stays.
  [[nodiscard]] ports::awaitable<result<void>> look();

 private:
  ports::awaitable<result<void>> ask(const call_sid& id);

  ports::store& db_;
  ports::call_directory& directory_;
  const clock& time_;
};

}  // namespace zylin::recovery
