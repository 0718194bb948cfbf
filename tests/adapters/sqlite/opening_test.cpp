#include "database_file.hpp"

#include "database_file.hpp"
#include "migrations.hpp"
#include "rows.hpp"
#include "schema.hpp"
#include "support/temp_folder.hpp"

#include "zylin/adapters/sqlite/sqlite_store.hpp"

#include <gmock/gmock.h>

#include <array>
#include <fstream>

namespace zylin::sqlite {
namespace {

using namespace test;  // the fixtures of this folder
using ::testing::HasSubstr;

class opening_test : public ::testing::Test {
 protected:
  /// A connection without our checks, for preparing a file.
  connection raw() {
    EXPECT_TRUE(create_private(folder_.database()));
    return *connection::open(folder_.database(), access::read_write);
  }
  error refusal() {
    store_options options;
    options.file = folder_.database();
    const result<std::unique_ptr<ports::store>> opened = open_store(options);
    EXPECT_FALSE(opened);
    return opened ? error() : opened.error();
  }

  zylin::test::temp_folder folder_;
};

TEST_F(opening_test, sets_up_an_empty_file_to_be_durable) {
  ASSERT_TRUE(create_private(folder_.database()));
  result<connection> db = open_for_writing(folder_.database());
  ASSERT_TRUE(db) << db.error().message();
  EXPECT_EQ(*db->integer("PRAGMA user_version"), static_cast<std::int64_t>(schema_steps().size()));
  EXPECT_EQ(*db->integer("PRAGMA application_id"), application_id);
  EXPECT_EQ(*db->integer("PRAGMA synchronous"), 2);
  EXPECT_EQ(*db->integer("PRAGMA foreign_keys"), 1);
  EXPECT_EQ(*db->integer("PRAGMA trusted_schema"), 0);
  const auto text = [](columns& row) -> result<std::string> { return row.text(); };
  EXPECT_EQ(**db->one("PRAGMA journal_mode", text), "wal");
}

TEST_F(opening_test, refuses_a_newer_schema_and_says_what_to_do) {
  ASSERT_TRUE(raw().execute("CREATE TABLE t (a); PRAGMA user_version=999; PRAGMA application_id=" +
                            std::to_string(application_id)));
  EXPECT_EQ(refusal().code(), errc::storage_unusable);
  EXPECT_THAT(refusal().message(), HasSubstr("written by a newer zylin (schema 999"));
}

TEST_F(opening_test, refuses_another_programs_database_and_leaves_it_alone) {
  ASSERT_TRUE(raw().execute("CREATE TABLE songs (title)"));
  EXPECT_EQ(refusal().code(), errc::storage_unusable);
  EXPECT_THAT(refusal().message(), HasSubstr("another program's data"));
  connection db = raw();
  EXPECT_EQ(*db.integer("SELECT count(*) FROM sqlite_schema"), 1);
}

TEST_F(opening_test, refuses_a_file_that_is_no_database) {
  std::ofstream(folder_.database()) << std::string(8192, 'x');
  EXPECT_EQ(refusal().code(), errc::storage_unusable);
  EXPECT_THAT(refusal().message(), HasSubstr("no SQLite database"));
}

TEST_F(opening_test, refuses_a_corrupt_database) {
  {
    ASSERT_TRUE(create_private(folder_.database()));
    ASSERT_TRUE(open_for_writing(folder_.database()));
  }
  std::fstream file(folder_.database(), std::ios::in | std::ios::out | std::ios::binary);
  file.seekp(4096 * 2);  // a page of a table or an index, after the schema
  file << std::string(4096, '\xa5');
  file.close();
  EXPECT_EQ(refusal().code(), errc::storage_unusable);
  EXPECT_THAT(refusal().message(), HasSubstr("damaged"));
}

TEST_F(opening_test, says_why_a_database_cannot_be_created) {
  std::ofstream(folder_.path() / "file") << "in the way";
  store_options options;
  options.file = folder_.path() / "file" / "zylin.db";
  const auto opened = open_store(options);
  EXPECT_EQ(opened.error().code(), errc::storage_failed);
  EXPECT_THAT(opened.error().message(), HasSubstr(folder_.path().string()));
}

TEST_F(opening_test, leaves_the_last_complete_step_when_a_migration_breaks) {
  connection db = raw();
  const std::array<const char*, 2> steps{"CREATE TABLE one (a);", "CREATE TABLE two (a); CREATE TABLE one (a);"};
  EXPECT_FALSE(migrate(db, 0, steps));
  EXPECT_EQ(*db.integer("PRAGMA user_version"), 1);
  EXPECT_EQ(*db.integer("SELECT count(*) FROM sqlite_schema"), 1);
  EXPECT_FALSE(db.in_transaction());
}

TEST_F(opening_test, migrates_from_where_a_file_stands) {
  connection db = raw();
  const std::array<const char*, 2> steps{"CREATE TABLE one (a);", "ALTER TABLE one ADD COLUMN b;"};
  ASSERT_TRUE(migrate(db, 0, std::span(steps).first(1)));
  ASSERT_TRUE(migrate(db, 1, steps));
  EXPECT_EQ(*db.integer("PRAGMA user_version"), 2);
  EXPECT_TRUE(db.execute("SELECT b FROM one"));
}

TEST_F(opening_test, takes_over_bookings_from_before_their_changes_were_noted) {
  constexpr std::size_t before = 4;
  connection db = raw();
  ASSERT_TRUE(migrate(db, 0, schema_steps().first(before)));
  ASSERT_TRUE(
      db.execute("INSERT INTO bookings (reference, customer_name, customer_phone, service, starts_at, duration_min,"
                 " buffer_min, status, notes, created_at)"
                 " VALUES ('K7M2PQ', 'Asha', '+14155550123', 'Cut', 9000, 30, 0, 'confirmed', '', 5000)"));
  ASSERT_TRUE(migrate(db, before, schema_steps()));
  EXPECT_EQ(*db.integer("SELECT changed_at FROM bookings"), 5000);
}

TEST_F(opening_test, makes_customers_of_those_who_were_booked_before_customers_were_kept) {
  constexpr std::size_t before = 4;
  connection db = raw();
  ASSERT_TRUE(migrate(db, 0, schema_steps().first(before)));
  int number = 0;
  for (const auto& [name, phone] : {std::pair{"Ana", "+5215512345678"},
                                    {"Luis", "+525512345678"},
                                    {"ANA", "+525512345678"},
                                    {"Rui", "+551187654321"},
                                    {"", "+14155550123"},
                                    {"Nobody", ""}}) {
    ++number;
    ASSERT_TRUE(
        db.run("INSERT INTO bookings (reference, customer_name, customer_phone, service, starts_at, duration_min,"
               " buffer_min, status, notes, created_at) VALUES (?1, ?2, ?3, 'Cut', ?4, 30, 0, 'confirmed', '', ?5)",
               "K7M2P" + std::to_string(number), name, phone, number * 10'000'000, number * 100));
  }
  for (int more = 0; more < 20; ++more) {
    ASSERT_TRUE(
        db.run("INSERT INTO bookings (reference, customer_name, customer_phone, service, starts_at, duration_min,"
               " buffer_min, status, notes, created_at) VALUES (?1, ?2, '+4915112345678', 'Cut', 1, 30, 0,"
               " 'cancelled', '', 1)",
               "M7M2P" + std::to_string(more), "Name" + std::to_string(more)));
  }
  ASSERT_TRUE(migrate(db, before, schema_steps()));
  const auto text = [](columns& row) -> result<std::string> { return row.text(); };
  const auto names_of = [&](const char* phone) {
    return db.one("SELECT names FROM customers WHERE phone = ?1", text, phone)->value_or("none");
  };
  EXPECT_EQ(names_of("+525512345678"), R"(["Ana","Luis"])");
  EXPECT_EQ(names_of("+5511987654321"), R"(["Rui"])");
  EXPECT_EQ(names_of("+14155550123"), "[]");
  EXPECT_EQ(*db.integer("SELECT json_array_length(names) FROM customers WHERE phone = '+4915112345678'"), 8);
  EXPECT_EQ(*db.integer("SELECT created_at FROM customers WHERE phone = '+525512345678'"), 100);
  EXPECT_EQ(*db.integer("SELECT count(*) FROM customers"), 4);
}

TEST_F(opening_test, keeps_the_waiting_list_when_a_call_may_have_several_places) {
  constexpr std::size_t before = 15;
  connection db = raw();
  ASSERT_TRUE(migrate(db, 0, schema_steps().first(before)));
  ASSERT_TRUE(
      db.execute("INSERT INTO waiting_list (id, call_sid, customer_phone, customer_name, service, starts_at,"
                 " duration_min, buffer_min, notes, draw, state, offered_until, created_at, staff) VALUES"
                 " (7, 'CA0', '+14155550123', 'Asha', 'Cut', 9000, 30, 5, 'short', 11, 'offered', 8000, 5000, 'Ana')"));
  ASSERT_TRUE(migrate(db, before, schema_steps()));
  EXPECT_EQ(*db.integer("SELECT count(*) FROM waiting_list WHERE id = 7 AND call_sid = 'CA0' AND customer_name = 'Asha'"
                        " AND service = 'cut' AND starts_at = 9000 AND duration_min = 30 AND buffer_min = 5"
                        " AND notes = 'short' AND draw = 11 AND state = 'offered' AND offered_until = 8000"
                        " AND created_at = 5000 AND staff = 'Ana'"),
            1);
}

}  // namespace
}  // namespace zylin::sqlite
