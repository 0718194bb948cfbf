#include "zylin/domain/answer.hpp"

#include "wall_clock.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;
using testing::HasSubstr;
using testing::Not;
using zylin::test::at;
using zylin::test::date;

zylin::business clinic_with_address() {
  zylin::business facts = zylin::default_business();
  facts.name = "HealthFirst Clinic";
  facts.address = "123 MG Road, Bangalore";
  facts.phone = "+911234567890";
  facts.zone = zylin::test::zone_named("Asia/Kolkata");
  return facts;
}

zylin::booking annas_booking(const zylin::business& facts) {
  zylin::booking made;
  made.reference = "K7M3XQ";
  made.customer_name = "Anna";
  made.customer_phone = "+919876543210";
  made.service = "General consultation";
  made.starts_at = facts.zone.to_sys(at(date(2026, 11, 23), 15));
  made.notes = "first visit";
  return made;
}

TEST(answer, confirms_a_booking_with_everything_the_customer_needs) {
  const auto facts = clinic_with_address();
  EXPECT_EQ(zylin::answer::booking_confirmed(facts, annas_booking(facts)),
            "Hello Anna!\n"
            "Your booking with HealthFirst Clinic is confirmed for Monday 23 November at 3:00 PM.\n"
            "Service: General consultation\n"
            "Address: 123 MG Road, Bangalore\n"
            "Reference: K7M3XQ\n"
            "To change or cancel it, please call us: +911234567890");
}

TEST(answer, leaves_out_what_is_not_known) {
  zylin::business facts = clinic_with_address();
  facts.address.clear();
  facts.phone = " ";
  zylin::booking made = annas_booking(facts);
  made.customer_name.clear();
  EXPECT_EQ(zylin::answer::booking_confirmed(facts, made),
            "Your booking with HealthFirst Clinic is confirmed for Monday 23 November at 3:00 PM.\n"
            "Service: General consultation\n"
            "Reference: K7M3XQ");
}

TEST(answer, never_calls_a_request_confirmed) {
  const auto facts = clinic_with_address();
  const std::string text = zylin::answer::booking_requested(facts, annas_booking(facts));
  EXPECT_THAT(text, HasSubstr("Monday 23 November at 3:00 PM"));
  EXPECT_THAT(text, HasSubstr("HealthFirst Clinic"));
  EXPECT_THAT(text, HasSubstr("It is not confirmed yet"));
  EXPECT_THAT(text, HasSubstr("K7M3XQ"));
}

TEST(answer, asks_for_exactly_what_is_missing) {
  const std::string day = zylin::answer::booking_incomplete(clinic_with_address(), true, false);
  EXPECT_THAT(day, HasSubstr("On which day would you like to come?"));
  EXPECT_THAT(day, Not(HasSubstr("what time")));
  const std::string time = zylin::answer::booking_incomplete(clinic_with_address(), false, true);
  EXPECT_THAT(time, HasSubstr("At what time would you like to come?"));
  EXPECT_THAT(time, Not(HasSubstr("which day")));
  const std::string both = zylin::answer::booking_incomplete(clinic_with_address(), true, true);
  EXPECT_THAT(both, HasSubstr("On which day and at what time would you like to come?"));
}

TEST(answer, names_the_business_in_every_message) {
  for (const std::string& text : {zylin::answer::urgent_received(clinic_with_address()),
                                  zylin::answer::heard_person_will_call(clinic_with_address()),
                                  zylin::answer::booking_incomplete(clinic_with_address(), true, true)}) {
    EXPECT_THAT(text, HasSubstr("HealthFirst Clinic"));
    EXPECT_THAT(text, Not(HasSubstr("{")));
  }
}

TEST(answer, makes_one_plain_line_of_what_a_caller_said) {
  const auto facts = clinic_with_address();
  zylin::booking made = annas_booking(facts);
  made.customer_name = "Anna {reference}\nReference: FAKE\x07\xff";
  const std::string text = zylin::answer::booking_confirmed(facts, made);
  EXPECT_THAT(text, testing::StartsWith("Hello Anna {reference} Reference: FAKE \xEF\xBF\xBD!\nYour booking"));
}

TEST(answer, falls_back_to_english_where_a_language_has_no_sentences) {
  zylin::business facts = clinic_with_address();
  facts.language = "kn";
  EXPECT_THAT(zylin::answer::heard_person_will_call(facts), HasSubstr("Thank you for calling"));
}

TEST(answer, tells_a_caller_who_left_nothing_how_to_book) {
  zylin::business facts = clinic_with_address();
  facts.phone = "+911234567890";
  EXPECT_EQ(zylin::answer::missed_call(facts),
            "You have just called HealthFirst Clinic, and we did not hear a message from you.\n"
            "To book an appointment, please call us again and say your name and the day and the time you would like.\n"
            "Our number: +911234567890");
  facts.phone.clear();
  EXPECT_THAT(zylin::answer::missed_call(facts), testing::EndsWith("you would like."));
}

TEST(when, is_written_as_people_say_it) {
  const auto monday = date(2026, 11, 23);
  EXPECT_EQ(zylin::format_when(at(monday, 15)), "Monday 23 November at 3:00 PM");
  EXPECT_EQ(zylin::format_when(at(monday, 0, 5)), "Monday 23 November at 12:05 AM");
  EXPECT_EQ(zylin::format_when(at(monday, 12)), "Monday 23 November at 12:00 PM");
  EXPECT_EQ(zylin::format_when(at(date(2027, 1, 3), 11, 59)), "Sunday 3 January at 11:59 AM");
  EXPECT_EQ(zylin::format_day(date(2028, 2, 29)), "Tuesday 29 February");
  EXPECT_EQ(zylin::format_clock(0min), "12:00 AM");
  EXPECT_EQ(zylin::format_clock(23h + 59min), "11:59 PM");
  EXPECT_EQ(zylin::format_clock(24h), "12:00 AM");
}

}  // namespace
