#include "database_fixture.hpp"

#include <gmock/gmock.h>
#include <sqlite3.h>

#include <chrono>
#include <string>

namespace zylin::sqlite {
namespace {

using namespace test;  // the fixtures of this folder
using std::chrono::minutes;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr const char* needs_a_name = "name the person who serves";
constexpr const char* is_busy = "the person is taken";
constexpr const char* is_needed = "nobody is left";
constexpr const char* enough_at_once = "may run at once";
constexpr const char* no_resource = "a resource that the service needs";

/// Maria and Ben: both cut, Ben colours; the class takes three. Two chairs, for cut and colour.
ports::booking_limits salon_limits() {
  ports::booking_limits limits;
  limits.at_once = 2;
  limits.staff = {{"Ben", {"Class", "Colour", "Cut"}}, {"Maria", {"Class", "Cut"}}};
  limits.resources = {{"Chair", 2}};
  limits.needs = {{"Colour", {"Chair"}}, {"Cut", {"Chair"}}};
  return limits;
}

class staff_rules : public test::database_fixture {
 protected:
  void SetUp() override {
    test::database_fixture::SetUp();
    ASSERT_TRUE(capacities().save("Class", 3));
    ASSERT_TRUE(capacities().save(salon_limits()));
  }

  domain::booking row(const std::string& service, int start, std::optional<std::string> who) {
    domain::booking made = test::a_booking(++number_, test::at(start));
    made.service = service;
    made.staff = std::move(who);
    return made;
  }
  /// Why it was refused; empty when it was taken.
  std::string add(const std::string& service, int start, std::optional<std::string> who = {}) {
    return reason(bookings().add(row(service, start, std::move(who))));
  }
  std::string change(std::int64_t id, const std::function<void(domain::booking&)>& how) {
    domain::booking changed = bookings().find(id)->value();
    how(changed);
    return reason(bookings().save(changed));
  }
  std::string reassign(std::int64_t id, std::optional<std::string> who) {
    return change(id, [&](domain::booking& row) { row.staff = std::move(who); });
  }
  void list(const std::function<void(ports::booking_limits&)>& how) {
    ports::booking_limits limits = salon_limits();
    how(limits);
    ASSERT_TRUE(capacities().save(limits));
  }

 private:
  template <class Outcome>
  std::string reason(const Outcome& outcome) {
    if (!outcome) {
      EXPECT_EQ(outcome.error().code(), errc::conflict) << outcome.error().message();
    }
    return outcome ? std::string() : std::string(outcome.error().message());
  }

