#include "zylin/domain/booking_proposal.hpp"

#include <gtest/gtest.h>

namespace zylin::domain {
namespace {

using namespace std::chrono_literals;

constexpr time_point three{1'000h};
constexpr time_point four{1'001h};

booking_proposal asked(bool either) {
  booking_proposal row(*call_sid::parse("CA00000000000000000000000000000001"));
  row.starts_at = three;
  row.other_start = either ? std::optional(four) : std::nullopt;
  return row;
}

TEST(a_proposal, of_one_start_is_chosen_by_a_plain_yes_or_its_number) {
  for (const char* answer : {"YES", "yes please", "Ja, bitte", "sí", "haan ji", "1", " 1. ", "(1)"}) {
    EXPECT_EQ(chosen_start(asked(false), answer), three) << answer;
  }
  for (const char* answer : {"", "no", "2", "11", "yes but at four", "1 or 2", "maybe", "one hour later"}) {
    EXPECT_FALSE(chosen_start(asked(false), answer)) << answer;
  }
}

TEST(a_proposal, of_two_starts_is_chosen_by_number_alone) {
  EXPECT_EQ(chosen_start(asked(true), "1"), three);
  EXPECT_EQ(chosen_start(asked(true), "2."), four);
  for (const char* answer : {"yes", "ok", "3", "0", "1 2", "both"}) {
    EXPECT_FALSE(chosen_start(asked(true), answer)) << answer;
  }
}

TEST(a_proposal, counts_for_a_day_and_not_once_its_first_start_has_come) {
  EXPECT_EQ(proposal_deadline(three - 48h, three), three - 24h);
  EXPECT_EQ(proposal_deadline(three - 2h, three), three);
}

TEST(a_proposal, has_kinds_and_states_whose_names_are_read_back) {
  for (const proposal_kind kind : {proposal_kind::book, proposal_kind::move, proposal_kind::cancel}) {
    EXPECT_EQ(parse_proposal_kind(to_string(kind)), kind);
  }
  for (const proposal_state state :
       {proposal_state::asked, proposal_state::accepted, proposal_state::declined, proposal_state::lapsed}) {
    EXPECT_EQ(parse_proposal_state(to_string(state)), state);
  }
  EXPECT_FALSE(parse_proposal_kind("unknown"));
  EXPECT_FALSE(parse_proposal_state("unknown"));
}

}  // namespace
}  // namespace zylin::domain
