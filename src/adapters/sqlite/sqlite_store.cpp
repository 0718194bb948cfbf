#include "zylin/adapters/sqlite/sqlite_store.hpp"

#include "database_file.hpp"
#include "lock_file.hpp"
#include "writer.hpp"
#include "zylin/core/try.hpp"

#include <boost/asio/async_result.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <utility>

namespace zylin::sqlite {

namespace {

/// Starts the wait of one coroutine. A named class, not a lambda: see docs/architecture.md on g++ 12.
class enqueue_unit {
 public:
  explicit enqueue_unit(writer& to) : to_(to) {}

  template <class Handler>
  void operator()(Handler&& handler, ports::store::work unit) const {
    using waiting = waiting_for<std::decay_t<Handler>>;
    to_.enqueue(std::make_unique<waiting>(std::move(unit), std::forward<Handler>(handler)));
  }

 private:
  writer& to_;
};

class sqlite_store final : public ports::store {
 public:
  sqlite_store(lock_file lock, connection db, writer::limits bounds)
      : lock_(std::move(lock)), writer_(std::move(db), bounds) {}

  ports::awaitable<result<void>> run(work unit) override {
    return boost::asio::async_initiate<const boost::asio::use_awaitable_t<>&, void(result<void>)>(
        enqueue_unit(writer_), boost::asio::use_awaitable, std::move(unit));
  }

  void stop() override { writer_.stop(); }

 private:
  lock_file lock_;  // released last
  writer writer_;
};

}  // namespace

result<std::unique_ptr<ports::store>> open_store(const store_options& options) {
  TRY_ASSIGN(const std::filesystem::path file, resolve(options.file));
  TRY(create_private(file));
  TRY_ASSIGN(lock_file lock, lock_file::acquire(file));
  TRY_ASSIGN(connection db, open_for_writing(file));
  const writer::limits bounds{options.max_waiting, options.max_group};
  return std::make_unique<sqlite_store>(std::move(lock), std::move(db), bounds);
}

}  // namespace zylin::sqlite
