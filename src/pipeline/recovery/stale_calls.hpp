#pragma once

#include "zylin/ports/call_directory.hpp"
#include "zylin/ports/store.hpp"

namespace zylin::recovery {

/// Calls whose end was never reported: asks the directory for their outcome, so that one that left nothing becomes
/// missed instead of staying open for ever.
class stale_calls {
 public:
  /// The references must outlive the object.
  stale_calls(ports::store& db, ports::call_directory& directory, const clock& time)
      : db_(db), directory_(directory), time_(time) {}

  /// Asks about a limited number of calls of the last day; a call that cannot be asked about does not delay the others.
  /// Errors: those of the store and the directory; results already stored stay.
  [[nodiscard]] ports::awaitable<result<void>> look();

 private:
  ports::awaitable<result<void>> ask(const call_sid& id);

  ports::store& db_;
  ports::call_directory& directory_;
  const clock& time_;
};

}  // namespace zylin::recovery
