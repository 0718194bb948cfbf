#include "doctor/findings.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace zylin::cli {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr const char* here = "https://phone.example.org";

twilio::number_facts good_number() {
  twilio::number_facts number;
  number.voice_url = "https://phone.example.org/api/twilio/voice#rc=2&rp=all";
  number.voice_method = "POST";
  number.status_callback = "https://phone.example.org/api/twilio/status";
  number.voice = true;
  number.sms = true;
  return number;
}

std::vector<severity> severities(const twilio::number_facts& number) {
  std::vector<severity> all;
  for (const finding& each : assess_number(std::optional(number), here)) {
    all.push_back(each.how);
    EXPECT_EQ(each.advice.empty(), each.how == severity::ok) << each.seen;
  }
  return all;
}

TEST(the_doctor, finds_nothing_wrong_with_a_number_whose_webhooks_are_ours) {
  EXPECT_THAT(severities(good_number()), ElementsAre(severity::ok, severity::ok, severity::ok));
}

TEST(the_doctor, says_which_address_a_wrong_webhook_should_have) {
  twilio::number_facts number = good_number();
  for (const char* wrong :
       {"", "https://demo.twilio.com/welcome/voice/", "http://phone.example.org/api/twilio/voice",
        "https://phone.example.org/api/twilio/voice/", "https://other.example.org/api/twilio/voice"}) {
    number.voice_url = wrong;
    const findings all = assess_number(std::optional(number), here);
    EXPECT_EQ(all[1].how, severity::failed) << wrong;
    EXPECT_THAT(all[1].advice, HasSubstr("POST https://phone.example.org/api/twilio/voice"));
  }
  number = good_number();
  number.voice_method = "GET";
  EXPECT_THAT(severities(number), ElementsAre(severity::ok, severity::failed, severity::ok));
}

TEST(the_doctor, warns_of_what_calls_can_do_without) {
  twilio::number_facts number = good_number();
  number.status_callback.clear();
  number.sms = false;
  number.voice_application = "AP00000000000000000000000000000001";
  EXPECT_THAT(severities(number), ElementsAre(severity::warning, severity::warning, severity::warning));
  number.voice = false;
  EXPECT_EQ(severities(number).front(), severity::failed);
}

TEST(the_doctor, knows_numbers_that_are_not_the_accounts) {
  const findings all = assess_number(std::optional<twilio::number_facts>(), here);
  EXPECT_THAT(all, ElementsAre(Field(&finding::how, severity::failed)));
}

TEST(the_doctor, tells_a_wrong_token_from_a_broken_network) {
  EXPECT_THAT(assess_account(error(errc::unauthorized, "401")).advice, HasSubstr("TWILIO_AUTH_TOKEN"));
  EXPECT_THAT(assess_account(error(errc::connect_failed, "no route")).advice, HasSubstr("network"));
  EXPECT_EQ(assess_account(twilio::account_facts{"active", false}).how, severity::ok);
  EXPECT_EQ(assess_account(twilio::account_facts{"active", true}).how, severity::warning);
  EXPECT_EQ(assess_account(twilio::account_facts{"suspended", false}).how, severity::failed);
}

TEST(the_doctor, looks_for_the_models_where_a_server_lists_any) {
  config::openai_settings asked;
  asked.models = {"m", "n"};
  asked.transcribe_models = {"t"};
  const auto judge = [&asked](const result<std::vector<domain::listed_model>>& seen) {
    return assess_models("OpenAI", seen, asked, std::chrono::sys_days(std::chrono::year(2026) / 11 / 27));
  };
  using names = std::vector<domain::listed_model>;
  const domain::listed_model m{"m", {}};
  const domain::listed_model n{"n", {}};
  const domain::listed_model t{"t", {}};
  const auto how = [](severity expected) { return ElementsAre(Field(&finding::how, expected)); };
  EXPECT_THAT(judge(names{m, n, t, {"x", {}}}), how(severity::ok));
  EXPECT_THAT(judge(names{}), how(severity::ok));
  EXPECT_THAT(judge(names{m, n}),
              ElementsAre(AllOf(Field(&finding::how, severity::warning), Field(&finding::seen, HasSubstr("model t")),
                                Field(&finding::advice, HasSubstr("OPENAI_TRANSCRIBE_MODEL")))));
  EXPECT_THAT(judge(error(errc::unauthorized, "401")), how(severity::failed));
  EXPECT_THAT(judge(error(errc::rejected, "404")), how(severity::warning));
  EXPECT_THAT(judge(error(errc::timed_out, "late")), how(severity::failed));
  const auto end = std::chrono::sys_days(std::chrono::year(2027) / 1 / 26);  // sixty days ahead
  EXPECT_THAT(
      judge(names{{"m", end}, n, t}),
      ElementsAre(AllOf(
          Field(&finding::how, severity::warning),
          Field(&finding::seen, HasSubstr("the shutdown date of m (OPENAI_MODEL) is 2027-01-26: calls go on with n")),
          Field(&finding::advice, HasSubstr("docs/troubleshooting.md")))));
  EXPECT_THAT(judge(names{{"m", end + std::chrono::days(1)}, n, t}), how(severity::ok));
}

