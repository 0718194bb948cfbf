#include "account_under_test.hpp"

#include "zylin/sim/simulated_caller.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace zylin::sim {
namespace {

using nlohmann::json;

// 2026-11-22 08:46:00 UTC
constexpr time_point morning =
    std::chrono::sys_days(std::chrono::year(2026) / 11 / 22) + std::chrono::hours(8) + std::chrono::minutes(46);

class listed_recordings : public ::testing::Test {
 protected:
  std::string add(time_point made) {
    recording_details details;
    details.call_sid = random_sid("CA");
    details.made = made;
    const std::string sid = random_sid("RE");
    account.twilio.add_recording(sid, "RIFF", details);
    return sid;
  }
  json list(const std::string& query) { return json::parse(account.get("Recordings.json?" + query).body); }

  account_under_test account;
};

TEST_F(listed_recordings, show_what_twilio_shows) {
  const std::string sid = add(morning);
  const json page = list("PageSize=100");
  ASSERT_EQ(page.at("recordings").size(), 1U);
  const json& entry = page.at("recordings").at(0);
  EXPECT_EQ(entry.at("sid"), sid);
  EXPECT_EQ(entry.at("status"), "completed");
  EXPECT_EQ(entry.at("source"), "RecordVerb");
  EXPECT_EQ(entry.at("duration"), "6");
  EXPECT_EQ(entry.at("date_created"), "Sun, 22 Nov 2026 08:46:00 +0000");
  EXPECT_TRUE(page.at("next_page_uri").is_null());
}

TEST_F(listed_recordings, are_narrowed_by_day_and_by_moment) {
  add(morning);
  add(morning + std::chrono::minutes(1));
  EXPECT_EQ(list("DateCreated%3E=2026-11-22T08%3A46%3A00Z").at("recordings").size(), 2U);
  EXPECT_EQ(list("DateCreated%3E=2026-11-22T08%3A46%3A01Z").at("recordings").size(), 1U);
  EXPECT_EQ(list("DateCreated%3E=2026-11-22").at("recordings").size(), 2U);
  EXPECT_EQ(list("DateCreated%3E=2026-11-23").at("recordings").size(), 0U);
  EXPECT_EQ(account.get("Recordings.json?DateCreated%3E=yesterday").status, 400);
}

TEST_F(listed_recordings, come_newest_first_in_pages_that_name_the_next) {
  std::vector<std::string> added;
  for (int minute = 0; minute < 5; ++minute) {
    added.push_back(add(morning + std::chrono::minutes(minute)));
  }
  std::vector<std::string> seen;
  std::string path = "Recordings.json?DateCreated%3E=2026-11-22T08%3A00%3A00Z&PageSize=2";
  while (!path.empty()) {
    const json page = json::parse(account.get(path).body);
    for (const json& entry : page.at("recordings")) {
      seen.push_back(entry.at("sid"));
    }
    const std::string own = "/2010-04-01/Accounts/" + test_account + "/";
    const std::string next = page.at("next_page_uri").is_null() ? "" : page.at("next_page_uri").get<std::string>();
    path = next.empty() ? "" : next.substr(own.size());
  }
  std::reverse(added.begin(), added.end());
  EXPECT_EQ(seen, added);
}

TEST_F(listed_recordings, and_calls_are_refused_without_the_right_credentials) {
  EXPECT_EQ(account.send(ports::http_request(ports::http_method::get, account.resource("Recordings.json"))).status,
            401);
  EXPECT_EQ(account.send(ports::http_request(ports::http_method::get, account.resource("Calls/CA1.json"))).status, 401);
}

TEST_F(listed_recordings, belong_to_calls_that_can_be_asked_for) {
  known_call call;
  call.sid = random_sid("CA");
  call.from = "+14155550123";
  call.to = "+14155550100";
  call.started = morning;
  call.duration = std::chrono::seconds(20);
  account.twilio.add_call(call);
  const json shown = json::parse(account.get("Calls/" + call.sid + ".json").body);
  EXPECT_EQ(shown.at("from"), "+14155550123");
  EXPECT_EQ(shown.at("duration"), "20");
  EXPECT_EQ(shown.at("end_time"), "Sun, 22 Nov 2026 08:46:20 +0000");
  EXPECT_EQ(account.get("Calls/" + random_sid("CA") + ".json").status, 404);
}

}  // namespace
}  // namespace zylin::sim
