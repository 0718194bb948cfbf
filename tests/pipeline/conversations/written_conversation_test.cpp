#include "pipeline/conversations/written_conversation.hpp"

#include "pipeline/conversations/written_fixture.hpp"

#include <gmock/gmock.h>

namespace zylin::conversations {
namespace {

using domain::conversation_tests::november;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

class what_is_written : public test::written_fixture {};

TEST_F(what_is_written, within_a_few_seconds_is_one_turn_and_gets_one_reply) {
  receive("hi");
  let_pass(std::chrono::seconds(1));
  receive("need appt for a check-up");
  let_pass(std::chrono::seconds(2));
  receive("tmrw 5pm? Ravi is my name");
  let_pass(std::chrono::seconds(2));
  EXPECT_THAT(data.messages(), IsEmpty()) << "they may go on";
  let_pass(std::chrono::seconds(1));
  ASSERT_THAT(data.messages(), SizeIs(1));
  const domain::message reply = data.messages()[0];
  EXPECT_THAT(reply.body, AllOf(HasSubstr("omorrow, Tuesday, at 5 PM"), HasSubstr("Shall I book it")));
  EXPECT_EQ(reply.to, test::customer_number);
  EXPECT_EQ(reply.channel, whatsapp);
  ASSERT_THAT(stored(), SizeIs(1));
  EXPECT_EQ(stored()[0].turns, 1);
}

TEST_F(what_is_written, without_a_pause_is_answered_all_the_same) {
  for (int i = 0; i < 8; ++i) {
    receive("and then " + std::to_string(i));
    let_pass(std::chrono::seconds(2));
  }
  EXPECT_THAT(messages_to(test::customer_number), SizeIs(1));
}

TEST_F(what_is_written, books_once_after_a_yes_and_the_confirmation_says_it_all) {
  EXPECT_THAT(say("a check-up tomorrow at three, my name is Ravi"), HasSubstr("Shall I book it"));
  const std::string said = say("YES");
  EXPECT_THAT(said, AllOf(HasSubstr("is confirmed"), Not(HasSubstr("---"))));
  ASSERT_THAT(bookings_of(), SizeIs(1));
  EXPECT_EQ(start_of(bookings_of()[0]), november(24, 15));
  EXPECT_THAT(owner_heard(), IsEmpty());
  say("YES");
  EXPECT_THAT(bookings_of(), SizeIs(1));
}

TEST_F(what_is_written, is_answered_on_the_channel_that_was_used) {
  say("a check-up tomorrow at three, my name is Ravi", sms);
  say("yes", sms);
  for (const domain::message& row : messages_to(test::customer_number)) {
    EXPECT_EQ(row.channel, sms) << row.body;
  }
  EXPECT_THAT(messages_to(test::customer_number), SizeIs(2));
}

TEST_F(what_is_written, by_two_numbers_at_once_is_two_conversations) {
  const std::string other = "+919833333333";
  receive("a check-up tomorrow at three, my name is Ravi");
  receive("a cleaning on Thursday at ten, my name is Priya", sms, other);
  let_pass(std::chrono::seconds(3));
  EXPECT_THAT(since(0), HasSubstr("Check-up"));
  EXPECT_THAT(since(0, other), HasSubstr("Cleaning"));
  EXPECT_THAT(stored(), SizeIs(2));
}

TEST_F(what_is_written, by_one_number_on_two_channels_is_two_conversations_and_a_yes_belongs_to_its_channel) {
  say("a check-up tomorrow at three, my name is Ravi");
  say("a cleaning on Thursday at ten, my name is Ravi", sms);
  EXPECT_THAT(stored(), SizeIs(2));
  EXPECT_THAT(say("YES"), HasSubstr("Shall I book it")) << "the other question was the last one: asked again";
  EXPECT_THAT(bookings_of(), IsEmpty());
  say("YES");
  ASSERT_THAT(bookings_of(), SizeIs(1));
  EXPECT_EQ(bookings_of()[0].service, "Check-up");
}

TEST_F(what_is_written, is_answered_after_a_restart_wherever_it_stopped) {
  receive("a check-up tomorrow at three, my name is Ravi");
  restart();
  let_pass(std::chrono::seconds(3));
  EXPECT_THAT(messages_to(test::customer_number), SizeIs(1)) << "stored, nothing begun";

  receive("YES");
  time.advance(std::chrono::seconds(3));
  const domain::waiting_writer writer{.number = test::customer_number, .by = whatsapp, .called = "+918044444444"};
  begun_turn begun;
  const auto begin = [&](ports::transaction& tx) -> result<void> {
    result<begun_turn> made = begin_turn(tx, settings, writer, time.now());
    begun = made ? *made : begun_turn();
    return made ? result<void>() : made.error();
  };
  data.write(begin);
  ASSERT_TRUE(begun.turn);
  receive("and where is it?");  // comes after the turn was begun: another one
  restart();
  conversation_manager taking = manager();
  ASSERT_TRUE(test::wait_for(taking.take_turn(begun.turn->who, begun.turn->heard))) << "and stopped before the reply";
  restart();
  let_pass(std::chrono::seconds(3));
  EXPECT_THAT(bookings_of(), SizeIs(1));
  EXPECT_EQ(stored()[0].turns, 3);
  const std::size_t all = data.messages().size();
  restart();
  let_pass(std::chrono::hours(1));
  EXPECT_EQ(data.messages().size(), all);
}

TEST_F(what_is_written, goes_on_with_the_open_question_of_a_call) {
  talk with = call(1);
  with.say("a check-up tomorrow at three, my name is Ravi");
  with.hang_up();
  EXPECT_THAT(since(0), AllOf(HasSubstr("Tuesday 24 November"), Not(HasSubstr("omorrow")), HasSubstr("YES")));
  time.advance(std::chrono::hours(1));
  say("YES");
  ASSERT_THAT(bookings_of(), SizeIs(1));
  EXPECT_EQ(start_of(bookings_of()[0]), november(24, 15));
  EXPECT_THAT(stored(), SizeIs(1)) << "the same conversation";
}

TEST_F(what_is_written, a_week_late_begins_anew_with_what_is_known) {
  talk with = call(1);
  with.say("a check-up tomorrow at three, my name is Ravi");
  with.hang_up();
  time.advance(std::chrono::hours(24 * 7));
  const std::string said = say("YES");
  EXPECT_THAT(bookings_of(), IsEmpty());
  EXPECT_THAT(said, Not(IsEmpty()));
  EXPECT_EQ(stored()[1].status, domain::conversation_status::expired);
  const std::string next = say("Thursday at three");
  EXPECT_THAT(next, AllOf(HasSubstr("Check-up"), HasSubstr("Ravi"), HasSubstr("Shall I book it"))) << said;
}

TEST_F(what_is_written, that_is_for_a_person_reaches_the_owner_and_nothing_else_does) {
  say("do you have an appointment tomorrow?");
  EXPECT_THAT(owner_heard(), IsEmpty());
  say("can I talk to somebody?");
  say("my filling fell out");
  EXPECT_THAT(owner_heard(), HasSubstr("my filling fell out"));
}

TEST_F(what_is_written, as_ok_to_nothing_is_left_to_the_owner_and_thanks_to_nobody) {
  EXPECT_THAT(say("Vielen Dank! 🙏", whatsapp, "+919833333333"), IsEmpty());
  EXPECT_THAT(owner_heard(), IsEmpty());
  EXPECT_THAT(say("ok", sms, "+919833333333"), IsEmpty());
  EXPECT_THAT(owner_heard(), HasSubstr("ok"));
}

TEST_F(what_is_written, as_ok_and_thanks_after_a_confirmation_gets_no_reply) {
  say("a check-up tomorrow at three, my name is Ravi");
  say("YES");
  for (const char* const words : {"ok", "👍", "thanks", "Thank you!"}) {
    EXPECT_THAT(say(words), IsEmpty()) << words;
  }
  EXPECT_THAT(owner_heard(), IsEmpty());
  EXPECT_THAT(say("and a cleaning on Thursday at ten"), HasSubstr("Shall I book it"));
}

TEST_F(what_is_written, only_as_hi_is_no_failure) {
  EXPECT_THAT(say("hi"), AllOf(HasSubstr("help you"), Not(HasSubstr("catch"))));
}

TEST_F(what_is_written, as_pictures_goes_to_the_owner_and_is_said) {
  domain::incoming_message picture = written("");
  picture.attachments = 2;
  receive(picture);
  domain::incoming_message another = written("");
  another.attachments = 1;
  receive(another);
  let_pass(std::chrono::seconds(3));
  EXPECT_THAT(owner_heard(), HasSubstr("Attachments: 2"));
  ASSERT_THAT(messages_to(test::customer_number), SizeIs(1));
  EXPECT_THAT(since(0), HasSubstr("can't open pictures"));
  domain::incoming_message both = written("a check-up tomorrow at three, my name is Ravi");
  both.attachments = 1;
  receive(both);
  let_pass(std::chrono::seconds(3));
  EXPECT_THAT(since(1), HasSubstr("Shall I book it")) << "the words are answered";
}

TEST_F(what_is_written, in_danger_is_passed_on_at_once_and_stop_is_obeyed) {
  receive("my father is not breathing");
  ASSERT_THAT(messages_to(test::owner_number), SizeIs(1));
  EXPECT_EQ(messages_to(test::owner_number)[0].kind, domain::message_kind::owner_alert);
  const std::size_t before = messages_to(test::customer_number).size();
  receive("hello?");
  receive("STOP");
  let_pass(std::chrono::seconds(5));
  EXPECT_EQ(messages_to(test::customer_number).size(), before);
  EXPECT_THAT(owner_heard(), HasSubstr("hello?"));
}

TEST_F(what_is_written, goes_to_the_owner_where_texts_are_not_answered) {
  settings.business.conversation.text_replies = false;
  EXPECT_THAT(say("a check-up tomorrow at three"), IsEmpty());
  EXPECT_THAT(owner_heard(), HasSubstr("a check-up tomorrow at three"));
  EXPECT_THAT(stored(), IsEmpty());
}

class too_much_writing : public test::written_fixture {};

TEST_F(too_much_writing, of_the_same_is_a_machine_that_is_not_answered_until_tomorrow) {
  const std::string automatic = "Thank you for contacting Acme! We will get back to you within two days.";
  say(automatic);
  say(automatic);
  EXPECT_THAT(say(automatic), IsEmpty());
  EXPECT_THAT(messages_to(test::owner_number), SizeIs(1));
  EXPECT_THAT(owner_heard(), AllOf(HasSubstr("no longer answers"), HasSubstr(test::customer_number)));
  EXPECT_THAT(say("a check-up tomorrow at three"), IsEmpty());
  EXPECT_THAT(messages_to(test::owner_number), SizeIs(1)) << "told once";
  time.advance(std::chrono::hours(24));
  EXPECT_THAT(say("a check-up tomorrow at three"), Not(IsEmpty()));
}

TEST_F(too_much_writing, in_a_day_ends_with_one_sentence) {
  for (int i = 0; i < most_texts_a_day; ++i) {
    say("what about number " + std::to_string(i) + " then?");
  }
  EXPECT_THAT(say("one more"), HasSubstr("stop here"));
  EXPECT_THAT(owner_heard(), HasSubstr("one more"));
  EXPECT_THAT(say("and one more"), IsEmpty());
}

TEST_F(too_much_writing, is_nothing_to_who_is_blocked_meanwhile) {
  receive("a check-up tomorrow at three");
  domain::customer row;
  row.phone = test::customer_number;
  row.blocked = true;
  data.write([&](ports::transaction& tx) { return tx.customers().save(row); });
  let_pass(std::chrono::seconds(3));
  EXPECT_THAT(data.messages(), IsEmpty());
}

TEST(limits_of_texts, by_table) {
  struct {
    std::string words;
    std::vector<std::string> before;
    int turns;
    text_limit expected;
  } const cases[] = {
      {"hello there", {}, 0, text_limit::answered},
      {"hello there", {"hello there"}, 1, text_limit::answered},
      {"hello there", {" Hello there ", "hello there"}, 2, text_limit::repeated},
      {"hello there", {"hello there", "else", "hello there"}, 3, text_limit::answered},
      {"yes", {"yes", "yes"}, 2, text_limit::answered},
      {"2", {"2", "2", "2", "2", "2"}, 5, text_limit::repeated},
      {"", {"", "", ""}, 3, text_limit::answered},
      {"hello there", {}, 59, text_limit::answered},
      {"hello there", {}, 60, text_limit::too_many},
  };
  for (const auto& one : cases) {
    EXPECT_EQ(check_limits(one.words, one.before, one.turns), one.expected) << one.words << " " << one.turns;
  }
}

}  // namespace
}  // namespace zylin::conversations
