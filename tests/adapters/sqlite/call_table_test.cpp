#include "database_fixture.hpp"

#include <gmock/gmock.h>

namespace zylin::sqlite {
namespace {

using namespace test;  // the fixtures of this folder

class call_table_test : public test::database_fixture {};

domain::call a_full_call() {
  domain::call row = test::a_call(1);
  row.ended_at = test::at(9);
  row.duration = std::chrono::seconds(42);
  row.status = domain::call_status::completed;
  row.understood_as = domain::intent::booking;
  row.transcript = "Guten Tag, 3 Uhr — bitte 😀 '; DROP TABLE calls; --";
  row.reply = "Booked.";
  row.summary = "wants a slot";
  row.booking_id = 7;
  row.outcome = domain::call_outcome::answered;
  return row;
}

void expect_same(const domain::call& got, const domain::call& wanted) {
  EXPECT_EQ(got.sid, wanted.sid);
  EXPECT_EQ(got.from, wanted.from);
  EXPECT_EQ(got.to, wanted.to);
  EXPECT_EQ(got.started_at, wanted.started_at);
  EXPECT_EQ(got.ended_at, wanted.ended_at);
  EXPECT_EQ(got.duration, wanted.duration);
  EXPECT_EQ(got.status, wanted.status);
  EXPECT_EQ(got.understood_as, wanted.understood_as);
  EXPECT_EQ(got.transcript, wanted.transcript);
  EXPECT_EQ(got.reply, wanted.reply);
  EXPECT_EQ(got.summary, wanted.summary);
  EXPECT_EQ(got.booking_id, wanted.booking_id);
  EXPECT_EQ(got.outcome, wanted.outcome);
}

TEST_F(call_table_test, gives_back_what_was_added_also_after_a_restart) {
  ASSERT_TRUE(*calls().add(a_full_call()));
  ASSERT_TRUE(*calls().add(test::a_call(2)));
  open();
  expect_same(**calls().find(test::a_call_sid(1)), a_full_call());
  expect_same(**calls().find(test::a_call_sid(2)), test::a_call(2));
}

TEST_F(call_table_test, leaves_a_known_call_as_it_is) {
  ASSERT_TRUE(*calls().add(a_full_call()));
  EXPECT_FALSE(*calls().add(test::a_call(1)));
  expect_same(**calls().find(test::a_call_sid(1)), a_full_call());
}

TEST_F(call_table_test, saves_everything_but_when_it_began) {
  domain::call bare = test::a_call(1);
  bare.from.clear();
  bare.to.clear();
  ASSERT_TRUE(*calls().add(bare));
  domain::call changed = a_full_call();
  changed.started_at = test::at(99);
  ASSERT_TRUE(calls().save(changed));
  expect_same(**calls().find(test::a_call_sid(1)), a_full_call());
}

TEST_F(call_table_test, says_when_the_call_to_be_saved_is_unknown) {
  EXPECT_EQ(calls().save(test::a_call(1)).error().code(), errc::not_found);
  EXPECT_FALSE(calls().find(test::a_call_sid(1))->has_value());
}

TEST_F(call_table_test, stores_every_status_intent_and_outcome) {
  int number = 0;
  for (int status = 0; status <= static_cast<int>(domain::call_status::canceled); ++status) {
    for (int meaning = 0; meaning <= static_cast<int>(domain::intent::other); ++meaning) {
      for (int outcome = 0; outcome <= static_cast<int>(domain::call_outcome::refused); ++outcome) {
        domain::call row = test::a_call(++number);
        row.status = static_cast<domain::call_status>(status);
        row.understood_as = static_cast<domain::intent>(meaning);
        row.outcome = static_cast<domain::call_outcome>(outcome);
        ASSERT_TRUE(*calls().add(row));
        expect_same(**calls().find(row.sid), row);
      }
    }
  }
}

TEST_F(call_table_test, lists_the_newest_first_up_to_the_limit) {
  for (const int number : {2, 3, 1}) {
    ASSERT_TRUE(*calls().add(test::a_call(number)));
  }
  const result<std::vector<domain::call>> listed = calls().latest(2);
  ASSERT_EQ(listed->size(), 2U);
  EXPECT_EQ((*listed)[0].sid, test::a_call_sid(3));
  EXPECT_EQ((*listed)[1].sid, test::a_call_sid(2));
}

TEST_F(call_table_test, refuses_to_read_a_word_it_does_not_know) {
  ASSERT_TRUE(*calls().add(test::a_call(1)));
  ASSERT_TRUE(database().execute("UPDATE calls SET outcome = 'abducted'"));
  const result<std::optional<domain::call>> found = calls().find(test::a_call_sid(1));
  ASSERT_FALSE(found);
  EXPECT_EQ(found.error().code(), errc::storage_unusable);
  EXPECT_THAT(found.error().message(), ::testing::HasSubstr("column outcome"));
}

}  // namespace
}  // namespace zylin::sqlite
