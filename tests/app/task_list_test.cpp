#include "task_list.hpp"

#include "pipeline/engine/scripted_source.hpp"
#include "support/fake_clock.hpp"

#include <gtest/gtest.h>
#include <boost/asio/post.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <atomic>
#include <chrono>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

namespace zylin::app {
namespace {

namespace asio = boost::asio;
using namespace std::chrono_literals;
using steady = std::chrono::steady_clock;

/// Something that happens once. Any thread.
class occurrence {
 public:
  void happen() {
    std::call_once(once_, [this] { done_.set_value(); });
  }
  /// At most 20 s.
  [[nodiscard]] bool wait() const { return seen_.wait_for(20s) == std::future_status::ready; }
  [[nodiscard]] bool has_happened() const { return seen_.wait_for(0s) == std::future_status::ready; }

 private:
  std::once_flag once_;
  std::promise<void> done_;
  std::shared_future<void> seen_ = done_.get_future().share();
};

/// Work that begins, does something, and ends some turns of its executor later.
struct observed_work {
  ports::awaitable<void> run() {
    begun.happen();
    during();
    const auto executor = co_await asio::this_coro::executor;
    for (int turn = 0; turn < 1'000; ++turn) {
      co_await asio::post(executor, asio::use_awaitable);
    }
    ended.happen();
  }

  std::function<void()> during = [] {};  ///< may block its worker
  occurrence begun;
  occurrence ended;
};

class observed_task final : public engine::periodic_task {
 public:
  explicit observed_task(
      observed_work& work, std::function<void()> when_stopped = [] {})
      : work_(work), when_stopped_(std::move(when_stopped)) {}

  ports::awaitable<result<void>> run() override {
    co_await work_.run();
    co_return result<void>();
  }
  [[nodiscard]] std::optional<time_point> next_due() const override { return std::nullopt; }
  void stop() override { when_stopped_(); }

 private:
  observed_work& work_;
  std::function<void()> when_stopped_;
};

class a_task_list : public ::testing::Test {
 protected:
  void SetUp() override {
    queue_.add([this] { return piece_.run(); });
    queue_.when_stopped = [this] { queue_stopped_.happen(); };
    tasks_.add(queue_, "queue", 8);
    tasks_.add(task_, "task");
    tasks_.add(std::make_unique<observed_task>(owned_work_), "owned task");
  }
  void TearDown() override { workers_.join(); }

  void start() {
    tasks_.start();
    for (const observed_work* each : {&piece_, &task_work_, &owned_work_}) {
      ASSERT_TRUE(each->begun.wait());
    }
  }
  void drain(steady::duration grace) {
    tasks_.drain(leaving_, steady::now() + grace, [this] { cancelled_.happen(); });
    for (const observed_work* each : {&piece_, &task_work_, &owned_work_}) {
      EXPECT_TRUE(each->ended.has_happened());
    }
    EXPECT_TRUE(cancelled_.has_happened());
  }

  test::fake_clock time_{time_point(1'800'000'000'000ms)};
  observed_work piece_;
  observed_work task_work_;
  observed_work owned_work_;
  occurrence task_stopped_;
  occurrence queue_stopped_;
  occurrence cancelled_;
  test::scripted_source queue_;
  observed_task task_{task_work_, [this] { task_stopped_.happen(); }};
  shutdown_signal leaving_;
  asio::thread_pool workers_{4};
  task_list tasks_{workers_, time_};
};

TEST_F(a_task_list, starts_everything_that_was_added_and_is_drained_once_it_has_ended) {
  start();
  drain(1h);
  EXPECT_FALSE(queue_stopped_.has_happened()) << "it ended by itself";
}

TEST_F(a_task_list, cuts_periodic_tasks_short_at_once_while_a_queue_has_its_grace) {
  piece_.during = [this] { EXPECT_TRUE(task_stopped_.wait()); };
  task_work_.during = [this] { EXPECT_TRUE(task_stopped_.wait()); };
  start();
  drain(1h);
  EXPECT_FALSE(queue_stopped_.has_happened());
}

TEST_F(a_task_list, waits_for_a_piece_that_never_ends_until_the_grace_is_over) {
  std::atomic<steady::time_point> stopped_at{};
  queue_.when_stopped = [&] {
    stopped_at = steady::now();
    queue_stopped_.happen();
  };
  piece_.during = [this] { EXPECT_TRUE(queue_stopped_.wait()); };
  start();
  const steady::time_point begun = steady::now();
  drain(100ms);
  EXPECT_GE(stopped_at.load() - begun, 100ms);
}

TEST_F(a_task_list, ends_the_grace_at_once_where_it_is_cut_short) {
  piece_.during = [this] { EXPECT_TRUE(queue_stopped_.wait()); };
  start();
  leaving_.cut_short();
  drain(1h);
}

TEST_F(a_task_list, cancels_the_requests_of_a_piece_whose_grace_is_over) {
  piece_.during = [this] { EXPECT_TRUE(cancelled_.wait()); };
  start();
  drain(0ms);
  EXPECT_TRUE(queue_stopped_.has_happened());
}

TEST_F(a_task_list, cancels_the_request_of_a_periodic_task_as_soon_as_no_queue_needs_the_network) {
  piece_.during = [this] {
    EXPECT_TRUE(task_stopped_.wait());
    EXPECT_FALSE(cancelled_.has_happened());
  };
  owned_work_.during = [this] { EXPECT_TRUE(cancelled_.wait()); };
  start();
  drain(1h);
  EXPECT_FALSE(queue_stopped_.has_happened());
}

}  // namespace
}  // namespace zylin::app
