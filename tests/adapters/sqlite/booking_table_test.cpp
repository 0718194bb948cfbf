#include "database_fixture.hpp"

#include <gmock/gmock.h>

namespace zylin::sqlite {
namespace {

using namespace testing;  // the fixtures of this folder
using std::chrono::minutes;

class booking_table_test : public database_fixture {
 protected:
  std::size_t taken(int from, int until, std::string_view service = "General consultation") {
    return bookings().occupied(service, at(from), at(until))->size();
  }
};

TEST_F(booking_table_test, gives_back_what_was_added_also_after_a_restart) {
  booking row = a_booking(1, at(60));
  row.buffer = minutes(10);
  row.status = booking_status::requested;
  row.notes = "wheelchair";
  EXPECT_EQ(*bookings().add(row), 1);
  open();
  const result<std::optional<booking>> found = bookings().find_by_call(a_call_sid(1));
  ASSERT_TRUE(found && *found);
  const booking& got = **found;
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
}

TEST_F(booking_table_test, refuses_a_second_booking_of_one_call) {
  ASSERT_TRUE(bookings().add(a_booking(1, at(60))));
  booking second = a_booking(2, at(600));
  second.call = a_call_sid(1);
  EXPECT_EQ(bookings().add(second).error().code(), errc::conflict);
  EXPECT_EQ(bookings().latest(10)->size(), 1U);
}

TEST_F(booking_table_test, refuses_a_reference_that_is_in_use) {
  ASSERT_TRUE(bookings().add(a_booking(1, at(60))));
  booking second = a_booking(2, at(600));
  second.reference = "REF1";
  EXPECT_EQ(bookings().add(second).error().code(), errc::conflict);
}

TEST_F(booking_table_test, takes_any_number_of_bookings_without_a_call) {
  for (int number = 1; number <= 3; ++number) {
    booking row = a_booking(number, at(60));
    row.call.reset();
    EXPECT_EQ(*bookings().add(row), number);
  }
  EXPECT_EQ(bookings().latest(2)->front().reference, "REF3");
}

TEST_F(booking_table_test, shows_what_touches_the_span_with_the_buffer_counted) {
  booking row = a_booking(1, at(60));  // busy from 60 to 90, then 10 minutes of buffer
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
  const result<std::vector<occupied_span>> found = bookings().occupied(row.service, at(0), at(200));
  EXPECT_EQ(found->front().from, at(60));
  EXPECT_EQ(found->front().until, at(100));
}

TEST_F(booking_table_test, counts_requested_and_confirmed_bookings_of_that_service_only) {
  int number = 0;
  for (const booking_status status : {booking_status::requested, booking_status::confirmed, booking_status::cancelled,
                                      booking_status::completed, booking_status::no_show}) {
    booking row = a_booking(++number, at(60));
    row.status = status;
    ASSERT_TRUE(bookings().add(row));
  }
  EXPECT_EQ(taken(0, 100), 2U);
  EXPECT_EQ(taken(0, 100, "general CONSULTATION"), 2U);
  EXPECT_EQ(taken(0, 100, "Check-up"), 0U);
}

}  // namespace
}  // namespace zylin::sqlite