  int number_ = 0;
};

TEST_F(staff_rules, gives_back_what_is_to_be_enforced) {
  EXPECT_EQ(*capacities().limits(), salon_limits());
  ASSERT_TRUE(capacities().save(ports::booking_limits{}));
  EXPECT_EQ(*capacities().limits(), ports::booking_limits{});
}

TEST_F(staff_rules, gives_back_whose_a_booking_is_and_what_it_holds) {
  domain::booking made = row("Cut", 60, "Maria");
  made.visit = "V1";
  ASSERT_TRUE(bookings().add(made));
  const domain::booking stored = bookings().find(1)->value();
  EXPECT_EQ(stored.staff, "Maria");
  EXPECT_EQ(stored.visit, "V1");
  EXPECT_THAT(stored.resources, ElementsAre("Chair"));
  const std::vector<domain::occupied_span> busy = *bookings().occupied(test::at(0), test::at(100));
  ASSERT_THAT(busy, SizeIs(1));
  EXPECT_EQ(busy.front().staff, "Maria");
  EXPECT_THAT(busy.front().resources, ElementsAre("Chair"));
  EXPECT_EQ(add("Class", 600, "Ben"), "");
  EXPECT_THAT(bookings().find(2)->value().resources, IsEmpty());
}

TEST_F(staff_rules, asks_for_somebody_who_is_listed) {
  EXPECT_THAT(add("Cut", 60), HasSubstr(needs_a_name));
  EXPECT_THAT(add("Cut", 60, "Zoe"), HasSubstr(needs_a_name));
  EXPECT_EQ(add("Cut", 60, "MARIA"), "") << "in any case of letters";
  EXPECT_THAT(reassign(1, std::nullopt), HasSubstr(needs_a_name));
  EXPECT_EQ(reassign(1, "Ben"), "");
  EXPECT_EQ(add("Room hire", 60), "") << "nobody is listed for that";
}

TEST_F(staff_rules, gives_a_person_one_appointment_at_a_time) {
  EXPECT_EQ(add("Cut", 60, "Ben"), "");
  EXPECT_THAT(add("Colour", 60, "Ben"), HasSubstr(is_busy));
  EXPECT_THAT(add("Cut", 89, "ben"), HasSubstr(is_busy));
  EXPECT_EQ(add("Cut", 90, "Ben"), "");
  EXPECT_EQ(add("Cut", 60, "Maria"), "");
  EXPECT_THAT(reassign(3, "Ben"), HasSubstr(is_busy));
  EXPECT_THAT(change(2, [](domain::booking& row) { row.starts_at = test::at(75); }), HasSubstr(is_busy));
}

TEST_F(staff_rules, lets_a_class_fill_up) {
  for (int taken = 0; taken < 3; ++taken) {
    EXPECT_EQ(add("Class", 60, "Maria"), "");
  }
  EXPECT_THAT(add("Class", 60, "Maria"), HasSubstr(is_busy));
  EXPECT_THAT(add("Class", 75, "Maria"), HasSubstr(is_busy)) << "another class";
  EXPECT_EQ(add("Class", 60, "Ben"), "") << "a class of his own: the person is the limit, not the service";
  EXPECT_THAT(change(1,
                     [](domain::booking& row) {
                       row.starts_at = test::at(70);
                       row.duration = minutes(20);
                     }),
              HasSubstr(is_busy))
      << "within its old time, but out of the class";
}

TEST_F(staff_rules, holds_resources_with_every_booking_that_needs_them) {
  list([](ports::booking_limits& limits) { limits.resources["Chair"] = 1; });
  EXPECT_EQ(add("Cut", 60, "Maria"), "");
  EXPECT_THAT(add("Colour", 60, "Ben"), HasSubstr(no_resource));
  EXPECT_EQ(add("Class", 60, "Ben"), "") << "it needs no chair";
  EXPECT_THAT(change(2, [](domain::booking& row) { row.service = "Colour"; }), HasSubstr(no_resource));
  EXPECT_EQ(add("Cut", 90, "Maria"), "");
  EXPECT_THAT(change(3,
                     [](domain::booking& row) {
                       row.starts_at = test::at(75);
                       row.staff = "Ben";
                     }),
              HasSubstr(is_busy));
  EXPECT_EQ(change(2, [](domain::booking& row) { row.status = domain::booking_status::cancelled; }), "");
  EXPECT_THAT(change(3,
                     [](domain::booking& row) {
                       row.starts_at = test::at(75);
                       row.staff = "Ben";
                     }),
              HasSubstr(no_resource));
  EXPECT_EQ(change(3, [](domain::booking& row) { row.service = "Class"; }), "");
  EXPECT_THAT(bookings().find(3)->value().resources, IsEmpty());
}

TEST_F(staff_rules, has_bookings_of_before_hold_what_their_service_comes_to_need) {
  list([](ports::booking_limits& limits) { limits.needs.clear(); });
  EXPECT_EQ(add("Cut", 60, "Maria"), "");
  EXPECT_EQ(add("Colour", 60, "Ben"), "");
  list([](ports::booking_limits& limits) { limits.resources["Chair"] = 1; });
  EXPECT_THAT(bookings().find(1)->value().resources, ElementsAre("Chair"));
  EXPECT_THAT(bookings().find(2)->value().resources, ElementsAre("Chair")) << "also where they are more";
  EXPECT_THAT(change(2, [](domain::booking& row) { row.starts_at = test::at(61); }), HasSubstr(no_resource));
  EXPECT_EQ(change(2, [](domain::booking& row) { row.starts_at = test::at(90); }), "");
}

TEST_F(staff_rules, limits_what_runs_at_once_where_nobody_is_listed) {
  ASSERT_TRUE(capacities().save(ports::booking_limits{.at_once = 2}));
  EXPECT_EQ(add("Check-up", 60), "");
  EXPECT_EQ(add("Filling", 75), "");
  EXPECT_THAT(add("Hygiene", 80), HasSubstr(enough_at_once));
  EXPECT_EQ(add("Hygiene", 45), "") << "over when the second begins";
  EXPECT_THAT(add("Filling", 60), HasSubstr("no capacity left")) << "its own";
  ASSERT_TRUE(capacities().save(ports::booking_limits{}));
  EXPECT_EQ(add("Cleaning", 80), "") << "nothing is written down about it";
}

TEST_F(staff_rules, keeps_people_for_bookings_that_are_nobodys) {
  ASSERT_TRUE(capacities().save(ports::booking_limits{}));
  EXPECT_EQ(add("Cut", 60), "");
  EXPECT_EQ(add("Cut", 120, "Zoe"), "");
  ASSERT_TRUE(capacities().save(salon_limits()));
  const std::vector<std::string> offered{"cut", "Colour", "Class"};
  EXPECT_THAT(*bookings().unassigned(test::at(0), offered, 10), SizeIs(2));
  EXPECT_EQ(add("Cut", 60, "Maria"), "");
  EXPECT_THAT(add("Colour", 60, "Ben"), HasSubstr(is_needed)) << "for the first";
  EXPECT_EQ(add("Colour", 120, "Ben"), "");
  EXPECT_THAT(add("Class", 120, "Maria"), HasSubstr(is_needed));
  EXPECT_EQ(reassign(1, "Ben"), "");
  EXPECT_THAT(*bookings().unassigned(test::at(0), offered, 10), SizeIs(1));
  EXPECT_THAT(*bookings().unassigned(test::at(121), offered, 10), IsEmpty());
}

TEST_F(staff_rules, show_what_is_nobodys_of_a_service_that_is_offered_no_longer) {
  ASSERT_TRUE(capacities().save(ports::booking_limits{}));
  EXPECT_EQ(add("Perm", 60), "");
  EXPECT_EQ(add("Perm", 120, "Maria"), "");
  ASSERT_TRUE(capacities().save(salon_limits()));
  EXPECT_THAT(*bookings().unassigned(test::at(0), {"Cut", "PERM"}, 10), IsEmpty());
  EXPECT_THAT(*bookings().unassigned(test::at(0), {"Cut"}, 10), SizeIs(1)) << "Maria has the other";
}

TEST_F(staff_rules, leaves_bookings_of_before_as_they_are) {
  ASSERT_TRUE(capacities().save(ports::booking_limits{}));
  EXPECT_EQ(add("Cut", 60), "");
  EXPECT_EQ(add("Colour", 60), "");
  EXPECT_EQ(add("Class", 60), "");
  ASSERT_TRUE(capacities().save(salon_limits()));
  EXPECT_EQ(change(1, [](domain::booking& row) { row.status = domain::booking_status::requested; }), "");
  EXPECT_EQ(change(1, [](domain::booking& row) { row.notes = "by bus"; }), "");
  EXPECT_EQ(change(1, [](domain::booking& row) { row.duration = minutes(20); }), "");
  EXPECT_THAT(change(1, [](domain::booking& row) { row.starts_at = test::at(600); }), HasSubstr(needs_a_name));
  EXPECT_EQ(reassign(1, "Ben"), "") << "although more are needed than there are";
  EXPECT_THAT(reassign(2, "Ben"), HasSubstr(is_busy));
  EXPECT_EQ(change(3, [](domain::booking& row) { row.status = domain::booking_status::cancelled; }), "");
  EXPECT_THAT(change(3, [](domain::booking& row) { row.status = domain::booking_status::confirmed; }),
              HasSubstr(needs_a_name));
}

/// Statements that go past our code, on a connection of its own.
TEST_F(staff_rules, hold_against_whoever_writes_to_the_file) {
  list([](ports::booking_limits& limits) { limits.resources["Chair"] = 1; });
  EXPECT_EQ(add("Cut", 60, "Maria"), "");
  EXPECT_EQ(add("Class", 60, "Ben"), "");
  EXPECT_EQ(add("Cut", 120, "Ben"), "");
  sqlite3* other = nullptr;
  ASSERT_EQ(sqlite3_open(sqlite3_db_filename(database().handle(), "main"), &other), SQLITE_OK);
  const auto insert = [](const std::string& verb, const std::string& service, const std::string& who, int start) {
    return verb +
           " INTO bookings (id, reference, customer_name, customer_phone, service, starts_at, duration_min, buffer_min,"
           " status, notes, created_at, staff) VALUES (NULL, 'X', 'A', '+1', '" +
           service + "', " + std::to_string(test::at(start).time_since_epoch().count()) +
           ", 30, 0, 'confirmed', '', 0, " + who + ")";
  };
  const std::string later = std::to_string(test::at(75).time_since_epoch().count());
  const std::vector<std::pair<std::string, std::string>> refused = {
      {insert("INSERT", "Cut", "NULL", 600), needs_a_name},
      {insert("INSERT OR IGNORE", "cut", "'Nobody'", 600), needs_a_name},
      {insert("INSERT OR REPLACE", "Class", "'maria'", 75), is_busy},
      {insert("INSERT OR IGNORE", "Class", "'Maria'", 75), is_busy},
      {"UPDATE bookings SET staff = 'Ben' WHERE id = 1", is_busy},
      {"UPDATE OR IGNORE bookings SET staff = NULL WHERE id = 1", needs_a_name},
      {"UPDATE bookings SET service = 'Colour' WHERE id = 2", no_resource},
      {"UPDATE OR REPLACE bookings SET starts_at = " + later + ", staff = 'Ben', service = 'Class' WHERE id = 1",
       is_busy},
      {"UPDATE bookings SET staff = 'Maria', starts_at = " + later + " WHERE id = 3", is_busy},
      {"INSERT INTO booking_resources (business, booking_id, resource) VALUES ('main', 2, 'chair')", no_resource},
      {"UPDATE bookings SET id = 9 WHERE id = 1", "keeps its id"}};
  for (const auto& [statement, reason] : refused) {
    EXPECT_EQ(sqlite3_exec(other, statement.c_str(), nullptr, nullptr, nullptr), SQLITE_CONSTRAINT) << statement;
    EXPECT_THAT(sqlite3_errmsg(other), HasSubstr(reason)) << statement;
  }
  const std::string fine = insert("INSERT", "Colour", "'Ben'", 300) + "; DELETE FROM bookings WHERE id = 1";
  EXPECT_EQ(sqlite3_exec(other, fine.c_str(), nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(other);
  sqlite3_close(other);
  EXPECT_EQ(*database().integer("SELECT count(*) FROM booking_resources WHERE booking_id = 1"), 0);
  EXPECT_EQ(*database().integer("SELECT count(*) FROM booking_resources WHERE booking_id = 4"), 1)
      << "a plain row holds what it needs as well";
}

/// What it takes to write into a full table must not grow with it.
TEST_F(staff_rules, keep_writing_quick_in_a_table_of_ten_thousand) {
  constexpr int starts = 5'000;
  ASSERT_TRUE(database().execute("BEGIN"));
  const auto begun = std::chrono::steady_clock::now();
  for (int start = 0; start < starts; ++start) {
    ASSERT_EQ(add("Cut", start * 30, "Maria"), "");
    ASSERT_EQ(add("Colour", start * 30, "Ben"), "");
  }
  ASSERT_TRUE(database().execute("COMMIT"));
  const auto each = (std::chrono::steady_clock::now() - begun) / (2 * starts);
  RecordProperty("microseconds_each", std::to_string(each / std::chrono::microseconds(1)));
  EXPECT_LT(each, std::chrono::milliseconds(5));
}

TEST_F(staff_rules, take_over_a_database_of_before) {
  EXPECT_EQ(*database().integer("SELECT count(*) FROM booking_resources"), 0);
  EXPECT_EQ(*database().integer("SELECT count(*) FROM pragma_table_info('bookings') WHERE name IN ('staff', 'visit')"),
            2);
  for (const char* table :
       {"staff", "staff_services", "booking_limits", "resources", "service_resources", "booking_resources"}) {
    EXPECT_EQ(*database().integer("SELECT count(*) FROM pragma_table_info('" + std::string(table) +
                                  "') WHERE name = 'business'"),
              1)
        << table;
  }
}

}  // namespace
}  // namespace zylin::sqlite
