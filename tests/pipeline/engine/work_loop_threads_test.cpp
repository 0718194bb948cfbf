#include "pipeline/engine/scripted_source.hpp"
#include "pipeline/engine/work_loop.hpp"
#include "support/fake_clock.hpp"

#include <gtest/gtest.h>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/use_future.hpp>

#include <algorithm>
#include <atomic>
#include <latch>

namespace zylin::engine {
namespace {

namespace asio = boost::asio;
using namespace std::chrono_literals;

constexpr std::size_t units_at_once = 3;
constexpr int pieces = 200;

/// Counts how many pieces run at the same moment, with real threads.
class a_work_loop_on_threads : public ::testing::Test {
 protected:
  ports::awaitable<void> piece() {
    const int running = ++running_;
    int most = most_.load();
    while (running > most && !most_.compare_exchange_weak(most, running)) {
    }
    const auto strand = co_await asio::this_coro::executor;
    for (int turn = 0; turn < 5; ++turn) {  // lets the others run in between
      co_await asio::post(strand, asio::use_awaitable);
    }
    --running_;
    done_.count_down();
  }

  std::atomic<int> running_{0};
  std::atomic<int> most_{0};
  std::latch done_{pieces};
  asio::thread_pool workers_{4};
  test::fake_clock time_{time_point(1'800'000'000'000ms)};
  test::scripted_source source_;
};

TEST_F(a_work_loop_on_threads, runs_every_piece_once_and_keeps_its_limit) {
  work_loop loop(workers_.get_executor(), time_, source_, "test", units_at_once);
  loop.start();
  for (int i = 0; i < pieces; ++i) {
    source_.add([this] { return piece(); });
    loop.wake();
  }
  done_.wait();
  asio::co_spawn(workers_, loop.drain(), asio::use_future).get();
  EXPECT_LE(most_.load(), static_cast<int>(units_at_once));
  EXPECT_EQ(running_.load(), 0);
  workers_.join();
}

TEST_F(a_work_loop_on_threads, misses_no_wake_that_comes_while_it_is_about_to_pause) {
  work_loop loop(workers_.get_executor(), time_, source_, "test", units_at_once);
  loop.start();
  bool looked = true;
  for (int i = 0; i < pieces && looked; ++i) {
    const int looks = source_.looks();
    source_.add([this] { return piece(); });
    loop.wake();
    looked = source_.wait_for_looks(looks + 1);
  }
  EXPECT_TRUE(looked) << "it slept through a wake";
  asio::co_spawn(workers_, loop.drain(), asio::use_future).get();
  workers_.join();
}

}  // namespace
}  // namespace zylin::engine
