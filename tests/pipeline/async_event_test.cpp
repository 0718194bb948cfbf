#include "zylin/ports/async_event.hpp"

#include <gtest/gtest.h>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>

#include <chrono>
#include <optional>

namespace zylin {
namespace {

namespace asio = boost::asio;

class an_async_event : public ::testing::Test {
 protected:
  ports::awaitable<void> count_notification(ports::async_event::deadline latest = ports::async_event::deadline::max()) {
    const bool in_time = co_await event_.wait(latest);
    ++(in_time ? notified_ : late_);
  }
  void start(ports::async_event::deadline latest = ports::async_event::deadline::max()) {
    asio::co_spawn(*io_, count_notification(latest), asio::detached);
  }
  void run() {
    io_->restart();
    io_->poll();
  }

  std::optional<asio::io_context> io_{std::in_place};
  ports::async_event event_{io_->get_executor()};
  int notified_ = 0;
  int late_ = 0;
};

TEST_F(an_async_event, lets_everybody_go_on_who_waits) {
  start();
  start();
  run();
  EXPECT_EQ(notified_, 0);
  event_.notify_all();
  run();
  EXPECT_EQ(notified_, 2);
}

TEST_F(an_async_event, remembers_nothing) {
  event_.notify_all();
  start();
  run();
  EXPECT_EQ(notified_, 0);
  event_.notify_all();
  event_.notify_all();
  run();
  EXPECT_EQ(notified_, 1);
}

TEST_F(an_async_event, is_waited_for_no_longer_than_until_the_deadline) {
  start(std::chrono::steady_clock::now());
  io_->run();
  EXPECT_EQ(late_, 1);
  event_.notify_all();
  run();
  EXPECT_EQ(notified_, 0);
}

TEST_F(an_async_event, forgets_whose_wait_was_ended_otherwise) {
  start();
  run();
  io_.reset();  // with the coroutine that waits
  event_.notify_all();
  EXPECT_EQ(notified_, 0);
}

}  // namespace
}  // namespace zylin
