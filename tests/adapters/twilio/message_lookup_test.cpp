#include "account.hpp"
#include "support/fake_http_client.hpp"
#include "support/recorded_telemetry.hpp"
#include "zylin/adapters/twilio/messages.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace zylin::twilio {
namespace {

using nlohmann::json;

// Fri, 24 May 2019 17:18:27 UTC
constexpr time_point written_since = std::chrono::sys_days(std::chrono::year(2019) / 5 / 24) + std::chrono::hours(17) +
                                     std::chrono::minutes(18) + std::chrono::seconds(27);

class message_lookup_test : public ::testing::Test {
 protected:
  static json listed(const json& changes = json::object()) {
    json entry = {{"sid", "SM1"},
                  {"status", "sent"},
                  {"to", "whatsapp:+4915112345678"},
                  {"from", "whatsapp:+15550002222"},
                  {"body", "the text"},
                  {"direction", "outbound-api"},
                  {"date_created", "Fri, 24 May 2019 17:18:28 +0000"},
                  {"date_sent", nullptr}};
    entry.update(changes);
    return entry;
  }
  static std::string page(const json& messages, const json& next = nullptr) {
    return json({{"messages", messages}, {"next_page_uri", next}}).dump();
  }
  result<std::optional<ports::message_receipt>> find() {
    domain::message outgoing;
    outgoing.to = "+4915112345678";
    outgoing.body = "the text";
    outgoing.as_template = as_template_;
    return test::run(messenger_->find_sent(std::move(outgoing), since_, others_));
  }

