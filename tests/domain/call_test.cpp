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

TEST(an_outcome, is_left_only_for_a_later_one) {
  using zylin::call_outcome;
  const auto after = [](call_outcome outcome, void (*change)(zylin::call&) noexcept) {
    zylin::call row(*zylin::call_sid::parse("CA" + std::string(32, '0')));
    row.status = call_status::completed;
    row.outcome = outcome;
    change(row);
    return row.outcome;
  };
  for (const call_outcome closed : {call_outcome::answered, call_outcome::handed_over}) {
    EXPECT_EQ(after(closed, zylin::mark_recorded), closed);
  }
  for (const call_outcome unheard : {call_outcome::open, call_outcome::missed, call_outcome::refused}) {
    EXPECT_EQ(after(unheard, zylin::mark_recorded), call_outcome::recorded);
  }
  for (const auto change : {zylin::mark_missed, zylin::close_if_ended}) {
    EXPECT_EQ(after(call_outcome::open, change), call_outcome::missed);
    for (const call_outcome other : {call_outcome::recorded, call_outcome::answered, call_outcome::handed_over,
                                     call_outcome::missed, call_outcome::refused}) {
      EXPECT_EQ(after(other, change), other);
    }
  }
}

TEST(parties, that_are_known_stay) {
  zylin::call row(*zylin::call_sid::parse("CA" + std::string(32, '0')));
  zylin::learn_parties(row, "+1", "");
  zylin::learn_parties(row, "+2", "+3");
  EXPECT_EQ(row.from, "+1");
  EXPECT_EQ(row.to, "+3");
}

}  // namespace
