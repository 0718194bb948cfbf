#include "database_fixture.hpp"

#include <gmock/gmock.h>
#include <sqlite3.h>

#include <string>

namespace zylin::sqlite {
namespace {

using namespace test;  // the fixtures of this folder
using std::chrono::minutes;
using ::testing::HasSubstr;

constexpr const char* consultation = "General consultation";

class booking_capacity_test : public test::database_fixture {
 protected:
  /// Adds a booking of half an hour; true when the database accepted it.
  bool add(int start, domain::booking_status status = domain::booking_status::confirmed, int buffer = 0) {
    domain::booking row = test::a_booking(++number_, test::at(start));
    row.status = status;
    row.buffer = minutes(buffer);
    return took(bookings().add(row));
  }
  template <class Outcome>
  bool took(const Outcome& outcome) {
    if (!outcome) {
      EXPECT_EQ(outcome.error().code(), errc::conflict) << outcome.error().message();
      EXPECT_THAT(outcome.error().message(), HasSubstr("no capacity left"));
    }
    return static_cast<bool>(outcome);
  }
  bool change(std::int64_t id, const std::function<void(domain::booking&)>& how) {
    domain::booking row = bookings().find(id)->value();
    how(row);
    return took(bookings().save(row));
  }
  void allow(int capacity, std::string_view service = consultation) {
    ASSERT_TRUE(capacities().save(service, capacity));
  }

