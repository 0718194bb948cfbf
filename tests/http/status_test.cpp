#include "http/api_fixture.hpp"

namespace zylin::http::test {
namespace {

using std::chrono::seconds;

class status : public api_test {
 protected:
  void SetUp() override { start(); }

  int report(std::string_view word, std::string_view length = {}) {
    form fields = voice_form();
    form reported;
    for (const auto& [name, value] : fields.fields()) {
      reported.add(name, name == "CallStatus" ? std::string(word) : value);
    }
    if (!length.empty()) {
      reported.add("CallDuration", std::string(length));
      reported.add("Duration", "1");
    }
    return post("/api/twilio/status", reported).status;
  }
};

TEST_F(status, is_handed_in_with_everything_that_can_be_read) {
  struct reading {
    std::string_view word;
    std::string_view length;
    std::optional<domain::call_status> status;
    std::optional<seconds> duration;
  };
  const std::vector<reading> cases{
      {"completed", "8", domain::call_status::completed, seconds(8)},
      {"completed", "0", domain::call_status::completed, seconds(0)},
      {"completed", "-8", domain::call_status::completed, std::nullopt},
      {"completed", "8.5", domain::call_status::completed, std::nullopt},
      {"in-progress", "", domain::call_status::in_progress, std::nullopt},
      {"initiated", "", domain::call_status::initiated, std::nullopt},
      {"ringing", "", domain::call_status::ringing, std::nullopt},
      {"busy", "", domain::call_status::busy, std::nullopt},
      {"levitating", "8", std::nullopt, seconds(8)},
  };
  for (const reading& each : cases) {
    EXPECT_EQ(report(each.word, each.length), 204);
    const handed_in told = intake.last();
    EXPECT_EQ(told.what, "call_progressed");
    EXPECT_EQ(told.call->sid.str(), call_id);
    EXPECT_EQ(told.call->from, caller_number);
    EXPECT_EQ(told.call->to, "+14155550100");
    EXPECT_EQ(told.call->status, each.status) << each.word;
    EXPECT_EQ(told.call->duration, each.duration) << each.length;
  }
  EXPECT_EQ(intake.all().size(), cases.size()) << "each once";
}

TEST_F(status, asks_to_be_repeated_when_it_cannot_be_stored) {
  intake.fails = true;
  EXPECT_EQ(report("completed"), 503);
  intake.fails = false;
  EXPECT_EQ(report("completed"), 204);
}

TEST_F(status, refuses_a_malformed_call_sid) {
  EXPECT_EQ(post("/api/twilio/status", form({{"CallSid", "x"}, {"CallStatus", "completed"}})).status, 400);
  EXPECT_TRUE(intake.all().empty());
}

}  // namespace
}  // namespace zylin::http::test
