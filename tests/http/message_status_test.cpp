#include "http/api_fixture.hpp"

#include <algorithm>

namespace zylin::http::test {
namespace {

class message_status : public api_test {
 protected:
  static constexpr std::string_view sid = "SM00000000000000000000000000000009";

  void SetUp() override {
    start();
    domain::message row;
    row.to = caller_number;
    row.body = "See you tomorrow.";
    row.dedupe_key = "one";
    row.created_at = time.now();
    in_database([&row](ports::transaction& tx) -> result<void> {
      if (const result<bool> added = tx.messages().add(row); !added) {
        return added.error();
      }
      domain::message sent = tx.messages().latest(1)->front();
      sent.state = domain::message_state::sent;
      sent.provider_sid = sid;
      return tx.messages().save(sent);
    });
  }
  [[nodiscard]] domain::message reported_message() {
    const std::vector<domain::message> rows = messages();
    const auto found = std::ranges::find(rows, sid, &domain::message::provider_sid);
    return found == rows.end() ? domain::message() : *found;
  }
  int report(std::string_view word, std::string_view code = {}) {
    form fields({{"MessageSid", std::string(sid)}, {"MessageStatus", std::string(word)}});
    if (!code.empty()) {
      fields.add("ErrorCode", std::string(code));
    }
    return post("/api/twilio/message-status", fields).status;
  }
};

TEST_F(message_status, follows_a_message_to_its_reader) {
  EXPECT_EQ(report("delivered"), 204);
  EXPECT_EQ(reported_message().state, domain::message_state::delivered);
  EXPECT_EQ(report("read"), 204);
  EXPECT_EQ(reported_message().state, domain::message_state::read);
  EXPECT_EQ(events.changes(),
            (std::vector<domain::message_state>{domain::message_state::delivered, domain::message_state::read}));
  EXPECT_EQ(messages_announced, 2);
}

TEST_F(message_status, never_goes_back_and_counts_a_repetition_once) {
  for (const std::string_view word : {"read", "delivered", "sent", "queued", "read", "undelivered", "failed"}) {
    EXPECT_EQ(report(word), 204);
  }
  EXPECT_EQ(reported_message().state, domain::message_state::read);
  EXPECT_EQ(events.changes().size(), 1U);
}

TEST_F(message_status, notes_why_a_message_was_not_delivered) {
  EXPECT_EQ(report("undelivered", "63016"), 204);
  EXPECT_EQ(reported_message().state, domain::message_state::failed);
  EXPECT_EQ(reported_message().error, "63016");
  EXPECT_EQ(messages_announced, 1);
}

TEST_F(message_status, ignores_messages_it_does_not_know_and_words_it_cannot_read) {
  EXPECT_EQ(post("/api/twilio/message-status", form({{"MessageSid", "SMother"}, {"MessageStatus", "read"}})).status,
            204);
  EXPECT_EQ(report("teleported"), 204);
  EXPECT_EQ(reported_message().state, domain::message_state::sent);
}

TEST_F(message_status, refuses_a_report_about_nothing) {
  EXPECT_EQ(post("/api/twilio/message-status", form({form::field("MessageStatus", "read")})).status, 400);
}

TEST_F(message_status, asks_to_be_repeated_when_it_cannot_be_stored) {
  db->fails = true;
  EXPECT_EQ(report("delivered"), 503);
}

}  // namespace
}  // namespace zylin::http::test