 private:
  int number_ = 0;
};

TEST_F(booking_capacity_test, refuses_a_second_booking_of_a_service_nothing_is_written_down_about) {
  EXPECT_EQ(*capacities().find(consultation), 1);
  EXPECT_TRUE(add(60));
  EXPECT_FALSE(add(60));
}

TEST_F(booking_capacity_test, takes_as_many_at_one_time_as_the_capacity_and_not_one_more) {
  for (int capacity = 1; capacity <= 3; ++capacity) {
    allow(capacity);
    for (int taken = 0; taken < capacity; ++taken) {
      EXPECT_TRUE(add(capacity * 100)) << taken << " of " << capacity;
    }
    EXPECT_FALSE(add(capacity * 100)) << capacity;
    EXPECT_FALSE(add(capacity * 100 + 29)) << capacity;
    EXPECT_FALSE(add(capacity * 100 - 29)) << capacity;
  }
}

TEST_F(booking_capacity_test, takes_appointments_back_to_back) {
  EXPECT_TRUE(add(60));
  EXPECT_TRUE(add(90));
  EXPECT_TRUE(add(30));
}

TEST_F(booking_capacity_test, counts_the_buffer_of_the_old_and_of_the_new_booking) {
  EXPECT_TRUE(add(60, domain::booking_status::confirmed, 10));  // until 100
  EXPECT_FALSE(add(99));
  EXPECT_TRUE(add(100));
  EXPECT_FALSE(add(25, domain::booking_status::confirmed, 6));
  EXPECT_TRUE(add(25, domain::booking_status::confirmed, 5));
}

TEST_F(booking_capacity_test, counts_what_runs_at_one_instant_and_not_what_touches_the_span) {
  allow(2);
  EXPECT_TRUE(add(0));
  EXPECT_TRUE(add(30));
  EXPECT_TRUE(add(15)) << "touches both, but never runs with both";
  EXPECT_FALSE(add(29)) << "runs with the first and the third";
  EXPECT_TRUE(add(45)) << "the third is over";
}

TEST_F(booking_capacity_test, sees_a_peak_in_the_middle_of_a_long_booking) {
  allow(2);
  EXPECT_TRUE(add(60));
  EXPECT_TRUE(add(80));
  domain::booking lengthy = test::a_booking(50, test::at(0));
  lengthy.duration = minutes(200);
  EXPECT_FALSE(took(bookings().add(lengthy)));
  lengthy.duration = minutes(80);
  EXPECT_TRUE(took(bookings().add(lengthy)));
}

TEST_F(booking_capacity_test, sees_a_long_booking_that_began_days_before) {
  domain::booking lengthy = test::a_booking(50, test::at(0));
  lengthy.duration = minutes(1440);
  lengthy.buffer = minutes(1440);
  ASSERT_TRUE(bookings().add(lengthy));
  EXPECT_FALSE(add(2879));
  EXPECT_FALSE(add(0));
  EXPECT_TRUE(add(2880));
}

TEST_F(booking_capacity_test, takes_no_booking_longer_than_what_it_looks_back_for) {
  domain::booking lengthy = test::a_booking(50, test::at(0));
  lengthy.duration = minutes(2881);
  EXPECT_FALSE(bookings().add(lengthy));
  lengthy.duration = minutes(2880);
  ASSERT_TRUE(bookings().add(lengthy));
  EXPECT_FALSE(database().execute("UPDATE bookings SET buffer_min = 1"));
}

TEST_F(booking_capacity_test, keeps_services_apart_and_their_case_together) {
  EXPECT_TRUE(add(60));
  domain::booking other = test::a_booking(50, test::at(60));
  other.service = "Check-up";
  EXPECT_TRUE(took(bookings().add(other)));
  domain::booking shouted = test::a_booking(51, test::at(60));
  shouted.service = "GENERAL consultation";
  EXPECT_FALSE(took(bookings().add(shouted)));
  allow(2, "general CONSULTATION");
  EXPECT_EQ(*capacities().find(consultation), 2);
  EXPECT_TRUE(took(bookings().add(shouted)));
}

TEST_F(booking_capacity_test, ignores_bookings_that_take_no_room) {
  EXPECT_TRUE(add(60, domain::booking_status::cancelled));
  EXPECT_TRUE(add(60, domain::booking_status::completed));
  EXPECT_TRUE(add(60, domain::booking_status::requested));
  EXPECT_TRUE(add(60, domain::booking_status::no_show));
  EXPECT_FALSE(add(60, domain::booking_status::confirmed));
}

TEST_F(booking_capacity_test, refuses_to_move_a_booking_onto_another_one) {
  EXPECT_TRUE(add(60));
  EXPECT_TRUE(add(120));
  EXPECT_FALSE(change(1, [](domain::booking& row) { row.starts_at = test::at(100); }));
  EXPECT_FALSE(change(1, [](domain::booking& row) { row.duration = minutes(61); }));
  EXPECT_FALSE(change(1, [](domain::booking& row) { row.buffer = minutes(31); }));
  EXPECT_TRUE(change(1, [](domain::booking& row) { row.starts_at = test::at(75); })) << "its own old time is free";
  EXPECT_EQ(bookings().find(1)->value().starts_at, test::at(75));
}

TEST_F(booking_capacity_test, refuses_to_change_the_service_into_one_that_is_full) {
  EXPECT_TRUE(add(60));
  domain::booking other = test::a_booking(50, test::at(60));
  other.service = "Check-up";
  ASSERT_TRUE(bookings().add(other));
  EXPECT_FALSE(change(2, [](domain::booking& row) { row.service = "general consultation"; }));
}

TEST_F(booking_capacity_test, refuses_to_bring_a_cancelled_booking_back_where_its_time_is_taken) {
  EXPECT_TRUE(add(60, domain::booking_status::cancelled));
  EXPECT_TRUE(add(60));
  EXPECT_FALSE(change(1, [](domain::booking& row) { row.status = domain::booking_status::confirmed; }));
  EXPECT_TRUE(change(2, [](domain::booking& row) { row.status = domain::booking_status::cancelled; }));
  EXPECT_TRUE(change(1, [](domain::booking& row) { row.status = domain::booking_status::confirmed; }));
}

TEST_F(booking_capacity_test, lets_bookings_that_are_there_be_changed_after_capacity_was_lowered) {
  allow(2);
  EXPECT_TRUE(add(60, domain::booking_status::requested));
  EXPECT_TRUE(add(60));
  allow(1);
  EXPECT_TRUE(change(1, [](domain::booking& row) { row.status = domain::booking_status::confirmed; }));
  EXPECT_TRUE(change(1, [](domain::booking& row) { row.notes = "by bus"; }));
  EXPECT_TRUE(change(1, [](domain::booking& row) { row.service = "GENERAL CONSULTATION"; }));
  EXPECT_FALSE(change(1, [](domain::booking& row) { row.starts_at = test::at(61); }));
  EXPECT_TRUE(change(1, [](domain::booking& row) { row.starts_at = test::at(90); }));
}

TEST_F(booking_capacity_test, takes_no_capacity_below_one) {
  EXPECT_FALSE(capacities().save(consultation, 0));
}

/// Statements that bypass our code, on a separate connection.
TEST_F(booking_capacity_test, holds_against_whoever_writes_to_the_file) {
  EXPECT_TRUE(add(60));
  EXPECT_TRUE(add(120));
  EXPECT_TRUE(add(60, domain::booking_status::cancelled));
  sqlite3* other = nullptr;
  ASSERT_EQ(sqlite3_open(sqlite3_db_filename(database().handle(), "main"), &other), SQLITE_OK);
  const std::string row =
      " INTO bookings (id, reference, customer_name, customer_phone, service, starts_at, duration_min, buffer_min,"
      " status, notes, created_at) SELECT ";
  const std::string values = " customer_name, customer_phone, service, starts_at, 10, 0, status, '', 0 FROM bookings";
  for (const std::string& statement :
       {"INSERT" + row + "NULL, 'X'," + values + " WHERE id = 1", "INSERT OR IGNORE" + row + "NULL, 'X'," + values,
        "INSERT OR REPLACE" + row + "NULL, 'X'," + values + " WHERE id = 1",
        "INSERT" + row + "-1, 'X'," + values + " WHERE id = 1",
        std::string("UPDATE bookings SET starts_at = (SELECT min(starts_at) FROM bookings)"),
        std::string("UPDATE OR IGNORE bookings SET status = 'confirmed' WHERE id = 3"),
        std::string("UPDATE OR REPLACE bookings SET id = 9, starts_at = starts_at - 3600000 WHERE id = 2"),
        std::string("UPDATE bookings SET starts_at = CAST(starts_at - 3600000 AS TEXT) WHERE id = 2")}) {
    EXPECT_EQ(sqlite3_exec(other, statement.c_str(), nullptr, nullptr, nullptr), SQLITE_CONSTRAINT) << statement;
    EXPECT_THAT(sqlite3_errmsg(other), HasSubstr("no capacity left")) << statement;
  }
  sqlite3_close(other);
  EXPECT_EQ(bookings().latest(10)->size(), 3U);
}

}  // namespace
}  // namespace zylin::sqlite