TEST(the_doctor, shows_the_models_that_the_server_found_missing) {
  domain::model_status model;
  model.provider = "openai";
  model.name = "m";
  EXPECT_TRUE(assess_missing_models({model}).empty());
  model.missing = true;
  EXPECT_THAT(assess_missing_models({model}), ElementsAre(AllOf(Field(&finding::how, severity::failed),
                                                                Field(&finding::seen, HasSubstr("OPENAI_MODEL")))));
  model.successor = "n";
  model.successor_configured = true;
  EXPECT_THAT(assess_missing_models({model}), ElementsAre(AllOf(Field(&finding::how, severity::warning),
                                                                Field(&finding::seen, HasSubstr("go on with n")))));
}

TEST(the_doctor, knows_addresses_that_twilio_cannot_reach) {
  EXPECT_EQ(assess_public_url(here).how, severity::ok);
  EXPECT_EQ(assess_public_url("http://phone.example.org").how, severity::warning);
  EXPECT_EQ(assess_public_url("").how, severity::warning);
  for (const char* own : {"http://127.0.0.1:8000", "https://localhost", "http://[::1]:8000"}) {
    EXPECT_EQ(assess_public_url(own).how, severity::failed) << own;
  }
}

TEST(the_doctor, judges_the_database_and_its_disk) {
  EXPECT_EQ(assess_database("f", sqlite::inspection{true}).how, severity::ok);
  EXPECT_THAT(assess_database("f", sqlite::inspection{false}).seen, HasSubstr("up to date"));
  EXPECT_EQ(assess_database("f", error(errc::not_found, "none")).how, severity::ok);
  EXPECT_EQ(assess_database("f", error(errc::storage_unusable, "damaged")).how, severity::failed);
  EXPECT_EQ(assess_disk_space(std::uintmax_t{63} << 20U).how, severity::failed);
  EXPECT_EQ(assess_disk_space(std::uintmax_t{512} << 20U).how, severity::warning);
  EXPECT_EQ(assess_disk_space(std::uintmax_t{4} << 30U).how, severity::ok);
}

TEST(the_doctor, names_the_key_where_services_could_run_beside_each_other) {
  domain::business business = domain::default_business();
  EXPECT_TRUE(assess_staff(business, {}).empty());
  business.services.push_back(business.services.front());
  business.services.back().name = "Filling";
  ASSERT_EQ(assess_staff(business, {}).size(), 1U);
  EXPECT_EQ(assess_staff(business, {}).front().how, severity::warning);
  EXPECT_THAT(assess_staff(business, {}).front().advice, HasSubstr("booking.at_once"));
  business.booking.at_once = 1;
  EXPECT_TRUE(assess_staff(business, {}).empty());
}

TEST(the_doctor, warns_of_a_class_that_can_never_fill) {
  domain::business business = domain::default_business();
  business.staff.emplace_back().name = "Maria";
  business.services.front().capacity = 3;
  EXPECT_TRUE(assess_staff(business, {}).empty()) << "one person holds a class";
  business.services.front().resources = {"Mat"};
  business.resources = {{"Mat", 3}};
  EXPECT_TRUE(assess_staff(business, {}).empty());
  business.resources.front().count = 2;
  ASSERT_EQ(assess_staff(business, {}).size(), 1U);
  EXPECT_THAT(assess_staff(business, {}).front().seen, HasSubstr("a capacity of 3, but there are only 2 of \"Mat\""));
}

TEST(the_doctor, says_what_of_a_calendar_could_not_be_followed) {
  ports::external_calendar_answer read;
  EXPECT_EQ(assess_calendar({.address = secret("https://x.example/a"), .staff = {}, .label = "calendars[0]"}, read).how,
            severity::ok);
  read.remark = "1 event repeats on days that do not exist";
  const finding seen =
      assess_calendar({.address = secret("https://x.example/a"), .staff = {}, .label = "calendars[0]"}, read);
  EXPECT_EQ(seen.how, severity::warning);
  EXPECT_THAT(seen.seen, HasSubstr("days that do not exist"));
}

TEST(the_doctor, names_bookings_that_are_in_need_of_somebody) {
  domain::booking row;
  row.reference = "K7M3XQ";
  const findings all = assess_staff(domain::default_business(), {row});
  ASSERT_EQ(all.size(), 1U);
  EXPECT_THAT(all.front().seen, HasSubstr("in need of somebody: K7M3XQ"));
  EXPECT_THAT(all.front().advice, HasSubstr("--staff"));
}

}  // namespace
}  // namespace zylin::cli
