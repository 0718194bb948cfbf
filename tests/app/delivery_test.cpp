#include "app/running_system.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace zylin::test {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr const char* customer = "+14155550123";
constexpr const char* content_sid = "HX0123456789abcdef0123456789abcdef";

void with_template(config::settings& how) {
  how.business.templates["booking_confirmation"] = {content_sid, {"customer_name", "date", "business_name"}};
}

/// The delivery methods used for messages to that number, in order.
std::vector<std::string> ways_to(running_system& system, const std::string& number) {
  std::vector<std::string> ways;
  for (const sim::accepted_message& sent : system.twilio().messages()) {
    if (sent.to.ends_with(number)) {
      const bool sms = sent.channel == domain::channel::sms;
      ways.emplace_back(sms ? "sms" : sent.content_sid.empty() ? "text" : "template");
    }
  }
  return ways;
}

form message_from(const std::string& number) {
  return form({{"MessageSid", "SM00000000000000000000000000000077"},
               {"From", "whatsapp:" + number},
               {"To", "whatsapp:+14155238886"},
               {"Body", "Do you have parking?"}});
}

TEST(a_confirmation, refused_outside_the_window_arrives_by_sms_once_and_the_owner_is_left_alone) {
  system_options options;
  options.twilio.faults.window_closed = true;
  options.twilio.faults.jumbled_reports = true;
  running_system system(std::move(options));
  system.call(booking_request);
  ASSERT_TRUE(system.events.wait_for_messages(domain::message_state::delivered, 1));
  EXPECT_THAT(ways_to(system, customer), ElementsAre("text", "sms"));
  EXPECT_THAT(ways_to(system, owner_number), IsEmpty());
  const std::vector<domain::message> rows = system.messages();
  ASSERT_THAT(rows, SizeIs(2));
  EXPECT_EQ(rows[0].channel, domain::channel::sms);
  EXPECT_EQ(rows[0].state, domain::message_state::delivered);
  EXPECT_EQ(rows[1].state, domain::message_state::failed);
  EXPECT_EQ(rows[1].error_code, 63016);
  EXPECT_EQ(system.calls().front().outcome, domain::call_outcome::answered);
}

TEST(a_confirmation, goes_out_as_the_approved_template_where_one_is_configured) {
  system_options options;
  options.twilio.faults.window_closed = true;
  options.adjust = with_template;
  running_system system(std::move(options));
  system.call(booking_request);
  ASSERT_TRUE(system.events.wait_for_messages(domain::message_state::delivered, 1));
  EXPECT_THAT(ways_to(system, customer), ElementsAre("template"));
  const sim::accepted_message sent = system.twilio().messages().front();
  EXPECT_EQ(sent.content_sid, content_sid);
  EXPECT_THAT(sent.content_variables, HasSubstr(R"({"1":"Anna Schmidt","2":")"));
  EXPECT_THAT(sent.body, IsEmpty());
}

TEST(a_confirmation, climbs_from_text_over_the_template_to_one_sms) {
  system_options options;
  options.twilio.faults.window_closed = true;  // in the stand-in WhatsApp, although the customer's message reached us
  options.twilio.faults.undelivered = {{3, 63003}};
  options.twilio.faults.jumbled_reports = true;
  options.adjust = with_template;
  running_system system(std::move(options));
  system.twilio().open_window(owner_number);
  EXPECT_EQ(system.post("/api/twilio/message", message_from(customer)).status, 200);
  ASSERT_TRUE(system.events.wait_for_messages(domain::message_state::delivered, 1))
      << "the owner_number knows what was asked";
  system.call(booking_request);
  ASSERT_TRUE(system.events.wait_for_messages(domain::message_state::delivered, 2));
  EXPECT_THAT(ways_to(system, customer), ElementsAre("text", "template", "sms"));
  EXPECT_THAT(ways_to(system, owner_number), ElementsAre("text"));
}

TEST(a_confirmation, is_free_text_after_the_customer_wrote) {
  system_options options;
  options.twilio.faults.window_closed = true;
  options.adjust = with_template;
  running_system system(std::move(options));
  system.twilio().open_window(owner_number);
  system.twilio().open_window(customer);
  EXPECT_EQ(system.post("/api/twilio/message", message_from(customer)).status, 200);
  const std::string sid = system.call(booking_request);
  ASSERT_EQ(system.events.wait_for_end(sid), domain::job_state::done);
  EXPECT_THAT(ways_to(system, customer), ElementsAre("text"));
}

TEST(a_customer, who_cannot_be_reached_at_all_is_told_to_the_owner_once) {
  system_options options;
  options.twilio.faults.refusals = {{1, 63003}};
  options.twilio.faults.undelivered = {{2, 30005}};
  options.twilio.faults.jumbled_reports = true;
  running_system system(std::move(options));
  system.call(booking_request);
  ASSERT_TRUE(system.events.wait_for_messages(domain::message_state::delivered, 1)) << "the owner_number's";
  EXPECT_THAT(ways_to(system, customer), ElementsAre("sms"));
  EXPECT_THAT(ways_to(system, owner_number), ElementsAre("text"));
  EXPECT_THAT(system.twilio().messages().back().body, HasSubstr("30005"));
  EXPECT_EQ(system.calls().front().outcome, domain::call_outcome::handed_over);
}

TEST(a_template, whose_reply_never_came_is_found_and_not_sent_again) {
  system_options options;
  options.twilio.faults.message_creation = {{1, sim::message_fault::accept_then_hang}};
  options.adjust = [](config::settings& how) {
    with_template(how);
    how.pipeline.upstream_timeout = std::chrono::milliseconds{1'000};
  };
  running_system system(std::move(options));
  const std::string sid = system.call(booking_request);
  ASSERT_EQ(system.events.wait_for_end(sid), domain::job_state::done);
  EXPECT_THAT(ways_to(system, customer), ElementsAre("template"));
  EXPECT_EQ(system.calls().front().outcome, domain::call_outcome::answered);
}

TEST(an_owner, who_is_out_of_whatsapps_window_gets_the_alert_by_sms) {
  system_options options;
  options.twilio.faults.window_closed = true;
  running_system system(std::move(options));
  system.call("This is an emergency, my father has chest pain!");
  ASSERT_TRUE(system.events.wait_for_messages(domain::message_state::delivered, 2));
  EXPECT_THAT(ways_to(system, owner_number), ElementsAre("text", "sms"));
}

}  // namespace
}  // namespace zylin::test
