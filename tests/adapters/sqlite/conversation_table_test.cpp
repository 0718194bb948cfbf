#include "database_fixture.hpp"
#include "migrations.hpp"
#include "schema.hpp"
#include "zylin/ports/conversation_repository.hpp"

namespace zylin::sqlite::test {
namespace {

using channel = domain::conversation_channel;
using status = domain::conversation_status;

domain::stored_conversation a_conversation(channel where, std::string_view customer, int number) {
  domain::stored_conversation row;
  row.channel = where;
  row.customer = customer;
  row.called = "+15552223333";
  if (where == channel::phone || where == channel::live) {
    row.call = a_call_sid(number);
  }
  row.language = "en";
  row.state = R"({"version":1})";
  row.last_reply = "{}";
  row.started_at = at(number);
  row.last_at = at(number);
  return row;
}

domain::stored_turn a_turn(domain::turn_author who, const std::string& key, const std::string& words) {
  domain::stored_turn row;
  row.who = who;
  row.words = words;
  row.key = key;
  row.at = at(1);
  return row;
}

class conversation_table_test : public database_fixture {};

TEST_F(conversation_table_test, keeps_a_conversation_over_a_restart) {
  const std::int64_t id = *conversations().add(a_conversation(channel::phone, asha, 1));
  domain::stored_conversation row = **conversations().find(id);
  row.status = status::waiting;
  row.state = R"({"version":1,"goal":"book"})";
  row.turns = 3;
  row.last_turn = "3";
  row.last_reply = R"({"sentences":["Shall I book it?"]})";
  row.summary = "wants a check-up";
  row.last_at = at(9);
  ASSERT_TRUE(*conversations().save(row));
  open();
  const domain::stored_conversation read = **conversations().of_call(a_call_sid(1));
  EXPECT_EQ(read.id, id);
  EXPECT_EQ(read.channel, channel::phone);
  EXPECT_EQ(read.customer, asha);
  EXPECT_EQ(read.status, status::waiting);
  EXPECT_EQ(read.state, row.state);
  EXPECT_EQ(read.revision, 1);
  EXPECT_EQ(read.turns, 3);
  EXPECT_EQ(read.last_turn, "3");
  EXPECT_EQ(read.last_reply, row.last_reply);
  EXPECT_EQ(read.summary, row.summary);
  EXPECT_EQ(read.started_at, at(1));
  EXPECT_EQ(read.last_at, at(9));
}

TEST_F(conversation_table_test, lets_only_who_has_read_the_latest_revision_save) {
  const std::int64_t id = *conversations().add(a_conversation(channel::phone, asha, 1));
  domain::stored_conversation first = **conversations().find(id);
  domain::stored_conversation second = first;
  first.turns = 1;
  second.turns = 2;
  EXPECT_TRUE(*conversations().save(first));
  EXPECT_FALSE(*conversations().save(second));
  EXPECT_EQ((*conversations().find(id))->turns, 1);
}

TEST_F(conversation_table_test, has_one_for_each_call_and_one_open_in_writing) {
  ASSERT_TRUE(conversations().add(a_conversation(channel::phone, asha, 1)));
  EXPECT_EQ(conversations().add(a_conversation(channel::phone, asha, 1)).error().code(), errc::conflict);
  EXPECT_TRUE(conversations().add(a_conversation(channel::phone, asha, 2))) << "another call";
  const std::int64_t written = *conversations().add(a_conversation(channel::whatsapp, asha, 3));
  EXPECT_EQ(conversations().add(a_conversation(channel::whatsapp, asha, 4)).error().code(), errc::conflict);
  EXPECT_TRUE(conversations().add(a_conversation(channel::sms, asha, 5))) << "another channel";
  EXPECT_TRUE(conversations().add(a_conversation(channel::whatsapp, ben, 6))) << "somebody else";
  domain::stored_conversation over = **conversations().find(written);
  over.status = status::done;
  ASSERT_TRUE(*conversations().save(over));
  EXPECT_TRUE(conversations().add(a_conversation(channel::whatsapp, asha, 7))) << "the other one is over";
}

TEST_F(conversation_table_test, takes_nobody_without_a_number_for_a_known_customer) {
  EXPECT_TRUE(conversations().add(a_conversation(channel::chat, "", 1)));
  EXPECT_TRUE(conversations().add(a_conversation(channel::chat, "", 2)));
  EXPECT_FALSE(*conversations().open_with("", channel::chat));
  EXPECT_FALSE(conversations().add(a_conversation(channel::sms, "", 3))) << "nobody could be answered";
  EXPECT_FALSE(conversations().add(a_conversation(channel::chat, "anonymous", 4)));
}

TEST_F(conversation_table_test, refuses_what_is_no_state) {
  domain::stored_conversation row = a_conversation(channel::phone, asha, 1);
  row.state = "no JSON";
  EXPECT_FALSE(conversations().add(row));
  row.state = "[]";
  EXPECT_FALSE(conversations().add(row));
  row.state = "{}";
  row.call.reset();
  EXPECT_FALSE(conversations().add(row)) << "a telephone conversation without a call";
}

TEST_F(conversation_table_test, finds_what_goes_on_in_writing) {
  ASSERT_TRUE(conversations().add(a_conversation(channel::phone, "+5215512345678", 1)));
  EXPECT_FALSE(*conversations().waiting_for("+525512345678", at(0))) << "still on the line";
  domain::stored_conversation row = **conversations().of_call(a_call_sid(1));
  row.status = status::waiting;
  row.last_at = at(10);
  ASSERT_TRUE(*conversations().save(row));
  ASSERT_TRUE(*conversations().waiting_for("+525512345678", at(10))) << "in the other spelling";
  EXPECT_FALSE(*conversations().waiting_for("+525512345678", at(11))) << "too long ago";
  EXPECT_FALSE(*conversations().open_with("+525512345678", channel::whatsapp)) << "none in writing";
  ASSERT_TRUE(conversations().add(a_conversation(channel::whatsapp, "+525512345678", 2)));
  EXPECT_TRUE(*conversations().open_with("+5215512345678", channel::whatsapp));
}

TEST_F(conversation_table_test, stores_the_words_of_a_turn_once_and_knows_what_was_answered) {
  const std::int64_t id = *conversations().add(a_conversation(channel::phone, asha, 1));
  EXPECT_TRUE(*conversations().add_turn(id, a_turn(domain::turn_author::customer, "1", "a check-up")));
  EXPECT_FALSE(*conversations().add_turn(id, a_turn(domain::turn_author::customer, "1", "something else")));
  EXPECT_FALSE(*conversations().is_answered(id, "1"));
  EXPECT_TRUE(*conversations().add_turn(id, a_turn(domain::turn_author::business, "1", "On which day?")));
  EXPECT_FALSE(*conversations().add_turn(id, a_turn(domain::turn_author::business, "1", "On which day?")));
  EXPECT_TRUE(*conversations().is_answered(id, "1"));
  const std::vector<domain::stored_turn> said = *conversations().turns_of(id, many);
  ASSERT_EQ(said.size(), 2U);
  EXPECT_EQ(said[0].number, 1);
  EXPECT_EQ(said[0].words, "a check-up");
  EXPECT_EQ(said[1].number, 2);
  EXPECT_EQ(said[1].who, domain::turn_author::business);
  EXPECT_FALSE(conversations().add_turn(id + 1, a_turn(domain::turn_author::customer, "1", "to nobody")));
  EXPECT_FALSE(conversations().add_turn(id, a_turn(domain::turn_author::customer, "", "without a key")));
}

TEST_F(conversation_table_test, gives_those_that_are_over_to_another_number) {
  ASSERT_TRUE(conversations().add(a_conversation(channel::phone, asha, 1)));
  domain::stored_conversation over = a_conversation(channel::phone, asha, 2);
  over.status = status::done;
  ASSERT_TRUE(conversations().add(over));
  ASSERT_TRUE(conversations().change_number(asha, ben));
  const std::vector<domain::stored_conversation> all = *conversations().latest(many);
  ASSERT_EQ(all.size(), 2U);
  EXPECT_EQ(all[0].customer, ben);
  EXPECT_EQ(all[1].customer, asha) << "only they may answer";
}

TEST_F(conversation_table_test, lets_a_call_wait_for_several_times_and_somebody_without_a_call) {
  domain::waiting_entry wish(a_call_sid(1));
  wish.customer_phone = asha;
  wish.service = "Cut";
  wish.starts_at = at(100);
  wish.duration = std::chrono::minutes(30);
  wish.created_at = at(1);
  EXPECT_TRUE(*waiting_list().add(wish));
  EXPECT_FALSE(*waiting_list().add(wish)) << "the same";
  wish.starts_at = at(200);
  EXPECT_TRUE(*waiting_list().add(wish));
  wish.call.reset();
  EXPECT_TRUE(*waiting_list().add(wish));
  EXPECT_EQ(waiting_list().open(many)->size(), 3U);
}

TEST_F(conversation_table_test, counts_the_bookings_of_a_call) {
  EXPECT_EQ(*bookings().next_part(a_call_sid(1)), 0);
  domain::booking row = a_booking(1, at(100));
  ASSERT_TRUE(bookings().add(row));
  EXPECT_EQ(*bookings().next_part(a_call_sid(1)), 1);
  row.reference = "SECOND";
  row.starts_at = at(1000);
  EXPECT_EQ(bookings().add(row).error().code(), errc::conflict);
  row.visit_part = 1;
  EXPECT_TRUE(bookings().add(row));
  EXPECT_EQ(*bookings().next_part(a_call_sid(1)), 2);
}

}  // namespace
}  // namespace zylin::sqlite::test
