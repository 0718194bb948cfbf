#include "database_fixture.hpp"

#include <gmock/gmock.h>

namespace zylin::sqlite {
namespace {

using namespace test;  // the fixtures of this folder
using std::chrono::minutes;

class booking_table_test : public test::database_fixture {
 protected:
  std::size_t taken(int from, int until) { return bookings().occupied(test::at(from), test::at(until))->size(); }
};

TEST_F(booking_table_test, gives_back_what_was_added_also_after_a_restart) {
  domain::booking row = test::a_booking(1, test::at(60));
  row.buffer = minutes(10);
  row.status = domain::booking_status::requested;
  row.notes = "wheelchair";
  EXPECT_EQ(*bookings().add(row), 1);
  open();
  const result<std::optional<domain::booking>> found = bookings().find_by_call(test::a_call_sid(1));
  ASSERT_TRUE(found && *found);
  const domain::booking& got = **found;
  EXPECT_EQ(got.id, 1);
  EXPECT_EQ(got.reference, row.reference);
  EXPECT_EQ(got.customer_name, row.customer_name);
  EXPECT_EQ(got.customer_phone, row.customer_phone);
  EXPECT_EQ(got.service, row.service);
  EXPECT_EQ(got.starts_at, row.starts_at);
  EXPECT_EQ(got.duration, row.duration);
  EXPECT_EQ(got.buffer, row.buffer);
  EXPECT_EQ(got.status, row.status);
  EXPECT_EQ(got.notes, row.notes);
  EXPECT_EQ(got.call, row.call);
  EXPECT_EQ(got.created_at, row.created_at);
  EXPECT_EQ(got.changed_at, row.created_at);
}

TEST_F(booking_table_test, refuses_a_second_booking_of_one_call) {
  ASSERT_TRUE(bookings().add(test::a_booking(1, test::at(60))));
  domain::booking second = test::a_booking(2, test::at(600));
  second.call = test::a_call_sid(1);
  EXPECT_EQ(bookings().add(second).error().code(), errc::conflict);
  EXPECT_EQ(bookings().latest(10)->size(), 1U);
}

TEST_F(booking_table_test, refuses_a_reference_that_is_in_use) {
  ASSERT_TRUE(bookings().add(test::a_booking(1, test::at(60))));
  domain::booking second = test::a_booking(2, test::at(600));
  second.reference = "REF1";
  EXPECT_EQ(bookings().add(second).error().code(), errc::conflict);
}

TEST_F(booking_table_test, takes_any_number_of_bookings_without_a_call) {
  for (int number = 1; number <= 3; ++number) {
    domain::booking row = test::a_booking(number, test::at(60 * number));
    row.call.reset();
    EXPECT_EQ(*bookings().add(row), number);
  }
  EXPECT_EQ(bookings().latest(2)->front().reference, "REF3");
}

TEST_F(booking_table_test, shows_what_touches_the_span_with_the_buffer_counted) {
  domain::booking row = test::a_booking(1, test::at(60));  // busy from 60 to 90, then 10 minutes of buffer
  row.buffer = minutes(10);
  ASSERT_TRUE(bookings().add(row));
  struct span {
    int from;
    int until;
    std::size_t touching;
  };
  for (const span& asked : {span{0, 60, 0}, span{0, 61, 1}, span{99, 200, 1}, span{100, 200, 0}, span{70, 71, 1}}) {
    EXPECT_EQ(taken(asked.from, asked.until), asked.touching) << asked.from << " to " << asked.until;
  }
  const result<std::vector<domain::occupied_span>> found = bookings().occupied(test::at(0), test::at(200));
  EXPECT_EQ(found->front().from, test::at(60));
  EXPECT_EQ(found->front().until, test::at(100));
}

TEST_F(booking_table_test, counts_requested_and_confirmed_bookings_of_every_service) {
  ASSERT_TRUE(capacities().save("General consultation", 2));
  int number = 0;
  for (const domain::booking_status status :
       {domain::booking_status::requested, domain::booking_status::confirmed, domain::booking_status::cancelled,
        domain::booking_status::completed, domain::booking_status::no_show}) {
    domain::booking row = test::a_booking(++number, test::at(60));
    row.status = status;
    ASSERT_TRUE(bookings().add(row));
  }
  domain::booking other = test::a_booking(++number, test::at(60));
  other.service = "Check-up";
  ASSERT_TRUE(bookings().add(other));
  EXPECT_EQ(taken(0, 100), 3U);
  EXPECT_EQ(bookings().occupied(test::at(0), test::at(100))->back().service, "Check-up");
}

TEST_F(booking_table_test, writes_what_may_change_of_a_booking_and_nothing_else) {
  ASSERT_TRUE(bookings().add(test::a_booking(1, test::at(60))));
  domain::booking row = bookings().find(1)->value();
  row.customer_name = "Ravi";
  row.customer_phone = "+15550002222";
  row.service = "Check-up";
  row.starts_at = test::at(600);
  row.duration = minutes(45);
  row.buffer = minutes(5);
  row.status = domain::booking_status::cancelled;
  row.notes = "by bus";
  row.changed_at = test::at(3);
  row.reference = "OTHER";
  row.created_at = test::at(9);
  ASSERT_TRUE(bookings().save(row));
  const domain::booking got = bookings().find(1)->value();
  EXPECT_EQ(got.customer_name, "Ravi");
  EXPECT_EQ(got.customer_phone, "+15550002222");
  EXPECT_EQ(got.service, "Check-up");
  EXPECT_EQ(got.starts_at, test::at(600));
  EXPECT_EQ(got.duration, minutes(45));
  EXPECT_EQ(got.buffer, minutes(5));
  EXPECT_EQ(got.status, domain::booking_status::cancelled);
  EXPECT_EQ(got.notes, "by bus");
  EXPECT_EQ(got.changed_at, test::at(3));
  EXPECT_EQ(got.reference, "REF1");
  EXPECT_EQ(got.created_at, test::at(1));
}

TEST_F(booking_table_test, cannot_write_a_booking_that_is_not_there) {
  domain::booking row = test::a_booking(1, test::at(60));
  row.id = 7;
  EXPECT_EQ(bookings().save(row).error().code(), errc::not_found);
}

TEST_F(booking_table_test, finds_a_booking_by_its_reference_in_any_case) {
  ASSERT_TRUE(bookings().add(test::a_booking(1, test::at(60))));
  EXPECT_EQ(bookings().find_by_reference("ref1")->value().id, 1);
  EXPECT_FALSE(*bookings().find_by_reference("REF2"));
  EXPECT_FALSE(*bookings().find(2));
}

TEST_F(booking_table_test, lists_the_live_bookings_of_one_number_from_a_time_on) {
  const std::vector<std::pair<int, domain::booking_status>> made = {{300, domain::booking_status::confirmed},
                                                                    {60, domain::booking_status::confirmed},
                                                                    {120, domain::booking_status::requested},
                                                                    {180, domain::booking_status::cancelled},
                                                                    {0, domain::booking_status::confirmed}};
  int number = 0;
  for (const auto& [start, status] : made) {
    domain::booking row = test::a_booking(++number, test::at(start));
    row.status = status;
    ASSERT_TRUE(bookings().add(row));
  }
  domain::booking foreign = test::a_booking(++number, test::at(240));
  foreign.customer_phone = "+15550009999";
  ASSERT_TRUE(bookings().add(foreign));
  const std::vector<domain::booking> found = *bookings().live_of("+15550001111", test::at(60), 10);
  ASSERT_EQ(found.size(), 3U);
  EXPECT_EQ(found[0].id, 2);
  EXPECT_EQ(found[1].id, 3);
  EXPECT_EQ(found[2].id, 1);
  EXPECT_EQ(bookings().live_of("+15550001111", test::at(60), 2)->size(), 2U);
}

TEST_F(booking_table_test, lists_what_starts_in_a_span_whatever_became_of_it) {
  int number = 0;
  for (const int start : {120, 60, 0}) {
    domain::booking row = test::a_booking(++number, test::at(start));
    row.status = start == 60 ? domain::booking_status::cancelled : domain::booking_status::confirmed;
    ASSERT_TRUE(bookings().add(row));
  }
  const std::vector<domain::booking> found = *bookings().between(test::at(0), test::at(120), 10);
  ASSERT_EQ(found.size(), 2U);
  EXPECT_EQ(found[0].id, 3);
  EXPECT_EQ(found[1].id, 2);
  EXPECT_EQ(bookings().between(test::at(0), test::at(121), 1)->size(), 1U);
}

}  // namespace
}  // namespace zylin::sqlite
