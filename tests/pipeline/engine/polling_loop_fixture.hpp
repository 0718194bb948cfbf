#pragma once

#include "pipeline/engine/polling_loop.hpp"
#include "support/fake_clock.hpp"

#include <gtest/gtest.h>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <chrono>
#include <exception>
#include <functional>
#include <memory>
#include <utility>

namespace zylin::test {

/// A loop on one thread that runs only while the test lets it, so that the test can see that nothing more happens.
class polling_loop_fixture : public ::testing::Test {
 protected:
  polling_loop_fixture() { gate_.expires_at(boost::asio::steady_timer::time_point::max()); }

  void TearDown() override {
    open_gate();
    start_draining();
    settle();
    EXPECT_TRUE(drained_);
  }

  ports::awaitable<void> pass_gate() {
    while (!open_) {
      boost::system::error_code woken;
      co_await gate_.async_wait(boost::asio::redirect_error(boost::asio::use_awaitable, woken));
    }
  }
  void open_gate() {
    open_ = true;
    gate_.cancel();
  }

  void start(std::unique_ptr<engine::polling_loop> loop) {
    loop_ = std::move(loop);
    loop_->start();
    settle();
  }

  void start_draining() {
    auto ended = [this](const std::exception_ptr&) { drained_ = true; };
    boost::asio::co_spawn(io_, loop_->drain(), std::move(ended));
    settle();
  }

  /// Runs whatever can run without time passing.
  void settle() {
    io_.restart();
    while (io_.poll() > 0) {
    }
  }
  /// Lets time pass until the condition is true; at most 20 s without progress.
  void run_until(const std::function<bool()>& is_so) {
    io_.restart();
    while (!is_so() && io_.run_one_for(std::chrono::seconds(20)) > 0) {
    }
  }

  boost::asio::io_context io_{1};
  boost::asio::steady_timer gate_{io_};
  fake_clock time_{time_point(std::chrono::milliseconds(1'800'000'000'000))};
  std::unique_ptr<engine::polling_loop> loop_;
  bool open_ = false;
  bool drained_ = false;
};

}  // namespace zylin::test
