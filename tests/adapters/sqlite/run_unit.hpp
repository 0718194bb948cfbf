#pragma once

#include "rows.hpp"
#include "support/temp_folder.hpp"
#include "zylin/adapters/sqlite/sqlite_store.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace zylin::sqlite::test {

/// Waits like a request handler does: many coroutines on one io_context.
class waiting_room {
 public:
  /// Starts a unit; after `wait` returned, `outcome(i)` is the outcome of the i-th one started.
  void start(ports::store& target, ports::store::work unit) {
    outcomes_.push_back(std::make_unique<std::optional<result<void>>>());
    std::optional<result<void>>& outcome = *outcomes_.back();
    auto arrived = [&outcome](const std::exception_ptr&, result<void> done) { outcome.emplace(std::move(done)); };
    boost::asio::co_spawn(io_, target.run(std::move(unit)), std::move(arrived));
  }

  /// Runs until every unit so far is queued; none of them need be finished.
  void let_them_queue() {
    while (io_.poll() > 0) {
    }
  }
  void wait() {
    io_.restart();
    io_.run();
  }

  [[nodiscard]] const result<void>& outcome(std::size_t index) const { return outcomes_.at(index)->value(); }
  [[nodiscard]] std::size_t count() const noexcept { return outcomes_.size(); }

 private:
  boost::asio::io_context io_;
  std::vector<std::unique_ptr<std::optional<result<void>>>> outcomes_;
};

/// Runs a single unit.
[[nodiscard]] inline result<void> run_unit(ports::store& target, ports::store::work unit) {
  waiting_room room;
  room.start(target, std::move(unit));
  room.wait();
  return room.outcome(0);
}

[[nodiscard]] inline result<void> do_nothing(ports::transaction&) {
  return {};
}

[[nodiscard]] inline ports::store::work adding_job(int number) {
  return [number](ports::transaction& tx) -> result<void> {
    const result<bool> added = tx.jobs().add(a_job(number));
    return added ? result<void>() : added.error();
  };
}

[[nodiscard]] inline std::unique_ptr<ports::store> open_in(const zylin::test::temp_folder& folder) {
  store_options options;
  options.file = folder.database();
  return *open_store(options);
}

}  // namespace zylin::sqlite::test
