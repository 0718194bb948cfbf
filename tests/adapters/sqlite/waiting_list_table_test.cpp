#include "database_fixture.hpp"

#include <gmock/gmock.h>

namespace zylin::sqlite {
namespace {

using namespace test;  // the fixtures of this folder
using ::testing::SizeIs;

domain::waiting_entry an_entry(int number, const std::string& phone = test::asha) {
  domain::waiting_entry row(test::a_call_sid(number));
  row.customer_phone = phone;
  row.customer_name = "Asha Rao";
  row.service = "General consultation";
  row.starts_at = test::at(600);
  row.duration = std::chrono::minutes(30);
  row.buffer = std::chrono::minutes(10);
  row.notes = "wheelchair";
  row.reference_seed = 0xFFFF'FFFF;
  row.created_at = test::at(number);
  return row;
}

class waiting_list_table_test : public test::database_fixture {
 protected:
  std::vector<domain::waiting_entry> all() { return waiting_list().open(100).value(); }
  domain::waiting_entry added(int number, const std::string& phone = test::asha) {
    EXPECT_EQ(waiting_list().add(an_entry(number, phone)).value(), true);
    return all().back();
  }
  void save(domain::waiting_entry row, domain::waiting_state state, std::optional<time_point> until = std::nullopt) {
    row.state = state;
    row.offered_until = until;
    ASSERT_TRUE(waiting_list().save(row));
  }
};

TEST_F(waiting_list_table_test, gives_back_what_was_added_also_after_a_restart) {
  added(1);
  open();
  ASSERT_THAT(all(), SizeIs(1));
  const domain::waiting_entry got = all().front();
  const domain::waiting_entry row = an_entry(1);
  EXPECT_EQ(got.id, 1);
  EXPECT_EQ(got.call, row.call);
  EXPECT_EQ(got.customer_phone, row.customer_phone);
  EXPECT_EQ(got.customer_name, row.customer_name);
  EXPECT_EQ(got.service, row.service);
  EXPECT_EQ(got.starts_at, row.starts_at);
  EXPECT_EQ(got.duration, row.duration);
  EXPECT_EQ(got.buffer, row.buffer);
  EXPECT_EQ(got.notes, row.notes);
  EXPECT_EQ(got.reference_seed, row.reference_seed);
  EXPECT_EQ(got.state, domain::waiting_state::waiting);
  EXPECT_EQ(got.offered_until, std::nullopt);
  EXPECT_EQ(got.created_at, row.created_at);
}

TEST_F(waiting_list_table_test, holds_one_entry_a_call) {
  added(1);
  EXPECT_EQ(waiting_list().add(an_entry(1)).value(), false);
  EXPECT_THAT(all(), SizeIs(1));
}

TEST_F(waiting_list_table_test, takes_no_offer_without_an_end) {
  domain::waiting_entry row = added(1);
  row.state = domain::waiting_state::offered;
  EXPECT_FALSE(waiting_list().save(row));
  EXPECT_EQ(all().front().state, domain::waiting_state::waiting);
}

TEST_F(waiting_list_table_test, is_open_for_those_who_wait_or_are_asked_first_come_first) {
  const domain::waiting_entry first = added(3);
  const domain::waiting_entry second = added(2);
  const domain::waiting_entry third = added(1);
  const domain::waiting_entry fourth = added(4);
  save(second, domain::waiting_state::booked);
  save(third, domain::waiting_state::offered, test::at(30));
  save(fourth, domain::waiting_state::expired, test::at(30));
  ASSERT_THAT(all(), SizeIs(2));
  EXPECT_EQ(all()[0].id, first.id);
  EXPECT_EQ(all()[1].id, third.id);
  EXPECT_EQ(all()[1].offered_until, test::at(30));
  EXPECT_THAT(*waiting_list().open(1), SizeIs(1));
}

TEST_F(waiting_list_table_test, knows_the_last_offer_to_a_number) {
  EXPECT_FALSE(waiting_list().last_offer_to(test::asha)->has_value());
  const domain::waiting_entry early = added(1);
  const domain::waiting_entry late = added(2);
  added(3);
  save(added(4, "+15550002222"), domain::waiting_state::offered, test::at(99));
  save(late, domain::waiting_state::expired, test::at(40));
  save(early, domain::waiting_state::expired, test::at(30));
  EXPECT_EQ((*waiting_list().last_offer_to(test::asha))->id, late.id);
  save(early, domain::waiting_state::offered, test::at(30));
  EXPECT_EQ((*waiting_list().last_offer_to(test::asha))->id, early.id) << "a yes means what is asked";
  save(early, domain::waiting_state::waiting);
  EXPECT_EQ((*waiting_list().last_offer_to(test::asha))->id, late.id);
}

}  // namespace
}  // namespace zylin::sqlite
