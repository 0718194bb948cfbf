#include "zylin/domain/texts.hpp"

#include "domain/wall_clock.hpp"
#include "texts/text_table.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using namespace std::chrono_literals;
using testing::HasSubstr;
using testing::Not;
using zylin::test::at;
using zylin::test::date;

zylin::domain::business clinic_with_address() {
  zylin::domain::business business = zylin::domain::default_business();
  business.name = "HealthFirst Clinic";
  business.address = "123 MG Road, Bangalore";
  business.phone = "+911234567890";
  business.zone = zylin::test::zone_named("Asia/Kolkata");
  return business;
}

zylin::domain::booking annas_booking(const zylin::domain::business& business) {
  zylin::domain::booking made;
  made.reference = "K7M3XQ";
  made.customer_name = "Anna";
  made.customer_phone = "+919876543210";
  made.service = "General consultation";
  made.starts_at = business.zone.to_sys(zylin::test::at(zylin::test::date(2026, 11, 23), 15));
  made.notes = "first visit";
  return made;
}

TEST(answer, confirms_a_booking_with_everything_the_customer_needs) {
  const auto business = clinic_with_address();
  EXPECT_EQ(zylin::domain::texts::booking_confirmed({business, "en"}, annas_booking(business)),
            "Hello Anna!\n"
            "Your booking with HealthFirst Clinic is confirmed for Monday 23 November at 3:00 PM.\n"
            "Service: General consultation\n"
            "Address: 123 MG Road, Bangalore\n"
            "Reference: K7M3XQ\n"
            "To change or cancel it, please call us: +911234567890");
}

TEST(answer, leaves_out_what_is_not_known) {
  zylin::domain::business business = clinic_with_address();
  business.address.clear();
  business.phone = " ";
  zylin::domain::booking made = annas_booking(business);
  made.customer_name.clear();
  EXPECT_EQ(zylin::domain::texts::booking_confirmed({business, "en"}, made),
            "Your booking with HealthFirst Clinic is confirmed for Monday 23 November at 3:00 PM.\n"
            "Service: General consultation\n"
            "Reference: K7M3XQ");
}

TEST(answer, never_calls_a_request_confirmed) {
  const auto business = clinic_with_address();
  const std::string text = zylin::domain::texts::booking_requested({business, "en"}, annas_booking(business));
  EXPECT_THAT(text, HasSubstr("Monday 23 November at 3:00 PM"));
  EXPECT_THAT(text, HasSubstr("HealthFirst Clinic"));
  EXPECT_THAT(text, HasSubstr("It is not confirmed yet"));
  EXPECT_THAT(text, HasSubstr("K7M3XQ"));
}

TEST(answer, asks_for_exactly_what_is_missing) {
  const std::string day = zylin::domain::texts::booking_incomplete({clinic_with_address(), "en"}, true, false);
  EXPECT_THAT(day, HasSubstr("On which day would you like to come?"));
  EXPECT_THAT(day, Not(HasSubstr("what time")));
  const std::string time = zylin::domain::texts::booking_incomplete({clinic_with_address(), "en"}, false, true);
  EXPECT_THAT(time, HasSubstr("At what time would you like to come?"));
  EXPECT_THAT(time, Not(HasSubstr("which day")));
  const std::string both = zylin::domain::texts::booking_incomplete({clinic_with_address(), "en"}, true, true);
  EXPECT_THAT(both, HasSubstr("On which day and at what time would you like to come?"));
}

TEST(answer, names_the_business_in_every_message) {
  for (const std::string& text :
       {zylin::domain::texts::urgent_received({clinic_with_address(), "en"}, true),
        zylin::domain::texts::urgent_received({clinic_with_address(), "en"}, false),
        zylin::domain::texts::heard_person_will_call({clinic_with_address(), "en"}),
        zylin::domain::texts::booking_incomplete({clinic_with_address(), "en"}, true, true)}) {
    EXPECT_THAT(text, HasSubstr("HealthFirst Clinic"));
    EXPECT_THAT(text, Not(HasSubstr("{")));
  }
}

TEST(answer, to_somebody_in_danger_names_whom_to_call_and_says_nothing_untrue) {
  zylin::domain::business business = clinic_with_address();
  business.region = "GB";
  EXPECT_EQ(zylin::domain::texts::urgent_received({business, "en"}, true),
            "If anybody is in danger, call the emergency services now: 112 / 999.\n"
            "HealthFirst Clinic has received your urgent message, and we are telling a person now.");
  business.emergency_number = "144";
  EXPECT_EQ(zylin::domain::texts::urgent_received({business, "en"}, false),
            "If anybody is in danger, call the emergency services now: 144.\n"
            "HealthFirst Clinic has received your urgent message, but it may be a while until a person reads it.");
}

