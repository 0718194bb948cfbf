#pragma once

#include "zylin/ports/store.hpp"

#include <atomic>
#include <string_view>

namespace zylin::engine {

/// Waits before a failed write is tried again, and says why in the log.
[[nodiscard]] ports::awaitable<void> pause_after_failed_write(std::string_view what, const error& failure);

/// `transact`, repeated while the disk fails: finished work is not thrown away because it cannot be stored at this
/// moment. Ends with the last failure when `stopping` is set.
template <class T, class Unit>
ports::awaitable<result<T>> transact_until_stored(ports::store& db, Unit& unit, std::string_view what,
                                                  const std::atomic<bool>& stopping) {
  for (;;) {
    result<T> outcome = co_await ports::transact<T>(db, unit);
    const bool disk_failed =
        !outcome && (outcome.error().code() == errc::storage_failed || outcome.error().code() == errc::storage_full);
    if (!disk_failed || stopping) {
      co_return outcome;
    }
    const error failure = outcome.error();
    co_await pause_after_failed_write(what, failure);
  }
}

}  // namespace zylin::engine
