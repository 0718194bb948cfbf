#include "zylin/domain/call.hpp"

#include <gtest/gtest.h>

#include <array>

namespace {

using zylin::call_status;
using zylin::merge_status;

constexpr std::array stages{call_status::queued, call_status::initiated, call_status::ringing,
                            call_status::in_progress};
constexpr std::array endings{call_status::completed, call_status::busy, call_status::failed, call_status::no_answer,
                             call_status::canceled};

TEST(call_status, takes_a_later_stage_and_ignores_an_earlier_one) {
  for (std::size_t current = 0; current < stages.size(); ++current) {
    for (std::size_t reported = 0; reported < stages.size(); ++reported) {
      EXPECT_EQ(merge_status(stages[current], stages[reported]), stages[std::max(current, reported)]);
    }
  }
}

TEST(call_status, takes_an_ending_at_any_stage) {
  for (const call_status stage : stages) {
    EXPECT_FALSE(is_terminal(stage));
    for (const call_status ending : endings) {
      EXPECT_EQ(merge_status(stage, ending), ending);
    }
  }
}

TEST(call_status, never_leaves_a_terminal_state) {
  for (const call_status ending : endings) {
    EXPECT_TRUE(is_terminal(ending));
    for (const call_status other : endings) {
      EXPECT_EQ(merge_status(ending, other), ending);
    }
    for (const call_status stage : stages) {
      EXPECT_EQ(merge_status(ending, stage), ending);
    }
  }
}

}  // namespace
