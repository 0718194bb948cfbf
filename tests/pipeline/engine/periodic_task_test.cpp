#include "pipeline/engine/periodic_task.hpp"

#include "pipeline/engine/polling_loop_fixture.hpp"
#include "support/log_capture.hpp"

#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>

namespace zylin::engine {
namespace {

using namespace std::chrono_literals;

class scripted_task final : public periodic_task {
 public:
  ports::awaitable<result<void>> run() override {
    ++runs;
    if (failing) {
      co_return error(errc::storage_failed, "scripted");
    }
    co_await work();
    ++ended;
    co_return result<void>();
  }
  [[nodiscard]] std::optional<time_point> next_due() const override {
    ++asked;
    return due;
  }
  void stop() override { ++stops; }

  std::function<ports::awaitable<void>()> work = []() -> ports::awaitable<void> { co_return; };
  std::optional<time_point> due;
  bool failing = false;
  int runs = 0;
  int ended = 0;
  int stops = 0;
  mutable int asked = 0;
};

class a_periodic_loop : public test::polling_loop_fixture {
 protected:
  void start() {
    polling_loop_fixture::start(std::make_unique<periodic_loop>(io_.get_executor(), time_, task_, "test"));
  }
  void wake() {
    loop_->wake();
    settle();
  }
  void hold_at_gate() {
    task_.work = [this] { return pass_gate(); };
  }

  scripted_task task_;
};

TEST_F(a_periodic_loop, runs_its_task_at_the_start_and_then_waits) {
  start();
  settle();
  EXPECT_EQ(task_.runs, 1);
  EXPECT_EQ(task_.asked, 1);
}

TEST_F(a_periodic_loop, runs_it_when_it_is_woken) {
  start();
  wake();
  EXPECT_EQ(task_.runs, 2);
}

TEST_F(a_periodic_loop, runs_it_when_it_is_due) {
  task_.due = time_.now() + 1ms;
  start();
  run_until([this] { return task_.runs > 1; });
  EXPECT_EQ(task_.runs, 2);
}

TEST_F(a_periodic_loop, does_not_spin_where_the_task_stays_due) {
  task_.due = time_.now() - 1h;
  start();
  settle();
  EXPECT_EQ(task_.runs, 1);
}

TEST_F(a_periodic_loop, never_runs_it_twice_at_once_but_again_where_it_was_woken_meanwhile) {
  hold_at_gate();
  start();
  wake();
  wake();
  EXPECT_EQ(task_.runs, 1);
  EXPECT_EQ(task_.asked, 0) << "never during a run";
  open_gate();
  settle();
  EXPECT_EQ(task_.ended, 2);
}

TEST_F(a_periodic_loop, repeats_by_itself_what_failed) {
  task_.failing = true;
  start();
  EXPECT_EQ(task_.runs, 1) << "not at once";
  task_.failing = false;
  run_until([this] { return task_.ended > 0; });
  EXPECT_EQ(task_.ended, 1);
}

TEST_F(a_periodic_loop, says_once_that_its_task_fails_and_once_that_it_is_over) {
  const test::log_capture log;
  task_.failing = true;
  start();
  wake();
  EXPECT_EQ(task_.runs, 2);
  EXPECT_EQ(log.count("test: cannot look for work, trying again: scripted"), 1U);
  task_.failing = false;
  wake();
  EXPECT_EQ(log.count("test: looks for work again"), 1U);
}

TEST_F(a_periodic_loop, goes_on_after_a_task_that_throws) {
  task_.work = []() -> ports::awaitable<void> {
    throw std::runtime_error("a bug");
    co_return;
  };
  start();
  EXPECT_EQ(task_.runs, 1) << "not at once";
  hold_at_gate();
  open_gate();
  wake();
  EXPECT_EQ(task_.ended, 1);
}

TEST_F(a_periodic_loop, is_drained_once_a_running_task_has_ended_and_begins_no_other_run) {
  hold_at_gate();
  task_.due = time_.now() - 1h;
  start();
  start_draining();
  EXPECT_FALSE(drained_);
  loop_->wake();
  open_gate();
  settle();
  EXPECT_TRUE(drained_);
  EXPECT_EQ(task_.runs, 1);
}

TEST_F(a_periodic_loop, tells_its_task_to_end_soon_where_it_is_cut_short) {
  hold_at_gate();
  start();
  loop_->cut_short();
  EXPECT_EQ(task_.stops, 1);
  EXPECT_EQ(task_.ended, 0);
}

}  // namespace
}  // namespace zylin::engine
