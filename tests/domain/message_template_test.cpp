#include "zylin/domain/message_template.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>

namespace zylin::domain {
namespace {

using namespace std::chrono_literals;

business clinic_in_kolkata() {
  business business = default_business();
  business.name = "HealthFirst Clinic";
  business.phone = "+911234567890";
  business.zone = *time_zone::locate("Asia/Kolkata");
  return business;
}

booking annas_booking() {
  booking made;
  made.customer_name = "Anna";
  made.service = "Consultation";
  made.reference = "ABC234";
  made.starts_at = std::chrono::sys_days(std::chrono::year(2026) / 11 / 23) + 9h + 30min;  // 15:00 there
  return made;
}

message confirmation(std::string body = "See you.") {
  message row;
  row.kind = message_kind::booking_confirmation;
  row.body = std::move(body);
  return row;
}

message prepared(const std::vector<std::string>& variables, const template_subject& subject,
                 message row = confirmation()) {
  business business = clinic_in_kolkata();
  business.templates["booking_confirmation"] = {"HX1", variables};
  prepare_template(row, business, subject, business.language);
  return row;
}

TEST(a_template, is_filled_in_the_configured_order) {
  const message row = prepared({"customer_name", "date", "time", "service", "reference", "business_name",
                                "business_phone", "business_address", "text", "customer_name"},
                               subject_of(clinic_in_kolkata(), annas_booking()));
  EXPECT_EQ(row.content_sid, "HX1");
  EXPECT_EQ(row.content_variables,
            R"({"1":"Anna","2":"Monday 23 November","3":"3:00 PM","4":"Consultation","5":"ABC234",)"
            R"("6":"HealthFirst Clinic","7":"+911234567890","8":"-","9":"See you.","10":"Anna"})");
  EXPECT_FALSE(row.as_template) << "which way it goes is decided later";
}

TEST(a_template, is_sent_in_a_language_that_it_has_with_that_languages_words) {
  business business = clinic_in_kolkata();
  business.templates["booking_confirmation"] = {"HX1", {"customer_name", "date", "time"}, {{"de", "HX2"}}};
  template_subject subject = subject_of(business, annas_booking());
  subject.customer_name = "";
  message german = confirmation();
  prepare_template(german, business, subject, "de");
  EXPECT_EQ(german.content_sid, "HX2");
  EXPECT_THAT(german.content_variables, ::testing::HasSubstr("Montag, 23. November"));
  message spanish = confirmation();
  prepare_template(spanish, business, subject, "es");
  EXPECT_EQ(spanish.content_sid, "");
}

TEST(a_template, has_a_word_for_what_is_not_known) {
  EXPECT_EQ(prepared({"customer_name", "date", "time", "service", "reference"}, {}).content_variables,
            R"({"1":"customer","2":"-","3":"-","4":"-","5":"-"})");
}

TEST(a_template, without_variables_has_an_empty_object) {
  EXPECT_EQ(prepared({}, {}).content_variables, "{}");
}

TEST(a_template, is_none_where_none_is_configured) {
  message row = confirmation();
  row.kind = message_kind::answer;
  EXPECT_EQ(prepared({"text"}, {}, row).content_sid, "");
}

TEST(a_template, is_none_where_it_could_not_hold_the_text) {
  EXPECT_EQ(prepared({"text"}, {}, confirmation(std::string(701, 'x'))).content_sid, "");
  EXPECT_EQ(prepared({"text"}, {}, confirmation(std::string(700, 'x'))).content_sid, "HX1");
  EXPECT_EQ(prepared({"date"}, {}, confirmation(std::string(701, 'x'))).content_sid, "HX1");
}

TEST(a_template_value, is_one_line_without_runs_of_blanks_and_never_empty) {
  const std::pair<const char*, const char*> table[] = {
      {"Anna", "Anna"},
      {"  Anna  ", "Anna"},
      {"one\ntwo", "one | two"},
      {"one\r\ntwo \n\n three", "one | two | | three"},
      {"a\tb      c", "a b c"},
      {"\n", "-"},
      {"", "-"},
      {" \t ", "-"},
      {"say \"hi\" \\ {{1}}", "say \"hi\" \\ {{1}}"},
      {"naïve 😀", "naïve 😀"},
  };
  for (const auto& [value, safe] : table) {
    EXPECT_EQ(safe_template_value(value), safe);
  }
}

}  // namespace
}  // namespace zylin::domain
