#include "pipeline/engine/work_loop_fixture.hpp"

#include <gtest/gtest.h>

namespace zylin::engine {
namespace {

class a_draining_work_loop : public test::work_loop_fixture {};

TEST_F(a_draining_work_loop, is_drained_only_once_its_running_pieces_have_ended) {
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

TEST_F(a_draining_work_loop, takes_nothing_new) {
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

TEST_F(a_draining_work_loop, is_drained_at_once_where_nothing_runs) {
  start(8);
  start_draining();
  EXPECT_TRUE(drained_);
}

}  // namespace
}  // namespace zylin::engine
