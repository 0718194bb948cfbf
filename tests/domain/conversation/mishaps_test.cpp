// What must not happen in a conversation: nothing done without a plain yes, nothing lost, nothing untrue.
#include "domain/conversation/practice.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace zylin::domain {
namespace {

using conversation_tests::november;
using conversation_tests::talk;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;
using kind = conversation_action_kind;

void ask_for_three_tomorrow(talk& with) {
  with.say("a check-up tomorrow at three, my name is Ravi");
}

TEST(a_yes, that_is_taken_back_does_nothing) {
  for (const char* const words :
       {"Yes. No, wait.", "Sure, actually no.", "Okay so don't book it.", "Okay then leave it.", "yes wait stop",
        "ja nein doch nicht", "sí, no, mejor no", "oui enfin non", "haan nahi ruko", "हाँ नहीं रुकिए"}) {
    talk with;
    ask_for_three_tomorrow(with);
    with.say(words);
    EXPECT_THAT(with.of(kind::book), IsEmpty()) << words;
  }
  for (const char* const words : {"yes, no problem", "yeah sure why not", "yes please", "ja gerne"}) {
    talk with;
    ask_for_three_tomorrow(with);
    with.say(words);
    EXPECT_THAT(with.of(kind::book), SizeIs(1)) << words;
  }
}

TEST(a_yes, to_another_appointment_cancels_none) {
  for (const char* const words :
       {"yes, the Thursday one", "yes, cancel the one on Thursday", "yes, the cleaning", "no, the Thursday one"}) {
    talk with;
    with.own(1, "Check-up", november(24, 15), 30);
    with.own(2, "Cleaning", november(26, 10), 45);
    with.say("cancel my appointment on Tuesday");
    const std::string said = with.say(words);
    EXPECT_THAT(with.of(kind::cancel), IsEmpty()) << words << ": " << said;
    EXPECT_THAT(said, HasSubstr("Thursday")) << words;
    with.say("yes");
    ASSERT_THAT(with.of(kind::cancel), SizeIs(1)) << words;
    EXPECT_EQ(with.of(kind::cancel)[0].booking_id, 2) << words;
  }
}

TEST(a_yes, to_somebody_who_does_not_work_there_is_asked_about_again) {
  talk with;
  ask_for_three_tomorrow(with);
  EXPECT_THAT(with.say("yes, with Dr Miller please"), HasSubstr("Shall I book it"));
  EXPECT_THAT(with.of(kind::book), IsEmpty());
}

TEST(a_yes, cancels_nothing_that_was_moved_since) {
  talk with;
  with.own(1, "Check-up", november(24, 15), 30);
  with.say("cancel my appointment");
  with.facts.own[0].starts_at = with.here.zone.to_sys(november(27, 11));
  EXPECT_THAT(with.say("yes"), HasSubstr("Friday"));
  EXPECT_THAT(with.of(kind::cancel), IsEmpty());
  with.say("yes");
  EXPECT_THAT(with.of(kind::cancel), SizeIs(1));
}

TEST(a_joint_visit, that_is_taken_meanwhile_is_not_confirmed) {
  talk with;
  with.say("my name is Ravi");
  with.take(november(26, 14), 45);
  with.say("cleanings for me and my wife on Thursday at two");
  ASSERT_EQ(with.state.asked, question::offer);
  const local_minutes offered = with.state.offers.back();
  with.take(offered, 45);
  const std::string said = with.say("the last one");
  EXPECT_THAT(with.of(kind::book), IsEmpty());
  EXPECT_NE(with.state.asked, question::confirm) << said;
  with.say("yes");
  for (const conversation_action& made : with.of(kind::book)) {
    EXPECT_THAT(made.appointments, Not(IsEmpty()));
  }
}

TEST(a_second_call, for_what_they_have_books_nothing_more) {
  talk with;
  with.own(1, "Check-up", november(24, 15), 30);
  EXPECT_THAT(with.say("a check-up tomorrow at three please"), HasSubstr("You have"));
  with.say("yes");
  EXPECT_THAT(with.of(kind::book), IsEmpty());
}

TEST(a_second_call, for_somebody_else_is_a_booking) {
  talk with;
  with.own(1, "Check-up", november(24, 15), 30);
  with.say("a check-up tomorrow at three for my wife Anna");
  with.say("yes");
  EXPECT_THAT(with.of(kind::book), SizeIs(1));
}

TEST(a_hang_up, passes_on_what_was_not_settled) {
  for (const char* const words : {"can I talk to somebody?", "my filling fell out", "blah blah blah",
                                  "do you take American insurance from my cousin?"}) {
    talk with;
    with.say(words);
    with.hang_up();
    ASSERT_THAT(with.of(kind::message), SizeIs(1)) << words;
    EXPECT_TRUE(with.of(kind::message)[0].all_words);
    EXPECT_THAT(with.of(kind::write), IsEmpty()) << words;
  }
}

TEST(a_hang_up, after_what_was_settled_passes_on_nothing) {
  talk with;
  ask_for_three_tomorrow(with);
  with.say("yes");
  with.hang_up();
  EXPECT_THAT(with.of(kind::message), IsEmpty());
  talk silent;
  silent.hang_up();
  EXPECT_THAT(silent.of(kind::message), IsEmpty());
}

TEST(a_hang_up, after_an_emergency_asks_nothing_in_writing) {
  talk with;
  with.say("I need a check-up");
  with.say("wait, my father is not breathing");
  with.hang_up();
  EXPECT_THAT(with.of(kind::write), IsEmpty());
  EXPECT_THAT(with.of(kind::alert), SizeIs(1));
}

TEST(a_hang_up, at_the_keys_asks_the_question_in_writing) {
  talk with;
  with.say("I need a check-up");
  with.say("(noise)");
  with.say("(noise)");
  ASSERT_EQ(with.state.asked, question::way_out);
  with.hang_up();
  ASSERT_THAT(with.of(kind::write), SizeIs(1));
  EXPECT_EQ(with.of(kind::write)[0].lines[0].what, sentence::ask_day);
}

TEST(the_waiting_list, takes_only_what_can_become_free) {
  struct row {
    const char* wish;
    bool reachable;
    bool listed;
  };
  for (const row& each : {row{"a check-up tomorrow at three, my name is Ravi", true, true},
                          row{"a check-up tomorrow at three, my name is Ravi", false, false},
                          row{"a check-up on Sunday at three, my name is Ravi", true, false}}) {
    talk with;
    with.facts.can_be_written_to = each.reachable;
    with.take(november(24, 15), 30);
    with.say(each.wish);
    const std::string said = with.say("no");
    EXPECT_EQ(said.find("becomes free?") != std::string::npos, each.listed) << each.wish << ": " << said;
  }
}

TEST(an_owner, who_cannot_be_told_is_not_spoken_of) {
  talk with;
  with.facts.owner_can_be_told = false;
  EXPECT_THAT(with.say("my father is not breathing"), Not(HasSubstr("alert")));
  EXPECT_THAT(with.of(kind::alert), SizeIs(1)) << "it is kept all the same";
  talk other;
  other.facts.owner_can_be_told = false;
  other.say("can I talk to somebody?");
  EXPECT_THAT(other.say("my filling fell out"), Not(HasSubstr("pass")));
}

TEST(a_key, of_a_service_that_is_gone_asks_again) {
  talk with;
  with.say("I need an appointment");
  with.say("(noise)");
  with.say("(noise)");
  ASSERT_EQ(with.state.asked, question::way_out);
  with.here.services.pop_back();
  with.press("2");
  EXPECT_NE(with.state.asked, question::none);
}

}  // namespace
}  // namespace zylin::domain
