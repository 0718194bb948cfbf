#pragma once

#include "pipeline/engine/scripted_source.hpp"
#include "pipeline/engine/work_loop.hpp"
#include "pipeline/fake_clock.hpp"

#include <gtest/gtest.h>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <exception>
#include <optional>

namespace zylin::test {

/// A loop on one thread that runs only while the test lets it, so that "nothing more happens" can be seen.
class work_loop_fixture : public ::testing::Test {
 protected:
  work_loop_fixture() { gate_.expires_at(boost::asio::steady_timer::time_point::max()); }

  void TearDown() override {
    open_gate();
    start_draining();
    settle();
    EXPECT_TRUE(drained_);
  }

  void add_quick_piece() {
    source_.add([this] { return quick(); });
  }
  void add_held_piece() {
    source_.add([this] { return held(); });
  }
  void open_gate() {
    open_ = true;
    gate_.cancel();
  }

  void start(std::size_t limit) {
    loop_.emplace(io_.get_executor(), time_, source_, "test", limit);
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

  boost::asio::io_context io_{1};
  boost::asio::steady_timer gate_{io_};
  fake_clock time_{time_point(std::chrono::milliseconds(1'800'000'000'000))};
  scripted_source source_;
  std::optional<engine::work_loop> loop_;
  bool open_ = false;
  bool drained_ = false;
  int started_ = 0;
  int ended_ = 0;

 private:
  ports::awaitable<void> quick() {
    ++started_;
    ++ended_;
    co_return;
  }

  ports::awaitable<void> held() {
    ++started_;
    while (!open_) {
      boost::system::error_code woken;
      co_await gate_.async_wait(boost::asio::redirect_error(boost::asio::use_awaitable, woken));
    }
    ++ended_;
  }
};

}  // namespace zylin::test
