#include "database_fixture.hpp"

namespace zylin::sqlite {
namespace {

using namespace test;  // the fixtures of this folder

class booking_history_table_test : public test::database_fixture {};

domain::booking_change a_move() {
  domain::booking_change row;
  row.booking_id = 1;
  row.at = test::at(5);
  row.what = domain::booking_change_kind::moved;
  row.origin = domain::from_call(test::a_call_sid(7));
  row.origin.note = "asked for the afternoon";
  row.starts_at_before = test::at(60);
  row.starts_at_after = test::at(120);
  row.status_before = domain::booking_status::requested;
  row.status_after = domain::booking_status::requested;
  return row;
}

TEST_F(booking_history_table_test, gives_back_what_was_added_oldest_first) {
  ASSERT_TRUE(bookings().add(test::a_booking(1, test::at(60))));
  domain::booking_change first;
  first.booking_id = 1;
  first.origin = domain::from_message("SM1");
  ASSERT_TRUE(history().add(first));
  ASSERT_TRUE(history().add(a_move()));
  open();
  const std::vector<domain::booking_change> got = *history().of(1);
  ASSERT_EQ(got.size(), 2U);
  EXPECT_EQ(got[0].what, domain::booking_change_kind::added);
  EXPECT_EQ(got[0].origin.by, domain::changed_by::caller);
  EXPECT_EQ(got[0].origin.message_sid, "SM1");
  EXPECT_FALSE(got[0].origin.call || got[0].starts_at_before || got[0].status_before);
  const domain::booking_change wanted = a_move();
  EXPECT_EQ(got[1].at, wanted.at);
  EXPECT_EQ(got[1].what, wanted.what);
  EXPECT_EQ(got[1].origin.call, wanted.origin.call);
  EXPECT_EQ(got[1].origin.message_sid, "");
  EXPECT_EQ(got[1].origin.note, wanted.origin.note);
  EXPECT_EQ(got[1].starts_at_before, wanted.starts_at_before);
  EXPECT_EQ(got[1].starts_at_after, wanted.starts_at_after);
  EXPECT_EQ(got[1].status_before, wanted.status_before);
  EXPECT_EQ(got[1].status_after, wanted.status_after);
}

TEST_F(booking_history_table_test, takes_no_line_about_a_booking_that_is_not_there) {
  EXPECT_FALSE(history().add(a_move()));
}

}  // namespace
}  // namespace zylin::sqlite
