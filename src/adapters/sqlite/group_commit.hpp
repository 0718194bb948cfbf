#pragma once

#include "connection.hpp"
#include "tables.hpp"
#include "zylin/core/error.hpp"
#include "zylin/ports/store.hpp"

#include <boost/asio/associated_executor.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>

#include <span>
#include <utility>
#include <vector>

namespace zylin::sqlite {

/// A unit of work and the operation that waits for it.
class waiting_unit {
 public:
  explicit waiting_unit(ports::store::work unit) : unit_(std::move(unit)) {}
  waiting_unit(const waiting_unit&) = delete;
  waiting_unit& operator=(const waiting_unit&) = delete;
  virtual ~waiting_unit() = default;

  [[nodiscard]] const ports::store::work& unit() const noexcept { return unit_; }

  /// Delivers the outcome to the waiting operation, on its own executor. Once, from any thread. The work, with
  /// everything it captured, is destroyed by then.
  void complete(result<void> outcome) {
    unit_ = nullptr;
    deliver(std::move(outcome));
  }

 private:
  virtual void deliver(result<void> outcome) = 0;

  ports::store::work unit_;
};

template <class Handler>
class waiting_for final : public waiting_unit {
 public:
  waiting_for(ports::store::work unit, Handler handler)
      : waiting_unit(std::move(unit)),
        guard_(boost::asio::make_work_guard(boost::asio::get_associated_executor(handler))),
        handler_(std::move(handler)) {}

 private:
  void deliver(result<void> outcome) override {
    boost::asio::post(guard_.get_executor(), delivery(std::move(handler_), std::move(outcome)));
    guard_.reset();
  }

  class delivery {
   public:
    delivery(Handler handler, result<void> outcome) : handler_(std::move(handler)), outcome_(std::move(outcome)) {}
    void operator()() { std::move(handler_)(std::move(outcome_)); }

   private:
    Handler handler_;
    result<void> outcome_;
  };

  // The executor must not run out of work, and stop, while the database is busy.
  boost::asio::executor_work_guard<boost::asio::associated_executor_t<Handler>> guard_;
  Handler handler_;
};

/// Runs units of work in one shared commit, each in its own savepoint: one that fails rolls back only its own changes.
/// When the shared transaction is lost, nothing of the group is stored and every unit gets that error.
class group_commit {
 public:
  /// `db` must outlive the object.
  explicit group_commit(connection& db) : db_(db), tables_(db) {}

  /// One outcome per unit, in their order.
  [[nodiscard]] std::vector<result<void>> run(std::span<const ports::store::work* const> units);

 private:
  [[nodiscard]] result<void> commit();
  [[nodiscard]] result<void> in_savepoint(const ports::store::work& unit);
  [[nodiscard]] result<void> call_without_exceptions(const ports::store::work& unit);
  void rollback_savepoint();
  void roll_back();

  connection& db_;
  tables tables_;
};

}  // namespace zylin::sqlite
