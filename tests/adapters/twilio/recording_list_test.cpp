#include "zylin/adapters/twilio/recording_list.hpp"

#include "account.hpp"
#include "support/fake_http_client.hpp"
#include "support/recorded_telemetry.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace zylin::twilio {
namespace {

using nlohmann::json;

const std::string audio = "RE" + std::string(32, '1');
const std::string caller = "CA" + std::string(32, '2');

// Fri, 24 May 2019 17:18:27.900 UTC
constexpr time_point recorded_since = std::chrono::sys_days(std::chrono::year(2019) / 5 / 24) + std::chrono::hours(17) +
                                      std::chrono::minutes(18) + std::chrono::milliseconds(27'900);

class recording_list_test : public ::testing::Test {
 protected:
  static json entry(const json& changes = json::object()) {
    json made = {{"sid", audio},           {"call_sid", caller}, {"status", "completed"},
                 {"source", "RecordVerb"}, {"duration", "6"},    {"date_created", "Fri, 24 May 2019 17:20:00 +0000"}};
    made.update(changes);
    return made;
  }
  static std::string page(const json& recordings, const json& next = nullptr) {
    return json({{"recordings", recordings}, {"next_page_uri", next}}).dump();
  }
  result<ports::recording_page> read(const std::string& from = "") {
    return test::run(list_->page(recorded_since, from));
  }

  test::fake_http_client network_;
  test::recorded_telemetry events_;
  std::unique_ptr<ports::recording_list> list_ =
      create_recording_list(network_, account_for_tests(), std::chrono::seconds(7), events_);
};

TEST_F(recording_list_test, asks_for_what_was_made_since_a_moment_in_utc) {
  network_.answer(200, page(json::array({entry()})));
  const auto read_page = read();
  ASSERT_TRUE(read_page) << read_page.error().message();
  EXPECT_EQ(network_.requests.at(0).url, "https://twilio.example/2010-04-01/Accounts/" + test_account +
                                             "/Recordings.json?DateCreated%3E=2019-05-24T17%3A18%3A27Z&PageSize=100");
  EXPECT_EQ(network_.requests.at(0).basic->user, test_account);
  EXPECT_EQ(network_.requests.at(0).total_timeout, std::chrono::seconds(7));
  EXPECT_EQ(events_.ended, std::vector<std::string>{"twilio recording_list ok"});
  const ports::listed_recording& listed = read_page->recordings.at(0);
  EXPECT_EQ(listed.recording.str(), audio);
  EXPECT_EQ(listed.call.str(), caller);
  EXPECT_EQ(listed.status, "completed");
  EXPECT_EQ(listed.source, "RecordVerb");
  EXPECT_EQ(listed.duration, std::chrono::seconds(6));
  EXPECT_EQ(listed.made_at, std::chrono::floor<std::chrono::minutes>(recorded_since) + std::chrono::minutes(2));
  EXPECT_EQ(read_page->next, "");
}

TEST_F(recording_list_test, takes_nulls_and_leaves_out_what_cannot_be_fetched) {
  network_.answer(200, page(json::array({entry({{"status", nullptr}, {"duration", nullptr}, {"date_created", nullptr}}),
                                         entry({{"duration", "-1"}}), entry({{"duration", 6}}),
                                         entry({{"call_sid", nullptr}}), entry({{"sid", "../x"}}), nullptr, "text"})));
  const auto read_page = read();
  ASSERT_TRUE(read_page) << read_page.error().message();
  ASSERT_EQ(read_page->recordings.size(), 3U);
  for (const ports::listed_recording& listed : read_page->recordings) {
    EXPECT_FALSE(listed.duration);
  }
  EXPECT_FALSE(read_page->recordings.at(0).made_at);
}

TEST_F(recording_list_test, goes_on_at_our_own_account_on_our_own_base_address_only) {
  const std::string next = "/2010-04-01/Accounts/" + test_account + "/Recordings.json?Page=1&PageToken=x";
  network_.answer(200, page(json::array(), next));
  EXPECT_EQ(read()->next, next);
  network_.answer(200, page(json::array()));
  ASSERT_TRUE(read(next));
  EXPECT_EQ(network_.requests.at(1).url, "https://twilio.example" + next);
  network_.requests.clear();
  for (const char* elsewhere : {"https://evil.example/x", "//evil.example/x", "@evil.example/",
                                "/2010-04-01/Accounts/ACother/Recordings.json"}) {
    EXPECT_EQ(read(elsewhere).error().code(), errc::bad_response) << elsewhere;
  }
  EXPECT_TRUE(network_.requests.empty());
}

TEST_F(recording_list_test, an_unreadable_list_is_an_error_and_never_none) {
  for (const char* body : {"", "[]", "{}", R"({"recordings":null})", "<xml/>"}) {
    network_.answer(200, body);
    EXPECT_EQ(read().error().code(), errc::bad_response) << body;
  }
  network_.answer(503, "");
  EXPECT_EQ(read().error().code(), errc::server_failed);
  network_.answer(401, "");
  EXPECT_EQ(read().error().code(), errc::unauthorized);
  EXPECT_EQ(events_.ended.back(), "twilio recording_list unauthorized");
}

}  // namespace
}  // namespace zylin::twilio
