#include "zylin/adapters/twilio/call_directory.hpp"

#include "account.hpp"
#include "support/fake_http_client.hpp"
#include "support/recorded_telemetry.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace zylin::twilio {
namespace {

using nlohmann::json;

const std::string sid = "CA" + std::string(32, '2');

class call_directory_test : public ::testing::Test {
 protected:
  static json resource(const json& changes = json::object()) {
    json made = {{"sid", sid},
                 {"from", "+14155550123"},
                 {"to", "+15550001111"},
                 {"status", "completed"},
                 {"direction", "inbound"},
                 {"duration", "21"},
                 {"start_time", "Fri, 24 May 2019 17:18:27 +0000"},
                 {"end_time", "Fri, 24 May 2019 17:18:48 +0000"}};
    made.update(changes);
    return made;
  }
  result<ports::directory_entry> find() {
    std::optional<result<ports::directory_entry>> found;
    test::run(look(found));
    return *found;
  }

  // Not returned: the result of a spawned coroutine must have a default value.
  ports::awaitable<void> look(std::optional<result<ports::directory_entry>>& into) {
    result<ports::directory_entry> found = co_await calls_->find(*call_sid::parse(sid));
    into.emplace(std::move(found));
  }

  test::fake_http_client network_;
  test::recorded_telemetry events_;
  std::unique_ptr<ports::call_directory> calls_ =
      create_call_directory(network_, account_for_tests(), std::chrono::seconds(7), events_);
};

TEST_F(call_directory_test, tells_who_called_whom_and_when) {
  network_.answer(200, resource().dump());
  const auto entry = find();
  ASSERT_TRUE(entry) << entry.error().message();
  EXPECT_EQ(network_.requests.at(0).url,
            "https://twilio.example/2010-04-01/Accounts/" + test_account + "/Calls/" + sid + ".json");
  EXPECT_EQ(entry->row.from, "+14155550123");
  EXPECT_EQ(entry->row.to, "+15550001111");
  EXPECT_EQ(entry->row.status, domain::call_status::completed);
  EXPECT_EQ(entry->row.duration, std::chrono::seconds(21));
  EXPECT_EQ(*entry->row.ended_at - entry->row.started_at, std::chrono::seconds(21));
  EXPECT_EQ(entry->direction, "inbound");
  EXPECT_EQ(entry->row.outcome, domain::call_outcome::open);
  EXPECT_EQ(events_.ended, std::vector<std::string>{"twilio call_lookup ok"});
}

TEST_F(call_directory_test, takes_nulls_of_a_call_that_still_runs) {
  network_.answer(200, resource({{"end_time", nullptr}, {"duration", nullptr}, {"status", "in-progress"}}).dump());
  const auto entry = find();
  ASSERT_TRUE(entry) << entry.error().message();
  EXPECT_FALSE(entry->row.ended_at);
  EXPECT_FALSE(entry->row.duration);
  EXPECT_EQ(entry->row.status, domain::call_status::in_progress);
}

TEST_F(call_directory_test, tells_a_call_that_is_not_there_from_one_that_cannot_be_read) {
  network_.answer(404, R"({"code":20404,"message":"not found"})");
  EXPECT_EQ(find().error().code(), errc::not_found);
  network_.answer(500, "");
  EXPECT_EQ(find().error().code(), errc::server_failed);
  for (const std::string& body : {std::string(), std::string("[]"), resource({{"sid", "CAother"}}).dump()}) {
    network_.answer(200, body);
    EXPECT_EQ(find().error().code(), errc::bad_response) << body;
  }
}

}  // namespace
}  // namespace zylin::twilio