  bool as_template_ = false;
  time_point since_ = written_since;
  std::vector<std::string> others_;
  test::fake_http_client network_;
  test::recorded_telemetry events_;
  std::unique_ptr<ports::messenger> messenger_ =
      create_messenger(network_, account_for_tests(), "", std::chrono::seconds(7), events_);
};

TEST_F(message_lookup_test, lists_by_recipient_sender_and_day) {
  network_.answer(200, page(json::array({listed()})));
  const auto found = find();
  ASSERT_TRUE(found) << found.error().message();
  ASSERT_TRUE(*found);
  EXPECT_EQ((*found)->provider_sid, "SM1");
  EXPECT_EQ((*found)->status, "sent");
  EXPECT_EQ(network_.requests.at(0).url,
            "https://twilio.example/2010-04-01/Accounts/" + test_account +
                "/Messages.json?To=whatsapp%3A%2B4915112345678&From=whatsapp%3A%2B15550002222"
                "&DateSent%3E=2019-05-24&PageSize=100");
  EXPECT_EQ(network_.requests.at(0).basic->user, test_account);
  EXPECT_EQ(events_.ended, std::vector<std::string>{"twilio message_lookup ok"});
}

TEST_F(message_lookup_test, lists_also_the_day_before_where_a_fast_clock_may_have_passed_midnight) {
  const time_point midnight = std::chrono::floor<std::chrono::days>(written_since);
  for (const auto& [after_midnight, day] : {std::pair(std::chrono::milliseconds(7'199'999), "2019-05-23"),
                                            std::pair(std::chrono::milliseconds(7'200'000), "2019-05-24")}) {
    since_ = midnight + after_midnight;
    network_.answer(200, page(json::array()));
    ASSERT_TRUE(find());
    EXPECT_NE(network_.requests.back().url.find("DateSent%3E=" + std::string(day)), std::string::npos) << day;
  }
}

TEST_F(message_lookup_test, finds_only_the_same_message) {
  const std::pair<json, bool> cases[] = {
      {json::object(), true},
      {{{"body", "the text "}}, false},
      {{{"body", "Sent from your Twilio trial account - the text"}}, true},
      {{{"body", nullptr}}, false},
      {{{"direction", "inbound"}}, false},
      {{{"direction", "outbound-reply"}}, true},
      {{{"status", "failed"}}, false},
      {{{"status", "undelivered"}}, false},
      {{{"status", "canceled"}}, false},
      {{{"status", "queued"}}, true},
      {{{"sid", nullptr}}, false},
      {{{"to", "whatsapp:+4915100000000"}}, false},
      {{{"from", "+15550002222"}}, false},
      {{{"date_created", "Fri, 24 May 2019 15:18:27 +0000"}}, true},   // our clock was two hours fast
      {{{"date_created", "Fri, 24 May 2019 15:18:26 +0000"}}, false},  // an earlier message
      {{{"date_created", "Fri, 24 May 2019 19:18:27 +0000"}}, true},   // our clock was two hours slow
      {{{"date_created", "Sat, 25 May 2019 17:18:27 +0000"}}, true},   // it had to wait for a day
      {{{"date_created", "Fri, 24 May 2019 19:18:28 +0200"}}, true},
      {{{"date_created", nullptr}, {"date_sent", "Thu, 23 May 2019 17:18:28 +0000"}}, false},
      {{{"date_created", nullptr}}, true},
      {{{"date_created", "yesterday"}}, true},
  };
  for (const auto& [changes, expected] : cases) {
    network_.answer(200, page(json::array({listed(changes)})));
    const auto found = find();
    ASSERT_TRUE(found) << changes;
    EXPECT_EQ(found->has_value(), expected) << changes;
  }
}

TEST_F(message_lookup_test, passes_over_our_other_messages_with_the_same_text) {
  others_ = {"SM1", "SM3"};
  network_.answer(200, page(json::array({listed(), listed({{"sid", "SM2"}}), listed({{"sid", "SM3"}})})));
  const auto found = find();
  ASSERT_TRUE(found && *found);
  EXPECT_EQ((*found)->provider_sid, "SM2");
  network_.answer(200, page(json::array({listed()})));
  EXPECT_EQ(find().value(), std::nullopt);
}

TEST_F(message_lookup_test, takes_for_a_template_the_only_message_it_can_be) {
  as_template_ = true;
  others_ = {"SM3"};
  const json rendered = listed({{"body", "Hello Anna, see you on Monday."}});
  network_.answer(
      200, page(json::array({rendered, listed({{"sid", "SM3"}}), listed({{"sid", "SM4"}, {"status", "failed"}})})));
  const auto found = find();
  ASSERT_TRUE(found && *found);
  EXPECT_EQ((*found)->provider_sid, "SM1");
  network_.answer(200, page(json::array({listed({{"sid", "SM3"}})})));
  EXPECT_EQ(find().value(), std::nullopt);
}

TEST_F(message_lookup_test, does_not_guess_which_of_two_is_the_template) {
  as_template_ = true;
  const std::string second = "/2010-04-01/Accounts/" + test_account + "/Messages.json?Page=1";
  network_.answer(200, page(json::array({listed()}), second));
  network_.answer(200, page(json::array({listed({{"sid", "SM2"}})})));
  EXPECT_EQ(find().error().code(), errc::bad_response) << "neither found nor absent";
}

TEST_F(message_lookup_test, reads_the_next_pages_on_our_own_base_address) {
  const std::string second = "/2010-04-01/Accounts/" + test_account + "/Messages.json?PageSize=100&Page=1&PageToken=x";
  network_.answer(200, page(json::array({listed({{"body", "another"}})}), second));
  network_.answer(200, page(json::array({listed({{"sid", "SM2"}})})));
  const auto found = find();
  ASSERT_TRUE(found && *found);
  EXPECT_EQ((*found)->provider_sid, "SM2");
  EXPECT_EQ(network_.requests.at(1).url, "https://twilio.example" + second);
}

TEST_F(message_lookup_test, never_follows_a_page_elsewhere_and_does_not_call_that_none) {
  for (const char* next :
       {"https://evil.example/x", "//evil.example/x", "/2010-04-01/Accounts/ACother/Messages.json", "@evil.example/"}) {
    network_.requests.clear();
    network_.answer(200, page(json::array(), next));
    EXPECT_FALSE(find()) << next;
    for (const ports::http_request& asked : network_.requests) {
      EXPECT_TRUE(asked.url.starts_with("https://twilio.example/") || asked.url.empty()) << asked.url;
    }
    EXPECT_EQ(network_.requests.size(), 1U) << next;
  }
}

TEST_F(message_lookup_test, gives_up_after_some_pages) {
  const std::string same = "/2010-04-01/Accounts/" + test_account + "/Messages.json?Page=1";
  for (int i = 0; i < 50; ++i) {
    network_.answer(200, page(json::array(), same));
  }
  EXPECT_EQ(find().error().code(), errc::bad_response);
  EXPECT_EQ(network_.requests.size(), 10U);
}

TEST_F(message_lookup_test, an_unreadable_list_is_an_error_and_never_none) {
  for (const char* body : {"", "[]", "{}", R"({"messages":null})", "<xml/>"}) {
    network_.answer(200, body);
    EXPECT_EQ(find().error().code(), errc::bad_response) << body;
  }
  network_.answer(503, "");
  EXPECT_EQ(find().error().code(), errc::server_failed);
}

}  // namespace
}  // namespace zylin::twilio
