#include "zylin/domain/delivery_fallback.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace zylin::domain {
namespace {

using namespace std::chrono_literals;
using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr time_point now{1'800'000'000'000ms};
constexpr delivery_method all_methods[] = {delivery_method::whatsapp_text, delivery_method::whatsapp_template,
                                           delivery_method::sms};
/// Twilio's errors for undelivered messages, an unknown one, and none.
const std::optional<int> codes[] = {63016, 63003, 63007, 63015, 63024, 63018, 63021, 21211, 21610, 99999, std::nullopt};

message failed_row() {
  message row;
  row.kind = message_kind::booking_confirmation;
  row.to = "+14155550123";
  row.body = "See you at 3 PM.";
  row.state = message_state::failed;
  row.job_id = 7;
  row.attempts = 3;
  row.doubts = 1;
  row.error = "why";
  row.provider_sid = "SM1";
  row.dedupe_key = "key";
  return row;
}

message with_template(message row) {
  row.content_sid = "HX1";
  row.content_variables = R"({"1":"Anna"})";
  return row;
}

TEST(first_method, is_free_text_in_an_open_window_and_the_template_otherwise) {
  EXPECT_EQ(first_method(true, true), delivery_method::whatsapp_text);
  EXPECT_EQ(first_method(true, false), delivery_method::whatsapp_template);
  EXPECT_EQ(first_method(false, true), delivery_method::whatsapp_text);
  EXPECT_EQ(first_method(false, false), delivery_method::whatsapp_text) << "the sandbox takes it";
}

TEST(next_method, is_sms_after_any_refusal_by_whatsapp) {
  for (const auto& code : codes) {
    EXPECT_EQ(next_method({delivery_method::whatsapp_text, code, false}, false, true), delivery_method::sms);
    EXPECT_EQ(next_method({delivery_method::whatsapp_template, code, false}, true, true), delivery_method::sms);
  }
}

TEST(next_method, is_the_template_only_where_free_text_came_outside_the_window) {
  for (const auto& code : codes) {
    const delivery_method expected = code == 63016 ? delivery_method::whatsapp_template : delivery_method::sms;
    EXPECT_EQ(next_method({delivery_method::whatsapp_text, code, false}, true, true), expected);
  }
}

TEST(next_method, always_leads_up_and_ends) {
  for (const delivery_method failed : all_methods) {
    for (const auto& code : codes) {
      for (const bool has_template : {false, true}) {
        for (const bool has_sms : {false, true}) {
          const auto next = next_method({failed, code, false}, has_template, has_sms);
          EXPECT_TRUE(!next || *next > failed);
          EXPECT_TRUE(next != delivery_method::sms || has_sms);
          EXPECT_TRUE(next != delivery_method::whatsapp_template || has_template);
        }
      }
    }
  }
}

TEST(next_method, is_none_where_the_message_may_have_arrived) {
  for (const delivery_method failed : all_methods) {
    for (const auto& code : codes) {
      EXPECT_EQ(next_method({failed, code, true}, true, true), std::nullopt);
    }
  }
}

TEST(next_messages, carry_everything_on_but_the_past) {
  const std::vector<message> next = next_messages(failed_row(), true, now);
  ASSERT_THAT(next, SizeIs(1));
  EXPECT_EQ(next[0].channel, channel::sms);
  EXPECT_EQ(next[0].kind, message_kind::booking_confirmation);
  EXPECT_EQ(next[0].to, "+14155550123");
  EXPECT_EQ(next[0].body, "See you at 3 PM.");
  EXPECT_EQ(next[0].job_id, 7);
  EXPECT_EQ(next[0].state, message_state::pending);
  EXPECT_EQ(next[0].attempts, 0);
  EXPECT_EQ(next[0].doubts, 0);
  EXPECT_EQ(next[0].error, "");
  EXPECT_EQ(next[0].provider_sid, "");
  EXPECT_EQ(next[0].created_at, now);
  EXPECT_EQ(next[0].first_dedupe_key, "key");
}

TEST(next_messages, have_the_same_key_by_whichever_way_they_were_reached) {
  message row = with_template(failed_row());
  row.error_code = 63016;
  const std::vector<message> as_template = next_messages(row, true, now);
  ASSERT_THAT(as_template, SizeIs(1));
  EXPECT_TRUE(as_template[0].as_template);
  EXPECT_EQ(as_template[0].content_variables, R"({"1":"Anna"})");
  EXPECT_NE(as_template[0].dedupe_key, row.dedupe_key);

  message second = as_template[0];
  second.state = message_state::failed;
  const std::vector<message> through_template = next_messages(second, true, now);
  row.error_code = 63003;
  const std::vector<message> directly = next_messages(row, true, now);
  ASSERT_THAT(through_template, SizeIs(1));
  ASSERT_THAT(directly, SizeIs(1));
  EXPECT_EQ(through_template[0].dedupe_key, directly[0].dedupe_key);
  EXPECT_EQ(method_of(directly[0]), delivery_method::sms);
}

TEST(next_messages, are_several_where_an_sms_holds_less) {
  message row = failed_row();
  row.body.clear();
  for (int sentence = 0; sentence < 40; ++sentence) {
    row.body += "नमस्ते, आपकी बुकिंग पक्की है। ";
  }
  const std::vector<message> next = next_messages(row, true, now);
  ASSERT_GT(next.size(), 1U);
  std::set<std::string> keys;
  for (const message& part : next) {
    keys.insert(part.dedupe_key);
  }
  EXPECT_EQ(keys.size(), next.size());
}

TEST(next_messages, are_none_at_the_end) {
  message row = failed_row();
  EXPECT_THAT(next_messages(row, false, now), IsEmpty());
  row.channel = channel::sms;
  EXPECT_THAT(next_messages(row, true, now), IsEmpty());
}

TEST(the_window, is_open_for_a_day_less_a_minute) {
  EXPECT_FALSE(is_window_open(std::nullopt, now));
  EXPECT_TRUE(is_window_open(now, now));
  EXPECT_TRUE(is_window_open(now - 24h + 1min + 1ms, now));
  EXPECT_FALSE(is_window_open(now - 24h + 1min, now));
  EXPECT_TRUE(is_window_open(now + 1h, now)) << "the clock was set back";
}

}  // namespace
}  // namespace zylin::domain
