#include "database_fixture.hpp"

#include <gmock/gmock.h>

namespace zylin::sqlite::test {
namespace {

using namespace std::chrono_literals;
using domain::proposal_state;

domain::booking_proposal proposal_of(char call, std::string phone) {
  domain::booking_proposal row(*call_sid::parse("CA0000000000000000000000000000000" + std::string(1, call)));
  row.customer_phone = std::move(phone);
  row.customer_name = "Anna";
  row.service = "Haircut";
  row.duration = 30min;
  row.buffer = 5min;
  row.notes = "short";
  row.starts_at = time_point(1'000h);
  row.reference_seed = 0xFFFFFFFFU;
  row.expires_at = time_point(900h);
  row.created_at = time_point(800h);
  return row;
}

class proposal_table_test : public database_fixture {};

TEST_F(proposal_table_test, keeps_every_field) {
  domain::booking_proposal row = proposal_of('1', "+491");
  row.other_start = time_point(1'001h);
  ASSERT_TRUE(*proposals().add(row));
  open();
  const std::optional<domain::booking_proposal> read = *proposals().last_to("+491");
  ASSERT_TRUE(read);
  EXPECT_EQ(read->kind, domain::proposal_kind::book);
  EXPECT_EQ(read->call, row.call);
  EXPECT_EQ(read->customer_name, "Anna");
  EXPECT_EQ(read->service, "Haircut");
  EXPECT_EQ(read->duration, 30min);
  EXPECT_EQ(read->buffer, 5min);
  EXPECT_EQ(read->notes, "short");
  EXPECT_EQ(read->booking_id, std::nullopt);
  EXPECT_EQ(read->starts_at, row.starts_at);
  EXPECT_EQ(read->other_start, row.other_start);
  EXPECT_EQ(read->reference_seed, 0xFFFFFFFFU);
  EXPECT_EQ(read->state, proposal_state::asked);
  EXPECT_EQ(read->expires_at, row.expires_at);
  EXPECT_EQ(read->created_at, row.created_at);
}

TEST_F(proposal_table_test, holds_one_a_call) {
  ASSERT_TRUE(*proposals().add(proposal_of('1', "+491")));
  EXPECT_FALSE(*proposals().add(proposal_of('1', "+492")));
  EXPECT_EQ((*proposals().find_by_call(proposal_of('1', "").call))->customer_phone, "+491");
  EXPECT_FALSE(*proposals().find_by_call(proposal_of('2', "").call));
}

TEST_F(proposal_table_test, lets_what_the_same_number_was_asked_before_lapse) {
  ASSERT_TRUE(*proposals().add(proposal_of('1', "+491")));
  ASSERT_TRUE(*proposals().add(proposal_of('2', "+492")));
  ASSERT_TRUE(*proposals().add(proposal_of('3', "+491")));
  EXPECT_EQ((*proposals().find_by_call(proposal_of('1', "").call))->state, proposal_state::lapsed);
  EXPECT_EQ((*proposals().find_by_call(proposal_of('2', "").call))->state, proposal_state::asked);
  EXPECT_EQ((*proposals().last_to("+491"))->call, proposal_of('3', "").call);
  EXPECT_FALSE(*proposals().last_to("+493"));
}

TEST_F(proposal_table_test, knows_a_number_by_both_of_its_spellings) {
  ASSERT_TRUE(*proposals().add(proposal_of('1', "+5215512345678")));
  ASSERT_TRUE(*proposals().add(proposal_of('2', "+525512345678")));
  EXPECT_EQ((*proposals().find_by_call(proposal_of('1', "").call))->state, proposal_state::lapsed);
  EXPECT_EQ((*proposals().last_to("+5215512345678"))->call, proposal_of('2', "").call);
}

TEST_F(proposal_table_test, writes_the_state) {
  ASSERT_TRUE(*proposals().add(proposal_of('1', "+491")));
  domain::booking_proposal row = **proposals().last_to("+491");
  row.state = proposal_state::accepted;
  ASSERT_TRUE(proposals().save(row));
  EXPECT_EQ((*proposals().last_to("+491"))->state, proposal_state::accepted);
}

TEST_F(proposal_table_test, refuses_a_change_that_names_no_booking) {
  domain::booking_proposal row = proposal_of('1', "+491");
  row.kind = domain::proposal_kind::cancel;
  EXPECT_FALSE(proposals().add(row));
}

}  // namespace
}  // namespace zylin::sqlite::test
