#include "pipeline/bookings/enforced_limits.hpp"
#include "pipeline/calls/act_step_change_fixture.hpp"

#include <gmock/gmock.h>

namespace zylin::calls {
namespace {

using ::testing::HasSubstr;
using ::testing::SizeIs;

/// The booking of call 1 is Maria's; Ben could serve, too.
class a_move_of_a_persons_booking : public test::act_step_change_fixture {
 protected:
  void SetUp() override {
    business.staff.resize(2);
    business.staff[0].name = "Maria";
    business.staff[1].name = "Ben";
    data.write([this](ports::transaction& tx) { return bookings::write_capacities(tx, business); });
    test::act_step_change_fixture::SetUp();
  }
};

TEST_F(a_move_of_a_persons_booking, stays_with_that_person) {
  ASSERT_EQ(first().staff, "Maria");
  say(2, "Move my appointment to Tuesday at 11 AM.", wants_to(domain::intent::reschedule, "Tuesday at 11 AM"));
  EXPECT_EQ(first().starts_at, test::at_clinic(19, 11));
  EXPECT_EQ(first().staff, "Maria");
  EXPECT_THAT(last_to_customer().body, HasSubstr("with Maria"));
}

TEST_F(a_move_of_a_persons_booking, is_refused_with_her_times_where_she_is_not_free) {
  book(2, 19, 11, test::somebody_else);
  ASSERT_EQ(data.bookings()[1].staff, "Maria");
  say(3, "Move my appointment to Tuesday at 11 AM.", wants_to(domain::intent::reschedule, "Tuesday at 11 AM"));
  EXPECT_EQ(first().starts_at, test::at_clinic(18, 15));
  EXPECT_EQ(last_to_customer().kind, domain::message_kind::booking_alternatives);
  EXPECT_THAT(last_to_customer().body, HasSubstr("Tuesday 19 January at 11:30 AM"));
}

TEST_F(a_move_of_a_persons_booking, goes_to_somebody_else_who_is_asked_for) {
  say(2, "Move my appointment to Tuesday at 11 AM with Ben please.",
      wants_to(domain::intent::reschedule, "Tuesday at 11 AM"));
  ASSERT_THAT(data.bookings(), SizeIs(1));
  EXPECT_EQ(first().starts_at, test::at_clinic(19, 11));
  EXPECT_EQ(first().staff, "Ben");
  EXPECT_THAT(last_to_customer().body, HasSubstr("with Ben"));
}

TEST_F(a_move_of_a_persons_booking, goes_to_whoever_is_free_if_anybody_will_do) {
  book(2, 19, 11, test::somebody_else);
  say(3, "Move my appointment to Tuesday at 11 AM, it doesn't matter who.",
      wants_to(domain::intent::reschedule, "Tuesday at 11 AM"));
  EXPECT_EQ(first().starts_at, test::at_clinic(19, 11));
  EXPECT_EQ(first().staff, "Ben");
}

TEST_F(a_move_of_a_persons_booking, to_another_person_alone_keeps_its_time) {
  say(2, "I'd like to change my appointment to be with Ben instead.", wants_to(domain::intent::reschedule, ""));
  EXPECT_EQ(first().staff, "Ben");
  EXPECT_EQ(first().starts_at, test::at_clinic(18, 15));
}

TEST_F(a_move_of_a_persons_booking, is_somebody_elses_once_she_does_not_do_it_any_more) {
  domain::service other;
  other.name = "Scan";
  business.services.push_back(other);
  business.staff[0].services = {"Scan"};
  data.write([this](ports::transaction& tx) { return bookings::write_capacities(tx, business); });
  say(2, "Move my appointment to Tuesday at 11 AM.", wants_to(domain::intent::reschedule, "Tuesday at 11 AM"));
  EXPECT_EQ(first().starts_at, test::at_clinic(19, 11));
  EXPECT_EQ(first().staff, "Ben");
}

TEST_F(a_move_of_a_persons_booking, is_the_owners_if_it_is_to_be_with_somebody_who_is_not_there) {
  const char* wishes[] = {"Move my appointment to Tuesday at 11 AM but not with Maria please.",
                          "Move my appointment to Tuesday at 11 AM with Dr Patel please."};
  int call = 2;
  for (const char* words : wishes) {
    say(call++, words, wants_to(domain::intent::reschedule, "Tuesday at 11 AM"));
    EXPECT_EQ(first().starts_at, test::at_clinic(18, 15)) << words;
    EXPECT_THAT(to_owner().back().body, HasSubstr("asks HealthFirst Clinic to move a booking")) << words;
  }
}

}  // namespace
}  // namespace zylin::calls
