#include "pipeline/engine/work_loop_fixture.hpp"
#include "support/log_capture.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

namespace zylin::engine {
namespace {

using namespace std::chrono_literals;

class a_work_loop : public test::work_loop_fixture {};

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
  run_until([this] { return ended_ > 0; });
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
  run_until([this] { return ended_ > 0; });
  EXPECT_EQ(ended_, 1);
}

TEST_F(a_work_loop, does_not_spin_where_work_is_due_that_cannot_be_taken) {
  source_.say_due_at(time_.now() - 1h);
  source_.fail_claims(true);
  add_quick_piece();
  start(8);
  EXPECT_EQ(source_.claims(), 1);
  source_.fail_claims(false);
  loop_->wake();
  settle();
  EXPECT_EQ(ended_, 1);
}

TEST_F(a_work_loop, says_once_that_it_cannot_take_work_and_once_that_it_can_again) {
  const test::log_capture log;
  source_.fail_claims(true);
  start(8);
  loop_->wake();
  settle();
  EXPECT_EQ(log.count("test: cannot look for work, trying again: scripted"), 1U);
  source_.fail_claims(false);
  loop_->wake();
  settle();
  EXPECT_EQ(log.count("test: looks for work again"), 1U);
}

TEST_F(a_work_loop, goes_on_after_a_source_that_throws) {
  source_.throw_at_next_claim();
  add_quick_piece();
  start(8);
  EXPECT_EQ(ended_, 0);
  loop_->wake();
  settle();
  EXPECT_EQ(ended_, 1);
}

TEST_F(a_work_loop, survives_a_piece_that_throws) {
  source_.add([]() -> ports::awaitable<void> {
    throw std::runtime_error("a bug");
    co_return;
  });
  add_quick_piece();
  start(1);
  EXPECT_EQ(ended_, 1);
}

}  // namespace
}  // namespace zylin::engine
