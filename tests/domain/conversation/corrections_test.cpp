#include "conversation/corrected_words.hpp"
#include "domain/conversation/practice.hpp"

#include <gmock/gmock.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zylin::domain {
namespace {

using namespace conversation_tests;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;
using kind = conversation_action_kind;

std::string corrected(std::string_view words) {
  const std::string kept(words);
  return std::string(answers::after_correction(cues::cue_text(kept)));
}

TEST(words_that_correct, count_from_the_correction_on) {
  const std::vector<std::pair<std::string_view, std::string_view>> table = {
      {"with Dr Rao, hmm no, with Dr Mehta please", "with Dr Mehta please"},
      {"the first, no, the third one", "the third one"},
      {"I'd like to book, no sorry, I mean cancel my appointment", "cancel my appointment"},
      {"das erste, nein, das dritte", "das dritte"},
      {"le premier, non, le troisième", "le troisième"},
      {"el primero, mejor dicho el tercero", "el tercero"},
      {"no, the third one", ""},
      {"I have no appointment", ""},
      {"is it free, no?", ""},
      {"tomorrow, no", ""},
      {"", ""}};
  for (const auto& [words, expected] : table) {
    EXPECT_EQ(corrected(words), expected) << words;
  }
}

TEST(a_name_after_a_no, is_two_or_three_words_in_capitals_at_the_end) {
  const std::vector<std::pair<std::string_view, std::string_view>> table = {
      {"no no, Hannah, Hannah Schmidt", "Hannah Schmidt"},
      {"no, Hannah Schmidt", "Hannah Schmidt"},
      {"nein, Hanna Schmidt", "Hanna Schmidt"},
      {"no, Not Today", ""},
      {"no, Hannah", ""},
      {"no thanks", ""},
      {"Nein, Vielen Dank", ""},
      {"yes, Hannah Schmidt", ""},
      {"no, I said so", ""},
      {"", ""}};
  for (const auto& [words, expected] : table) {
    EXPECT_EQ(answers::name_after_no(words, practice()), expected) << words;
  }
}

TEST(words_without_fillers, are_what_is_left) {
  EXPECT_EQ(answers::without_fillers("uhm, like, ten maybe"), "ten");
  EXPECT_EQ(answers::without_fillers("äh, vielleicht um zehn"), "zehn") << "a bare time gets its preposition again";
  EXPECT_EQ(answers::without_fillers("I think so"), "");
}

TEST(a_conversation, takes_the_corrected_person_place_and_name) {
  talk with;
  EXPECT_THAT(with.say("a check-up tomorrow at four with Dr Rao, hmm no, with Dr Mehta please, Omar Khan"),
              HasSubstr("Check-up with Dr Mehta"));
  EXPECT_THAT(with.say("no no, Hannah, Hannah Schmidt"), HasSubstr("for Hannah Schmidt"));
  EXPECT_THAT(with.of(kind::book), IsEmpty());
  talk other;
  other.say("a cleaning on Wednesday morning please, Ravi Kumar");
  EXPECT_THAT(other.say("the first, no, the third one"), HasSubstr("10:30"));
}

TEST(a_conversation, hears_the_name_that_follows_another_person) {
  talk with;
  with.here.staff.front().name = "Maria";
  EXPECT_THAT(with.say("a check-up Friday at ten with Maria, Kate Dunn"), HasSubstr("Maria, for Kate Dunn"));
  talk other;
  EXPECT_THAT(other.say("check-up on Friday at four, Dave Miller's the name"), HasSubstr("for Dave Miller"));
}

TEST(a_conversation, cancels_where_a_booking_is_corrected_to_that) {
  talk with;
  with.own(1, "Check-up", november(24, 15), 30);
  EXPECT_THAT(with.say("I'd like to book, no sorry, I mean cancel my appointment"), HasSubstr("Shall I cancel it?"));
}

TEST(a_conversation, moves_within_the_day_where_only_a_time_is_said) {
  talk with;
  with.own(1, "Check-up", november(24, 15), 30);
  EXPECT_THAT(with.say("can you move my appointment to five"), HasSubstr("5 PM"));
  EXPECT_THAT(with.say("yes"), HasSubstr("moved"));
  ASSERT_THAT(with.of(kind::move), SizeIs(1));
  EXPECT_EQ(with.of(kind::move).front().appointments.front().start, november(24, 17));
}

TEST(a_conversation, takes_the_only_appointment_where_its_day_is_said_at_last) {
  talk with;
  with.own(1, "Check-up", november(24, 15), 30);
  EXPECT_THAT(with.say("I can't make it on Friday, please cancel"), HasSubstr("Tuesday"));
  EXPECT_THAT(with.say("oh sorry, I mean the one on Tuesday"), HasSubstr("Shall I cancel it?"));
  talk wrong;
  wrong.own(1, "Check-up", november(24, 15), 30);
  wrong.say("I can't make it on Friday, please cancel");
  EXPECT_THAT(wrong.say("the one on Thursday"), Not(HasSubstr("Shall I cancel it?"))) << "there is none";
}

TEST(a_conversation, tries_the_other_time_and_the_other_person) {
  talk other;
  other.facts.taken.bookings.push_back({.from = other.here.zone.to_sys(november(24, 15)),
                                        .until = other.here.zone.to_sys(november(24, 15, 30)),
                                        .service = "Check-up",
                                        .staff = "Dr Rao"});
  other.say("check-up with Dr Rao tomorrow at three, Lucy Hale");
  EXPECT_THAT(other.say("then with Dr Mehta at three"), HasSubstr("Tuesday, at 3 PM, Check-up with Dr Mehta"));
  talk with;
  with.take(november(24, 10), 30);
  EXPECT_THAT(with.say("check-up tomorrow at ten or at three, Nadia Rahman"), HasSubstr("3 PM, Check-up"));
}

TEST(a_conversation, passes_on_what_is_told_and_asked) {
  talk with;
  with.say("check-up tomorrow at three, Anna Schmidt");
  EXPECT_THAT(with.say("and tell them Anna rang about the bill"), HasSubstr("Shall I book it"));
  ASSERT_THAT(with.of(kind::message), SizeIs(1));
  EXPECT_THAT(with.of(kind::message).front().text, HasSubstr("bill"));
  talk asks;
  asks.say("hi do you take Bluecross insurance?");
  asks.say("yes please pass it on");
  ASSERT_THAT(asks.of(kind::message), SizeIs(1));
  EXPECT_THAT(asks.of(kind::message).front().text, HasSubstr("Bluecross"));
}

TEST(a_conversation, takes_a_new_wish_before_the_no_that_it_begins_with) {
  talk with;
  with.say("where are you?");
  EXPECT_THAT(with.say("no, never mind. just book me a cleaning Friday at ten with Dr Rao, Kate Dunn"),
              HasSubstr("Friday at 10 AM, Cleaning with Dr Rao, for Kate Dunn"));
}

TEST(a_conversation, takes_what_is_said_while_thinking) {
  talk with;
  with.say("a check-up, Ravi Kumar");
  EXPECT_THAT(with.say("uh, hmm, let me see, Thursday I guess"), Not(HasSubstr("take your time")));
  EXPECT_THAT(with.say("uhm, like, ten maybe"), HasSubstr("Thursday at 10 AM"));
  EXPECT_THAT(with.say("mm-hm, yes"), HasSubstr("booked"));
}

}  // namespace
}  // namespace zylin::domain
