#include "zylin/domain/call.hpp"

#include <gtest/gtest.h>

#include <array>

namespace {

using zylin::domain::call_status;
using zylin::domain::merge_status;

constexpr std::array stages{zylin::domain::call_status::queued, zylin::domain::call_status::initiated,
                            zylin::domain::call_status::ringing, zylin::domain::call_status::in_progress};
constexpr std::array endings{zylin::domain::call_status::completed, zylin::domain::call_status::busy,
                             zylin::domain::call_status::failed, zylin::domain::call_status::no_answer,
                             zylin::domain::call_status::canceled};

TEST(call_status, takes_a_later_stage_and_ignores_an_earlier_one) {
  for (std::size_t current = 0; current < stages.size(); ++current) {
    for (std::size_t reported = 0; reported < stages.size(); ++reported) {
      EXPECT_EQ(merge_status(stages[current], stages[reported]), stages[std::max(current, reported)]);
    }
  }
}

TEST(call_status, takes_an_ending_at_any_stage) {
  for (const zylin::domain::call_status stage : stages) {
    EXPECT_FALSE(is_terminal(stage));
    for (const zylin::domain::call_status ending : endings) {
      EXPECT_EQ(merge_status(stage, ending), ending);
    }
  }
}

TEST(call_status, never_leaves_a_terminal_state) {
  for (const zylin::domain::call_status ending : endings) {
    EXPECT_TRUE(is_terminal(ending));
    for (const zylin::domain::call_status other : endings) {
      EXPECT_EQ(merge_status(ending, other), ending);
    }
    for (const zylin::domain::call_status stage : stages) {
      EXPECT_EQ(merge_status(ending, stage), ending);
    }
  }
}

TEST(an_outcome, is_left_only_for_a_later_one) {
  using zylin::domain::call_outcome;
  const auto after = [](zylin::domain::call_outcome outcome, void (*change)(zylin::domain::call&) noexcept) {
    zylin::domain::call row(*zylin::call_sid::parse("CA" + std::string(32, '0')));
    row.status = zylin::domain::call_status::completed;
    row.outcome = outcome;
    change(row);
    return row.outcome;
  };
  for (const zylin::domain::call_outcome closed :
       {zylin::domain::call_outcome::answered, zylin::domain::call_outcome::handed_over}) {
    EXPECT_EQ(after(closed, zylin::domain::mark_recorded), closed);
  }
  for (const zylin::domain::call_outcome unheard :
       {zylin::domain::call_outcome::open, zylin::domain::call_outcome::missed, zylin::domain::call_outcome::refused}) {
    EXPECT_EQ(after(unheard, zylin::domain::mark_recorded), zylin::domain::call_outcome::recorded);
  }
  for (const auto change : {zylin::domain::mark_missed, zylin::domain::close_if_ended}) {
    EXPECT_EQ(after(zylin::domain::call_outcome::open, change), zylin::domain::call_outcome::missed);
    for (const zylin::domain::call_outcome other :
         {zylin::domain::call_outcome::recorded, zylin::domain::call_outcome::answered,
          zylin::domain::call_outcome::handed_over, zylin::domain::call_outcome::missed,
          zylin::domain::call_outcome::refused}) {
      EXPECT_EQ(after(other, change), other);
    }
  }
}

TEST(parties, that_are_known_stay) {
  zylin::domain::call row(*zylin::call_sid::parse("CA" + std::string(32, '0')));
  zylin::domain::learn_parties(row, "+1", "");
  zylin::domain::learn_parties(row, "+2", "+3");
  EXPECT_EQ(row.from, "+1");
  EXPECT_EQ(row.to, "+3");
}

TEST(parties, keep_of_an_endless_address_what_could_be_one) {
  zylin::domain::call row(*zylin::call_sid::parse("CA00000000000000000000000000000001"));
  learn_parties(row, "sip:" + std::string(30'000, 'a'), "+1415555\n0100\u202E");
  EXPECT_EQ(row.from.size(), 256U);
  EXPECT_EQ(row.to, "+1415555 0100");
}

}  // namespace
