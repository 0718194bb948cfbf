#pragma once

#include "zylin/core/error.hpp"
#include "zylin/ports/store.hpp"

#include <boost/asio/associated_executor.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>

#include <utility>

namespace zylin::sqlite {

/// A unit of work and whoever waits for it.
class waiting_unit {
 public:
  explicit waiting_unit(store::work unit) : unit_(std::move(unit)) {}
  waiting_unit(const waiting_unit&) = delete;
  waiting_unit& operator=(const waiting_unit&) = delete;
  virtual ~waiting_unit() = default;

  [[nodiscard]] const store::work& unit() const noexcept { return unit_; }

  /// Hands the outcome to the waiting side, on its own executor. Once, from any thread. The work is gone by
  /// then, with whatever it captured.
  void complete(result<void> outcome) {
    unit_ = nullptr;
    deliver(std::move(outcome));
  }

 private:
  virtual void deliver(result<void> outcome) = 0;

  store::work unit_;
};

template <class Handler>
class waiting_for final : public waiting_unit {
 public:
  waiting_for(store::work unit, Handler handler)
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

}  // namespace zylin::sqlite
