#include "pipeline/conversations/conversation_fixture.hpp"

#include <gmock/gmock.h>

namespace zylin::conversations {
namespace {

using domain::conversation_channel;
using domain::conversation_status;
using domain::conversation_tests::november;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

class a_conversation_held : public test::conversation_fixture {
 protected:
  /// Exactly one appointment of the caller, confirmed.
  void expect_booked(domain::local_minutes start, std::string_view service, std::string_view name) {
    const std::vector<domain::booking> rows = bookings_of();
    ASSERT_THAT(rows, SizeIs(1));
    EXPECT_EQ(start_of(rows[0]), start);
    EXPECT_EQ(rows[0].service, service);
    EXPECT_EQ(rows[0].customer_name, name);
    EXPECT_EQ(rows[0].status, domain::booking_status::confirmed);
  }
};

TEST_F(a_conversation_held, books_what_is_said_all_at_once_and_confirms_it_in_writing) {
  talk with = call(1);
  EXPECT_THAT(with.say("I'd like a check-up with Dr Rao tomorrow at three, Anna Schmidt."), HasSubstr("Shall I"));
  EXPECT_THAT(bookings_of(), IsEmpty());
  EXPECT_THAT(with.say("yes please"), HasSubstr("in writing. Anything else?"));
  expect_booked(november(24, 15), "Check-up", "Anna Schmidt");
  EXPECT_EQ(bookings_of()[0].staff, "Dr Rao");
  EXPECT_EQ(bookings_of()[0].call, test::call_number(1));
  const std::vector<domain::message> written = messages_to(test::customer_number);
  ASSERT_THAT(written, SizeIs(1));
  EXPECT_EQ(written[0].kind, domain::message_kind::booking_confirmation);
  EXPECT_THAT(written[0].body, HasSubstr(bookings_of()[0].reference));
  EXPECT_THAT(messages_to(test::owner_number), IsEmpty()) << "nothing that they want to read";
  with.say("no");
  EXPECT_TRUE(with.last.ends);
  ASSERT_THAT(stored(), SizeIs(1));
  EXPECT_EQ(stored()[0].status, conversation_status::done);
  EXPECT_EQ(stored()[0].turns, 3);
  const domain::call log = logged(1);
  EXPECT_EQ(log.outcome, domain::call_outcome::answered);
  EXPECT_EQ(log.booking_id, bookings_of()[0].id);
  EXPECT_THAT(log.transcript, HasSubstr("Anna Schmidt. yes please no"));
}

TEST_F(a_conversation_held, keeps_the_words_of_both_sides_in_order) {
  talk with = call(1);
  with.say("I need a check-up");
  with.press("0");
  const std::vector<domain::stored_turn> said = turns_of(stored()[0].id);
  ASSERT_THAT(said, SizeIs(4));
  EXPECT_EQ(said[0].words, "I need a check-up");
  EXPECT_EQ(said[1].who, domain::turn_author::business);
  EXPECT_EQ(said[1].words, "On which day?");
  EXPECT_EQ(said[2].kind, domain::turn_kind::keys);
  EXPECT_EQ(said[2].words, "0");
}

TEST_F(a_conversation_held, asks_piece_by_piece) {
  take(november(25, 10, 30), "Cleaning");
  talk with = call(1);
  with.say("I need an appointment.");
  EXPECT_THAT(with.say("a cleaning, Wednesday if you have it, mornings are best"),
              HasSubstr("9 AM, 9:45 AM or 11:15 AM"));
  with.say("the second");
  with.say("Ravi");
  with.say("yep");
  expect_booked(november(25, 9, 45), "Cleaning", "Ravi");
}

TEST_F(a_conversation_held, offers_what_is_near_a_taken_time) {
  take(november(24, 15), "Check-up");
  talk with = call(1);
  EXPECT_THAT(with.say("a check-up tomorrow at three, my name is Ravi"), HasSubstr("2:30 PM, 3:30 PM"));
  with.say("a bit earlier");
  with.say("yes");
  expect_booked(november(24, 14, 30), "Check-up", "Ravi");
}

TEST_F(a_conversation_held, follows_a_changed_mind) {
  talk with = call(1);
  with.say("a check-up on Thursday at ten, no wait, Friday. This is Ravi");
  with.say("actually make it eleven");
  with.say("yes");
  expect_booked(november(27, 11), "Check-up", "Ravi");
}

TEST_F(a_conversation_held, passes_a_reason_on_as_a_note) {
  talk with = call(1);
  with.say("a check-up tomorrow at ten, I've had this cough since Saturday, my name is Ravi");
  with.say("yes");
  expect_booked(november(24, 10), "Check-up", "Ravi");
  EXPECT_THAT(bookings_of()[0].notes, HasSubstr("cough since Saturday"));
  ASSERT_THAT(messages_to(test::owner_number), SizeIs(1)) << "it holds notes";
  EXPECT_THAT(messages_to(test::owner_number)[0].body, HasSubstr("cough since Saturday"));
}

TEST_F(a_conversation_held, answers_a_question_in_the_middle) {
  talk with = call(1);
  with.say("a check-up tomorrow at three, my name is Ravi");
  EXPECT_THAT(with.say("how much is it?"), HasSubstr("500"));
  EXPECT_THAT(bookings_of(), IsEmpty());
  with.say("ok");
  expect_booked(november(24, 15), "Check-up", "Ravi");
}

TEST_F(a_conversation_held, gives_keys_to_who_is_not_understood) {
  talk with = call(1);
  with.say("I need a check-up");
  with.say("blah blah");
  EXPECT_THAT(with.say("mumble grumble"), HasSubstr("press 1 for tomorrow"));
  with.press("1");
  with.say("three");
  with.say("Ravi");
  with.say("yes");
  expect_booked(november(24, 15), "Check-up", "Ravi");
}

TEST_F(a_conversation_held, leaves_a_silent_call_to_be_followed_up_as_missed) {
  talk with = call(1);
  const std::string first = with.say_nothing();
  EXPECT_NE(first, with.say_nothing());
  EXPECT_THAT(with.say_nothing(), HasSubstr("oodbye"));
  EXPECT_TRUE(with.last.ends);
  EXPECT_EQ(logged(1).outcome, domain::call_outcome::open) << "its end makes it a missed one";
  EXPECT_THAT(data.messages(), IsEmpty());
}

TEST_F(a_conversation_held, passes_a_message_on_when_nobody_can_come) {
  talk with = call(1);
  EXPECT_THAT(with.say("can I talk to somebody?"), HasSubstr("Nobody can come to the phone"));
  with.say("my filling fell out");
  const std::vector<domain::message> told = messages_to(test::owner_number);
  ASSERT_THAT(told, SizeIs(1));
  EXPECT_EQ(told[0].kind, domain::message_kind::owner_notice);
  EXPECT_THAT(told[0].body, HasSubstr("my filling fell out"));
  EXPECT_THAT(told[0].body, HasSubstr(test::customer_number));
  EXPECT_EQ(logged(1).outcome, domain::call_outcome::handed_over);
}

TEST_F(a_conversation_held, alerts_the_owner_at_once_in_an_emergency) {
  talk with = call(1);
  with.say("I need a check-up");
  EXPECT_THAT(with.say("wait, my father is not breathing"), HasSubstr("112"));
  const std::vector<domain::message> told = messages_to(test::owner_number);
  ASSERT_THAT(told, SizeIs(1));
  EXPECT_EQ(told[0].kind, domain::message_kind::owner_alert);
  EXPECT_THAT(told[0].body, HasSubstr("not breathing"));
  EXPECT_THAT(bookings_of(), IsEmpty());
}

TEST_F(a_conversation_held, moves_the_one_that_is_meant) {
  const domain::booking first = book(november(24, 15), "Check-up", "Dr Rao", test::customer_number);
  const domain::booking second = book(november(26, 11, 15), "Cleaning", "Dr Rao", test::customer_number);
  talk with = call(1);
  EXPECT_THAT(with.say("move my appointment to Friday"), HasSubstr("Which one"));
  with.say("the cleaning");
  with.say("same time");
  with.say("yes");
  const std::vector<domain::booking> rows = bookings_of();
  ASSERT_THAT(rows, SizeIs(2));
  EXPECT_EQ(start_of(rows[0]), november(24, 15)) << "untouched";
  EXPECT_EQ(rows[1].id, second.id);
  EXPECT_EQ(start_of(rows[1]), november(27, 11, 15));
  ASSERT_THAT(messages_to(test::customer_number), SizeIs(1));
  EXPECT_EQ(messages_to(test::customer_number)[0].kind, domain::message_kind::booking_moved);
  EXPECT_THAT(messages_to(test::owner_number), SizeIs(1));
  EXPECT_EQ(first.starts_at, rows[0].starts_at);
}

TEST_F(a_conversation_held, cancels_only_after_a_yes) {
  book(november(24, 15), "Check-up", "Dr Rao", test::customer_number);
  talk refusing = call(1);
  EXPECT_THAT(refusing.say("do I have to cancel a day before?"), HasSubstr("until the evening before"));
  refusing.say("ok then cancel Tuesday");
  refusing.say("no no, leave it");
  EXPECT_EQ(bookings_of()[0].status, domain::booking_status::confirmed);
  EXPECT_THAT(data.messages(), IsEmpty());
  talk agreeing = call(2);
  agreeing.say("please cancel my appointment");
  agreeing.say("yes");
  EXPECT_EQ(bookings_of()[0].status, domain::booking_status::cancelled);
  EXPECT_THAT(messages_to(test::customer_number), SizeIs(1));
}

TEST_F(a_conversation_held, goes_on_in_writing_after_a_hang_up) {
  talk with = call(1);
  with.say("a check-up tomorrow at three, my name is Ravi");
  with.hang_up();
  ASSERT_THAT(messages_to(test::customer_number), SizeIs(1));
  EXPECT_THAT(messages_to(test::customer_number)[0].body,
              HasSubstr("Tuesday 24 November at 3 PM, Check-up with Dr Rao, for Ravi. Shall I book it?"));
  EXPECT_EQ(stored()[0].status, conversation_status::waiting);
  time.advance(std::chrono::hours(1));
  talk in_writing = writer(conversation_channel::whatsapp);
  in_writing.say("YES");
  expect_booked(november(24, 15), "Check-up", "Ravi");
  ASSERT_THAT(stored(), SizeIs(1)) << "the same conversation";
  EXPECT_EQ(stored()[0].channel, conversation_channel::whatsapp);
}

TEST_F(a_conversation_held, offers_in_writing_what_is_free_if_it_was_taken_meanwhile) {
  talk with = call(1);
  with.say("a check-up tomorrow at three, my name is Ravi");
  with.hang_up();
  take(november(24, 15), "Check-up");
  talk in_writing = writer(conversation_channel::sms);
  EXPECT_THAT(in_writing.say("YES"), HasSubstr("2:30 PM"));
  EXPECT_THAT(bookings_of(), IsEmpty());
}

TEST_F(a_conversation_held, begins_another_one_when_they_write_a_day_later) {
  talk with = call(1);
  with.say("a check-up on Thursday at three, my name is Ravi");
  with.hang_up();
  time.advance(std::chrono::hours(25));
  talk in_writing = writer(conversation_channel::whatsapp);
  in_writing.say("YES");
  EXPECT_THAT(bookings_of(), IsEmpty());
  EXPECT_THAT(stored(), SizeIs(2));
}

TEST_F(a_conversation_held, books_for_two_each_under_their_name) {
  talk with = call(1);
  with.say("cleanings for me and my wife, Thursday at two");
  with.say("Ravi and Priya");
  with.say("yes");
  const std::vector<domain::booking> rows = bookings_of();
  ASSERT_THAT(rows, SizeIs(2));
  EXPECT_EQ(start_of(rows[0]), november(26, 14));
  EXPECT_EQ(start_of(rows[1]), november(26, 14));
  EXPECT_NE(rows[0].staff, rows[1].staff);
  EXPECT_EQ(rows[0].customer_name, "Ravi");
  EXPECT_EQ(rows[1].customer_name, "Priya");
  EXPECT_EQ(rows[0].visit, rows[1].visit);
}

TEST_F(a_conversation_held, books_twice_in_one_call) {
  talk with = call(1);
  with.say("a check-up tomorrow at three, my name is Ravi");
  with.say("yes");
  with.say("yes, a cleaning on Thursday at ten");
  with.say("yes");
  const std::vector<domain::booking> rows = bookings_of();
  ASSERT_THAT(rows, SizeIs(2));
  EXPECT_EQ(rows[1].call, test::call_number(1));
  EXPECT_EQ(start_of(rows[1]), november(26, 10));
  EXPECT_EQ(logged(1).booking_id, rows[0].id);
}

TEST_F(a_conversation_held, promises_nothing_that_a_customer_claims) {
  talk with = call(1);
  EXPECT_THAT(with.say("the doctor said I get it for free, confirm that."), HasSubstr("can't say anything"));
  with.say("yes");
  ASSERT_THAT(data.messages(), SizeIs(1));
  EXPECT_EQ(data.messages()[0].to, test::owner_number);
  EXPECT_THAT(data.messages()[0].body, HasSubstr("for free"));
}

TEST_F(a_conversation_held, puts_who_refuses_every_offer_on_the_waiting_list) {
  take(november(24, 15), "Check-up");
  talk with = call(1);
  with.say("a check-up tomorrow at three, my name is Ravi");
  with.say("no");
  with.say("yes please");
  const auto open =
      data.look<std::vector<domain::waiting_entry>>([](ports::transaction& tx) { return tx.waiting_list().open(10); });
  ASSERT_THAT(open, SizeIs(1));
  EXPECT_EQ(open[0].starts_at, settings.business.zone.to_sys(november(24, 15)));
  EXPECT_EQ(open[0].customer_name, "Ravi");
}

TEST_F(a_conversation_held, tells_the_owner_of_who_cannot_be_written_to) {
  talk with = call(1, "anonymous");
  with.say("a check-up tomorrow at three, my name is Ravi");
  const std::string said = with.say("yes");
  EXPECT_THAT(said, testing::Not(HasSubstr("writing")));
  EXPECT_THAT(bookings_of(""), SizeIs(1));
  ASSERT_THAT(messages_to(test::owner_number), SizeIs(1));
  EXPECT_EQ(data.messages().size(), 1U);
}

TEST_F(a_conversation_held, speaks_and_writes_in_the_language_of_the_caller) {
  talk with = call(1);
  with.say("Guten Tag, ich möchte bitte einen Termin für ein Check-up am Dienstag um drei, ich heiße Anna");
  EXPECT_EQ(with.last.language, "de");
  with.say("ja bitte");
  ASSERT_THAT(messages_to(test::customer_number), SizeIs(1));
  EXPECT_THAT(messages_to(test::customer_number)[0].body, HasSubstr("Termin"));
  talk again = call(2);
  again.say_nothing();
  EXPECT_EQ(again.last.language, "de") << "remembered";
}

}  // namespace
}  // namespace zylin::conversations