TEST(answer, makes_one_plain_line_of_what_a_caller_said) {
  const auto business = clinic_with_address();
  zylin::domain::booking made = annas_booking(business);
  made.customer_name = "Anna {reference}\nReference: FAKE\x07\xff";
  const std::string text = zylin::domain::texts::booking_confirmed({business, "en"}, made);
  EXPECT_THAT(text, testing::StartsWith("Hello Anna {reference} Reference: FAKE \xEF\xBF\xBD!\nYour booking"));
}

TEST(answer, falls_back_to_english_where_a_language_has_no_sentences) {
  EXPECT_THAT(zylin::domain::texts::heard_person_will_call({clinic_with_address(), "kn"}),
              HasSubstr("Thank you for calling"));
}

TEST(answer, tells_a_caller_who_left_nothing_how_to_book) {
  zylin::domain::business business = clinic_with_address();
  business.phone = "+911234567890";
  EXPECT_EQ(zylin::domain::texts::missed_call({business, "en"}),
            "You have just called HealthFirst Clinic, and we did not hear a message from you.\n"
            "To book an appointment, please call us again and say your name and the day and the time you would like.\n"
            "Our number: +911234567890");
  business.phone.clear();
  EXPECT_THAT(zylin::domain::texts::missed_call({business, "en"}), testing::EndsWith("you would like."));
}

TEST(when, is_written_as_people_say_it) {
  const auto monday = zylin::test::date(2026, 11, 23);
  EXPECT_EQ(zylin::domain::format_when(zylin::test::at(monday, 15)), "Monday 23 November at 3:00 PM");
  EXPECT_EQ(zylin::domain::format_when(zylin::test::at(monday, 0, 5)), "Monday 23 November at 12:05 AM");
  EXPECT_EQ(zylin::domain::format_when(zylin::test::at(monday, 12)), "Monday 23 November at 12:00 PM");
  EXPECT_EQ(zylin::domain::format_when(zylin::test::at(zylin::test::date(2027, 1, 3), 11, 59)),
            "Sunday 3 January at 11:59 AM");
  EXPECT_EQ(zylin::domain::format_day(zylin::test::date(2028, 2, 29)), "Tuesday 29 February");
  EXPECT_EQ(zylin::domain::format_clock(0min), "12:00 AM");
  EXPECT_EQ(zylin::domain::format_clock(23h + 59min), "11:59 PM");
  EXPECT_EQ(zylin::domain::format_clock(24h), "12:00 AM");
}

TEST(a_reminder, begins_with_a_capital_letter_without_a_name_too) {
  const auto business = clinic_with_address();
  zylin::domain::booking made = annas_booking(business);
  made.customer_name.clear();
  const std::vector<zylin::domain::booking> visit{made, made};
  for (const char* language : {"en", "es", "de", "fr"}) {
    const zylin::domain::texts::audience to{business, language};
    for (const std::string& text :
         {zylin::domain::texts::booking_reminder(to, made), zylin::domain::texts::booking_confirmed(to, made),
          zylin::domain::texts::booking_requested(to, made), zylin::domain::texts::booking_cancelled(to, made),
          zylin::domain::texts::visit_cancelled(to, visit)}) {
      EXPECT_EQ(std::string_view("abcdefghijklmnopqrstuvwxyz").find(text.front()), std::string_view::npos) << text;
    }
  }
}

TEST(spanish, says_a_la_una_and_e_before_an_i) {
  auto business = clinic_with_address();
  business.language = "es";
  zylin::domain::booking made = annas_booking(business);
  const auto confirmed_at = [&](int hour, int minute) {
    made.starts_at = business.zone.to_sys(at(date(2026, 11, 23), hour, minute));
    return zylin::domain::texts::booking_confirmed({business, "es"}, made);
  };
  EXPECT_THAT(confirmed_at(1, 0), HasSubstr(" a la 1:00"));
  EXPECT_THAT(confirmed_at(1, 30), HasSubstr(" a la 1:30"));
  EXPECT_THAT(confirmed_at(11, 0), HasSubstr(" a las 11:00"));
  EXPECT_THAT(confirmed_at(13, 0), HasSubstr(" a las 13:00"));
  struct row {
    const char* last;
    const char* joined;
  };
  for (const row& each : {row{"Higiene", "Corte e Higiene"},
                          {"Implante", "Corte e Implante"},
                          {"Hielo", "Corte y Hielo"},
                          {"Iones", "Corte y Iones"},
                          {"Color", "Corte y Color"}}) {
    EXPECT_EQ(zylin::domain::list_text(zylin::domain::spanish_texts, {"Corte", each.last}), each.joined);
  }
  EXPECT_EQ(zylin::domain::list_text(zylin::domain::english_texts, {"Cut", "Implant"}), "Cut and Implant");
}

}  // namespace
