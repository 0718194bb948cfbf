#include "domain/conversation/practice.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace zylin::domain {
namespace {

using conversation_tests::november;
using conversation_tests::talk;
using testing::ContainsRegex;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;
using kind = conversation_action_kind;

/// One booking, with whom, and nothing else that changes appointments.
void expect_booked(const talk& with, local_minutes start, std::string_view service, std::string_view customer) {
  const std::vector<conversation_action> made = with.of(kind::book);
  ASSERT_THAT(made, SizeIs(1));
  ASSERT_THAT(made[0].appointments, SizeIs(1));
  EXPECT_EQ(made[0].appointments[0].start, start);
  EXPECT_EQ(made[0].appointments[0].service, service);
  EXPECT_EQ(made[0].customer, customer);
  EXPECT_THAT(with.of(kind::move), IsEmpty());
  EXPECT_THAT(with.of(kind::cancel), IsEmpty());
}

TEST(a_conversation, books_what_is_said_all_at_once) {
  talk with;
  EXPECT_EQ(with.say("I'd like a check-up with Dr Rao tomorrow at three, Anna Schmidt."),
            "Tomorrow, Tuesday, at 3 PM, Check-up with Dr Rao, for Anna Schmidt. Shall I book it?");
  EXPECT_THAT(with.done, IsEmpty());
  EXPECT_THAT(with.say("yes please"), HasSubstr("Anything else?"));
  expect_booked(with, november(24, 15), "Check-up", "Anna Schmidt");
  EXPECT_EQ(with.of(kind::book)[0].appointments[0].staff, "Dr Rao");
  EXPECT_THAT(with.say("no"), HasSubstr("oodbye"));
  EXPECT_EQ(with.state.phase, conversation_phase::done);
  EXPECT_EQ(with.say("hello?"), "") << "it is over";
}

TEST(a_conversation, asks_piece_by_piece_and_takes_more_than_was_asked) {
  talk with;
  with.take(november(25, 10, 30), 45);
  EXPECT_EQ(with.say("I need an appointment."), "What is it for: Check-up or Cleaning?");
  EXPECT_EQ(with.say("a cleaning, Wednesday if you have it, mornings are best"),
            "I have Wednesday at 9 AM, 9:45 AM or 11:15 AM: which suits you?");
  EXPECT_EQ(with.say("the second"), "What name is it for?");
  EXPECT_THAT(with.say("Ravi"), HasSubstr("Wednesday at 9:45 AM, Cleaning with Dr Rao, for Ravi."));
  with.say("yep");
  expect_booked(with, november(25, 9, 45), "Cleaning", "Ravi");
}

TEST(a_conversation, offers_what_is_near_a_taken_time) {
  talk with;
  with.take(november(24, 15), 30);
  EXPECT_THAT(with.say("a check-up tomorrow at three, my name is Ravi"),
              HasSubstr("taken. I have Tuesday at 2:30 PM, 3:30 PM or Wednesday at 3 PM"));
  EXPECT_THAT(with.say("a bit earlier"), HasSubstr("Tuesday, at 2:30 PM"));
  with.say("yes");
  expect_booked(with, november(24, 14, 30), "Check-up", "Ravi");
}

TEST(a_conversation, follows_corrections_and_a_changed_mind) {
  talk with;
  EXPECT_THAT(with.say("a check-up on Thursday at ten, no wait, Friday. This is Ravi"), HasSubstr("Friday at 10 AM"));
  EXPECT_THAT(with.say("actually make it eleven"), HasSubstr("Friday at 11 AM"));
  with.say("yes");
  expect_booked(with, november(27, 11), "Check-up", "Ravi");
}

TEST(a_conversation, takes_a_reason_for_no_wish) {
  talk with;
  with.say("a check-up tomorrow at ten, I've had this cough since Saturday, my name is Ravi");
  with.say("yes");
  expect_booked(with, november(24, 10), "Check-up", "Ravi");
  EXPECT_THAT(with.of(kind::book)[0].text, HasSubstr("cough since Saturday"));
}

TEST(a_conversation, answers_a_question_in_the_middle_and_asks_again) {
  talk with;
  const std::string first = with.say("a check-up tomorrow at three, my name is Ravi");
  const std::string then = with.say("how much is it?");
  EXPECT_THAT(then, HasSubstr("500"));
  EXPECT_THAT(then, Not(HasSubstr("Cleaning")));
  EXPECT_THAT(then, HasSubstr("Shall I book it: tomorrow, Tuesday, at 3 PM"));
  EXPECT_THAT(with.of(kind::book), IsEmpty());
  with.say("ok");
  expect_booked(with, november(24, 15), "Check-up", "Ravi");
}

TEST(a_conversation, never_asks_a_third_time_what_was_not_understood) {
  talk with;
  EXPECT_EQ(with.say("I need a check-up"), "On which day?");
  EXPECT_THAT(with.say("blah blah"), HasSubstr("Which day suits you?"));
  const std::string way_out = with.say("mumble grumble");
  EXPECT_EQ(way_out, "I can take a message, or press 1 for tomorrow or 2 for another day.");
  EXPECT_EQ(with.press("1"), "Tuesday at what time?");
  with.say("three");
  with.say("Ravi");
  with.say("yes");
  expect_booked(with, november(24, 15), "Check-up", "Ravi");
}

TEST(a_conversation, takes_a_message_after_a_third_failure) {
  talk with;
  with.say("I need a check-up");
  for (int i = 0; i < 2; ++i) {
    with.say("mumble grumble");
  }
  EXPECT_EQ(with.say("mumble grumble"), "What shall I tell them?");
  EXPECT_THAT(with.say("tell them I called about my knee"), HasSubstr("pass that on"));
  ASSERT_THAT(with.of(kind::message), SizeIs(1));
  EXPECT_EQ(with.of(kind::message)[0].text, "tell them I called about my knee");
}

TEST(a_conversation, prompts_twice_in_silence_and_then_ends) {
  talk with;
  const std::string first = with.say_nothing();
  const std::string second = with.say_nothing();
  EXPECT_NE(first, second);
  EXPECT_THAT(with.done, IsEmpty());
  EXPECT_THAT(with.say_nothing(), HasSubstr("Goodbye"));
  ASSERT_THAT(with.of(kind::end), SizeIs(1));
  EXPECT_EQ(with.of(kind::end)[0].reason, end_reason::silent);
}

TEST(a_conversation, takes_a_message_when_no_person_can_come) {
  talk with;
  EXPECT_EQ(with.say("can I talk to somebody?"), "Nobody can come to the phone right now. What shall I tell them?");
  EXPECT_THAT(with.say("my filling fell out"), HasSubstr("pass that on"));
  ASSERT_THAT(with.of(kind::message), SizeIs(1));
  EXPECT_EQ(with.of(kind::message)[0].text, "my filling fell out");
}

TEST(a_conversation, rings_a_person_who_can_come) {
  talk with;
  with.facts.can_transfer = true;
  EXPECT_THAT(with.say("can I talk to somebody?"), HasSubstr("put you through"));
  EXPECT_THAT(with.of(kind::transfer), SizeIs(1));
  EXPECT_THAT(with.turn({.kind = turn_kind::not_connected}), HasSubstr("What shall I tell them?"));
}

TEST(a_conversation, alerts_at_once_in_an_emergency) {
  talk with;
  with.say("I need a check-up");
  const std::string said = with.say("wait, my father is not breathing");
  EXPECT_THAT(said, HasSubstr("112"));
  EXPECT_THAT(with.of(kind::alert), SizeIs(1));
  with.say("please hurry, he is blue");
  EXPECT_THAT(with.of(kind::alert), SizeIs(1)) << "alerted once";
  EXPECT_THAT(with.of(kind::message), SizeIs(1)) << "and told what else was said";
  EXPECT_THAT(with.of(kind::book), IsEmpty());
}

TEST(a_conversation, moves_the_one_that_is_meant) {
  talk with;
  with.own(1, "Check-up", november(24, 15), 30);
  with.own(2, "Cleaning", november(26, 11, 15), 45);
  EXPECT_EQ(with.say("move my appointment to Friday"),
            "Which one: Check-up, Tuesday at 3 PM or Cleaning, Thursday at 11:15 AM?");
  EXPECT_EQ(with.say("the cleaning"), "Friday at what time?");
  EXPECT_THAT(with.say("same time"), HasSubstr("Friday at 11:15 AM, Cleaning with Dr Rao. Shall I move it?"));
  with.say("yes");
  ASSERT_THAT(with.of(kind::move), SizeIs(1));
  EXPECT_EQ(with.of(kind::move)[0].booking_id, 2);
  EXPECT_EQ(with.of(kind::move)[0].appointments[0].start, november(27, 11, 15));
  EXPECT_THAT(with.of(kind::book), IsEmpty());
}

TEST(a_conversation, leaves_an_appointment_after_a_no) {
  talk with;
  with.own(1, "Check-up", november(24, 15), 30);
  with.own(2, "Cleaning", november(26, 11, 15), 45);
  EXPECT_THAT(with.say("do I have to cancel a day before?"), HasSubstr("until the evening before"));
  EXPECT_THAT(with.say("ok then cancel Tuesday"),
              HasSubstr("Check-up with Dr Rao, tomorrow, Tuesday, at 3 PM. Shall I cancel it?"));
  EXPECT_THAT(with.say("no no, leave it"), HasSubstr("nothing changes"));
  EXPECT_THAT(with.of(kind::cancel), IsEmpty());
}

TEST(a_conversation, cancels_after_a_yes) {
  talk with;
  with.own(1, "Check-up", november(24, 15), 30);
  with.say("please cancel my appointment");
  with.say("yes");
  ASSERT_THAT(with.of(kind::cancel), SizeIs(1));
  EXPECT_EQ(with.of(kind::cancel)[0].booking_id, 1);
}

TEST(a_conversation, does_not_cancel_what_is_gone_meanwhile) {
  talk with;
  with.own(1, "Check-up", november(24, 15), 30);
  with.say("please cancel my appointment");
  with.facts.own.clear();
  EXPECT_THAT(with.say("yes"), HasSubstr("no appointment"));
  EXPECT_THAT(with.of(kind::cancel), IsEmpty());
}

TEST(a_conversation, takes_the_next_wish_said_with_a_yes_to_anything_else) {
  talk with;
  with.say("a check-up tomorrow at three, my name is Ravi");
  with.say("yes");
  EXPECT_THAT(with.say("yes, a cleaning on Thursday at ten"), HasSubstr("Thursday at 10 AM, Cleaning"));
}

TEST(a_conversation, takes_the_wish_said_with_the_yes_for_a_yes) {
  talk with;
  with.own(1, "Check-up", november(24, 15), 30);
  with.say("please cancel my appointment");
  with.say("yes, cancel it please");
  EXPECT_THAT(with.of(kind::cancel), SizeIs(1));
}

TEST(a_conversation, takes_only_a_yes_for_a_yes) {
  for (const char* const words : {"sure, how much is it?", "ok let me think", "I'm fine", "maybe", "not really",
                                  "great, but is there parking?", "can I talk to somebody first?", "yes, on Friday"}) {
    talk with;
    with.say("a check-up tomorrow at three, my name is Ravi");
    with.say(words);
    EXPECT_THAT(with.of(kind::book), IsEmpty()) << words;
  }
}

TEST(a_conversation, says_whom_and_what_the_business_does_not_have) {
  talk with;
  EXPECT_THAT(with.say("I need a check-up tomorrow at three with Dr Smith, I'm Ravi"), HasSubstr("Dr Smith"));
  EXPECT_THAT(with.of(kind::book), IsEmpty());
  talk other;
  EXPECT_THAT(other.say("I'd like to book a haircut tomorrow at four"), HasSubstr("We don't offer that: haircut"));
}

TEST(a_conversation, loses_nothing_that_changes_a_booking) {
  talk with;
  with.say("a check-up every Tuesday at three, my name is Ravi");
  with.say("yes");
  ASSERT_THAT(with.of(kind::book), SizeIs(1));
  EXPECT_THAT(with.of(kind::book)[0].text, HasSubstr("every Tuesday"));
}

TEST(a_conversation, passes_on_for_whom_it_is) {
  talk with;
  with.say("a check-up tomorrow at three for my son Tom");
  with.say("yes");
  ASSERT_THAT(with.of(kind::book), SizeIs(1));
  EXPECT_EQ(with.of(kind::book)[0].customer, "Tom");
  EXPECT_THAT(with.of(kind::book)[0].text, HasSubstr("for my son"));
}

TEST(a_conversation, goes_on_in_writing_after_a_hang_up) {
  talk with;
  with.say("a check-up tomorrow at three, my name is Ravi");
  EXPECT_EQ(with.hang_up(), "");
  EXPECT_EQ(with.state.phase, conversation_phase::waiting);
  ASSERT_THAT(with.of(kind::write), SizeIs(1));
  EXPECT_EQ(with.of(kind::write)[0].lines[0].what, sentence::confirm_booking);
  with.say("YES");
  expect_booked(with, november(24, 15), "Check-up", "Ravi");
}

TEST(a_conversation, offers_what_is_free_if_it_was_taken_meanwhile) {
  talk with;
  with.say("a check-up tomorrow at three, my name is Ravi");
  with.hang_up();
  with.take(november(24, 15), 30);
  EXPECT_THAT(with.say("YES"), HasSubstr("taken. I have Tuesday at 2:30 PM"));
  EXPECT_THAT(with.of(kind::book), IsEmpty());
}

TEST(a_conversation, books_for_two_at_the_same_time) {
  talk with;
  EXPECT_EQ(with.say("cleanings for me and my wife, Thursday at two"), "What names is it for?");
  EXPECT_EQ(with.say("Ravi and Priya"),
            "Thursday at 2 PM, Cleaning with Dr Rao and Cleaning with Dr Mehta, for Ravi and Priya. Shall I book it?");
  with.say("yes");
  ASSERT_THAT(with.of(kind::book), SizeIs(1));
  const std::vector<spoken_appointment> both = with.of(kind::book)[0].appointments;
  ASSERT_THAT(both, SizeIs(2));
  EXPECT_EQ(both[0].start, november(26, 14));
  EXPECT_EQ(both[1].start, november(26, 14));
  EXPECT_NE(both[0].staff, both[1].staff);
}

TEST(a_conversation, promises_nothing_that_a_customer_claims) {
  talk with;
  EXPECT_EQ(with.say("the doctor said I get it for free, confirm that."),
            "I can't say anything about that. Shall I pass it on?");
  with.say("yes");
  ASSERT_THAT(with.of(kind::message), SizeIs(1));
  EXPECT_THAT(with.of(kind::message)[0].text, HasSubstr("for free"));
}

TEST(a_conversation, ends_politely_with_wrong_numbers_sales_and_abuse) {
  const std::vector<std::pair<std::string, end_reason>> rows = {
      {"wrong number, sorry", end_reason::wrong_number},
      {"we offer cheap website design for your business", end_reason::sales},
      {"fuck you", end_reason::abuse}};
  for (const auto& [words, reason] : rows) {
    talk with;
    EXPECT_THAT(with.say(words), HasSubstr("Goodbye!")) << words;
    ASSERT_THAT(with.of(kind::end), SizeIs(1)) << words;
    EXPECT_EQ(with.of(kind::end)[0].reason, reason) << words;
  }
  talk with;
  EXPECT_THAT(with.say("I need the fucking check-up"), HasSubstr("On which day?")) << "a wish all the same";
}

TEST(a_conversation, puts_who_refuses_every_offer_on_the_waiting_list) {
  talk with;
  with.take(november(24, 15), 30);
  with.say("a check-up tomorrow at three, my name is Ravi");
  EXPECT_THAT(with.say("no"), HasSubstr("becomes free?"));
  with.say("yes please");
  ASSERT_THAT(with.of(kind::wait), SizeIs(1));
  EXPECT_EQ(with.of(kind::wait)[0].appointments[0].start, november(24, 15));
}

TEST(a_conversation, spells_a_name_only_after_a_no) {
  talk with;
  EXPECT_THAT(with.say("a check-up tomorrow at three, my name is Anna"), HasSubstr("for Anna."));
  EXPECT_EQ(with.say("no"), "What would you like instead?");
  EXPECT_THAT(with.say("my name is Hanna"), HasSubstr("for H-A-N-N-A"));
  EXPECT_THAT(with.say("no, my name is Hanna Weiss"), HasSubstr("for H-A-N-N-A W-E-I-S-S"));
}

TEST(a_conversation, repeats_in_other_words) {
  talk with;
  const std::string first = with.say("I need a check-up");
  const std::string second = with.say("pardon?");
  EXPECT_EQ(second, "Which day suits you?");
  EXPECT_NE(with.say("what?"), second);
  EXPECT_EQ(with.state.failures, 0);
}

TEST(a_conversation, offers_no_day_that_does_not_suit) {
  talk with;
  with.say("I need a check-up");
  with.say("not on Tuesdays");
  const std::string said = with.say("I don't know");
  EXPECT_THAT(said, HasSubstr("today"));
  EXPECT_THAT(said, Not(HasSubstr("Tuesday")));
  EXPECT_THAT(said, HasSubstr("Wednesday"));
}

TEST(a_conversation, speaks_the_language_that_it_is_spoken_to) {
  talk with;
  EXPECT_THAT(with.say("Guten Tag, ich möchte bitte einen Termin für ein Check-up am Dienstag um drei, ich heiße Anna"),
              HasSubstr("Soll ich das buchen?"));
  EXPECT_THAT(with.say("ja bitte"), HasSubstr("Noch etwas?"));
  EXPECT_EQ(with.of(kind::book).size(), 1U);
}

TEST(a_conversation, ends_within_its_turns_and_passes_on_what_was_said) {
  talk with;
  with.here.conversation.max_turns = 3;
  with.say("I need a check-up");
  with.say("hold on");
  EXPECT_THAT(with.say("what?"), HasSubstr("Goodbye!"));
  ASSERT_THAT(with.of(kind::end), SizeIs(1));
  EXPECT_THAT(with.of(kind::message), SizeIs(1));
  EXPECT_THAT(with.of(kind::write), SizeIs(1)) << "the open question goes on in writing";
}

}  // namespace
}  // namespace zylin::domain
