#pragma once

#include "zylin/ports/call_directory.hpp"
#include "zylin/ports/store.hpp"

namespace zylin {

/// Calls whose end was never reported: asks the directory what became of them, so that one that left nothing is missed
/// instead of open for ever.
class unheard_calls {
 public:
  /// The references must outlive the object.
  unheard_calls(store& db, call_directory& directory, const clock& time)
      : db_(db), directory_(directory), time_(time) {}

  /// Asks about a limited number of calls of the last day; one that alone cannot be asked about keeps no other waiting.
  /// Errors: those of the store and the directory; what was learnt stays.
  [[nodiscard]] awaitable<result<void>> look();

 private:
  awaitable<result<void>> ask(const call_sid& id);

  store& db_;
  call_directory& directory_;
  const clock& time_;
};

}  // namespace zylin
