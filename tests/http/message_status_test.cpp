#include "http/api_fixture.hpp"

namespace zylin::http::test {
namespace {

class message_status : public api_test {
 protected:
  static constexpr std::string_view sid = "SM00000000000000000000000000000009";

  void SetUp() override { start(); }
  int report(std::string_view word, std::string_view code = {}) {
    form fields({{"MessageSid", std::string(sid)}, {"MessageStatus", std::string(word)}});
    if (!code.empty()) {
      fields.add("ErrorCode", std::string(code));
    }
    return post("/api/twilio/message-status", fields).status;
  }
};

TEST_F(message_status, is_handed_in_word_for_word) {
  struct reported {
    std::string_view word;
    std::string_view code;
  };
  const std::vector<reported> cases{{"delivered", ""}, {"read", ""}, {"undelivered", "63016"}, {"teleported", ""}};
  for (const reported& each : cases) {
    EXPECT_EQ(report(each.word, each.code), 204);
    const handed_in told = intake.last();
    EXPECT_EQ(told.what, "message_reported");
    EXPECT_EQ(told.report->provider_sid, sid);
    EXPECT_EQ(told.report->status, each.word);
    EXPECT_EQ(told.report->error_code, each.code);
  }
  EXPECT_EQ(intake.all().size(), cases.size()) << "each once";
}

TEST_F(message_status, of_a_message_with_any_sid_is_taken) {
  EXPECT_EQ(post("/api/twilio/message-status", form({{"MessageSid", "SMother"}, {"MessageStatus", "read"}})).status,
            204);
  EXPECT_EQ(intake.last().report->provider_sid, "SMother");
}

TEST_F(message_status, refuses_a_report_about_nothing) {
  EXPECT_EQ(post("/api/twilio/message-status", form({form::field("MessageStatus", "read")})).status, 400);
  EXPECT_TRUE(intake.all().empty());
}

TEST_F(message_status, asks_to_be_repeated_when_it_cannot_be_stored) {
  intake.fails = true;
  EXPECT_EQ(report("delivered"), 503);
}

}  // namespace
}  // namespace zylin::http::test
