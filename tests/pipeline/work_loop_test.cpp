#include "zylin/pipeline/work_loop.hpp"

#include "pipeline/fake_clock.hpp"
#include "pipeline/scripted_source.hpp"

#include <gtest/gtest.h>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <exception>
#include <stdexcept>

namespace zylin {
namespace {

namespace asio = boost::asio;
using namespace std::chrono_literals;

/// A loop on one thread that runs only while the test lets it, so that "nothing more happens" can be seen.
class a_work_loop : public ::testing::Test {
 protected:
  a_work_loop() { gate_.expires_at(asio::steady_timer::time_point::max()); }

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
    asio::co_spawn(io_, loop_->drain(), std::move(ended));
    settle();
  }

  /// Runs whatever can run without time passing.
  void settle() {
    io_.restart();
    while (io_.poll() > 0) {
    }
  }

  asio::io_context io_{1};
  asio::steady_timer gate_{io_};
  test::fake_clock time_{time_point(1'800'000'000'000ms)};
  test::scripted_source source_;
  std::optional<work_loop> loop_;
  bool open_ = false;
  bool drained_ = false;
  int started_ = 0;
  int ended_ = 0;

 private:
  awaitable<void> quick() {
    ++started_;
    ++ended_;
    co_return;
  }

  awaitable<void> held() {
    ++started_;
    while (!open_) {
      boost::system::error_code woken;
      co_await gate_.async_wait(asio::redirect_error(asio::use_awaitable, woken));
    }
    ++ended_;
  }
};

TEST_F(a_work_loop, runs_what_is_due_at_its_start) {
  add_quick_piece();
  add_quick_piece();
  start(8);
  EXPECT_EQ(ended_, 2);
}

TEST_F(a_work_loop, runs_everything_that_is_due_even_where_it_takes_more_than_one_look) {
  for (int i = 0; i < 10; ++i) {
    add_quick_piece();
  }
  start(2);
  EXPECT_EQ(ended_, 10);
}

TEST_F(a_work_loop, has_never_more_pieces_running_than_its_limit) {
  for (int i = 0; i < 10; ++i) {
    add_held_piece();
  }
  start(3);
  loop_->wake();
  settle();
  EXPECT_EQ(started_, 3);
  open_gate();
  settle();
  EXPECT_EQ(ended_, 10);
}

TEST_F(a_work_loop, looks_when_it_is_woken) {
  start(8);
  add_quick_piece();
  settle();
  EXPECT_EQ(ended_, 0) << "it pauses";
  loop_->wake();
  settle();
  EXPECT_EQ(ended_, 1);
}

TEST_F(a_work_loop, looks_again_where_it_was_woken_while_it_looked) {
  source_.while_looking = [this] {
    if (source_.looks() == 1) {
      add_quick_piece();
      loop_->wake();
    }
  };
  start(8);
  EXPECT_EQ(ended_, 1);
}

TEST_F(a_work_loop, looks_again_when_a_piece_ends) {
  add_held_piece();
  start(1);
  add_quick_piece();
  settle();
  EXPECT_EQ(started_, 1);
  open_gate();
  settle();
  EXPECT_EQ(ended_, 2);
}

TEST_F(a_work_loop, looks_when_the_next_piece_becomes_due) {
  source_.say_due_at(time_.now() + 1ms);
  start(8);
  add_quick_piece();
  io_.restart();
  while (ended_ == 0 && io_.run_one_for(20s) > 0) {
  }
  EXPECT_EQ(ended_, 1);
}

TEST_F(a_work_loop, does_not_spin_where_work_is_due_that_it_may_not_take) {
  source_.say_due_at(time_.now() - 1h);
  start(8);
  settle();
  EXPECT_EQ(source_.claims(), 1);
}

TEST_F(a_work_loop, asks_for_nothing_while_it_is_full) {
  add_held_piece();
  start(1);
  const int claims = source_.claims();
  loop_->wake();
  settle();
  EXPECT_EQ(source_.claims(), claims);
}

TEST_F(a_work_loop, survives_a_source_that_fails) {
  source_.fail(true);
  add_quick_piece();
  start(8);
  EXPECT_EQ(ended_, 0);
  source_.fail(false);
  loop_->wake();
  settle();
  EXPECT_EQ(ended_, 1);
}

TEST_F(a_work_loop, looks_by_itself_again_after_its_source_failed) {
  source_.fail(true);
  add_quick_piece();
  start(8);
  source_.fail(false);
  io_.restart();
  while (ended_ == 0 && io_.run_one_for(20s) > 0) {
  }
  EXPECT_EQ(ended_, 1);
}

TEST_F(a_work_loop, survives_a_piece_that_throws) {
  source_.add([]() -> awaitable<void> {
    throw std::runtime_error("a bug");
    co_return;
  });
  add_quick_piece();
  start(1);
  EXPECT_EQ(ended_, 1);
}

TEST_F(a_work_loop, drains_only_once_its_running_pieces_have_ended) {
  add_held_piece();
  add_held_piece();
  start(8);
  start_draining();
  EXPECT_FALSE(drained_);
  open_gate();
  settle();
  EXPECT_TRUE(drained_);
  EXPECT_EQ(ended_, 2);
}

TEST_F(a_work_loop, takes_nothing_new_while_it_drains) {
  add_held_piece();
  start(1);
  add_quick_piece();
  start_draining();
  loop_->wake();
  open_gate();
  settle();
  EXPECT_TRUE(drained_);
  EXPECT_EQ(started_, 1);
}

TEST_F(a_work_loop, drains_at_once_where_nothing_runs) {
  start(8);
  start_draining();
  EXPECT_TRUE(drained_);
}

}  // namespace
}  // namespace zylin
