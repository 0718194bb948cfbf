#include "database_fixture.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <utility>

namespace zylin::sqlite {
namespace {

using namespace test;  // the fixtures of this folder
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class urgent_messages_test : public database_fixture {
 protected:
  void add(const std::string& key, const std::string& to, message_kind kind = message_kind::owner_notice,
           time_point run_at = at(0)) {
    message row = a_message(key, to, run_at);
    row.kind = kind;
    ASSERT_TRUE(*messages().add(row));
  }
  void add_urgent(const std::string& key, const std::string& to, message_kind kind = message_kind::owner_alert) {
    add(key, to, kind);
  }
  std::vector<std::string> claim(time_point now) {
    std::vector<std::string> keys;
    for (const message& each : *messages().claim_due(now, channel::whatsapp, 10)) {
      keys.push_back(each.dedupe_key);
    }
    return keys;
  }
  void set(std::int64_t id, message_state state, time_point run_at = at(0)) {
    const std::vector<message> rows = *messages().latest(1'000);
    message row = *std::ranges::find(rows, id, &message::id);
    row.state = state;
    row.run_at = run_at;
    ASSERT_TRUE(messages().save(row));
  }
};

TEST_F(urgent_messages_test, go_before_whatever_waits_to_be_sent) {
  for (const message_kind kind : {message_kind::owner_alert, message_kind::owner_handover}) {
    const std::string owner = "+1555000333" + std::to_string(static_cast<int>(kind));
    add(owner + " notice", owner, message_kind::owner_notice, at(9));
    add_urgent(owner + " urgent", owner, kind);
    EXPECT_EQ(*messages().next_run_at(channel::whatsapp), at(0));
    EXPECT_THAT(claim(at(0)), ElementsAre(owner + " urgent"));
  }
}

TEST_F(urgent_messages_test, are_sent_alone_also_where_an_ordinary_one_is_due) {
  add("notice", ben);
  add_urgent("alert", ben);
  EXPECT_THAT(claim(at(0)), ElementsAre("alert"));
  EXPECT_THAT(claim(at(0)), IsEmpty());
  set(2, message_state::pending, at(5));
  EXPECT_THAT(claim(at(4)), IsEmpty()) << "the alert is tried again first";
  EXPECT_THAT(claim(at(5)), ElementsAre("alert"));
  set(2, message_state::sent);
  EXPECT_THAT(claim(at(5)), ElementsAre("notice"));
}

TEST_F(urgent_messages_test, keep_their_own_order) {
  add_urgent("part 1", ben);
  add_urgent("part 2", ben);
  add_urgent("handed over", ben, message_kind::owner_handover);
  EXPECT_THAT(claim(at(0)), ElementsAre("part 1"));
  set(1, message_state::ambiguous, at(5));
  EXPECT_THAT(claim(at(4)), IsEmpty());
  set(1, message_state::sent);
  EXPECT_THAT(claim(at(4)), ElementsAre("part 2"));
  set(2, message_state::sent);
  EXPECT_THAT(claim(at(4)), ElementsAre("handed over"));
}

TEST_F(urgent_messages_test, wait_for_no_text_in_doubt_and_the_others_still_do) {
  add("notice", ben);
  ASSERT_THAT(claim(at(0)), ElementsAre("notice"));
  set(1, message_state::ambiguous, at(5));
  add("another notice", ben);
  add_urgent("alert", ben);
  EXPECT_THAT(claim(at(0)), ElementsAre("alert"));
  set(3, message_state::ambiguous, at(7));
  EXPECT_THAT(claim(at(5)), ElementsAre("notice")) << "which is looked up while the alert is in doubt";
  set(1, message_state::sent);
  EXPECT_THAT(claim(at(6)), IsEmpty());
  EXPECT_THAT(claim(at(7)), ElementsAre("alert"));
  set(3, message_state::sent);
  EXPECT_THAT(claim(at(7)), ElementsAre("another notice"));
}

// A look-up of a template takes the only message that it finds: there must be no other.
TEST_F(urgent_messages_test, wait_for_what_a_look_up_could_take_for_them) {
  for (const auto& [first, second] : {std::pair(true, false), std::pair(false, true), std::pair(true, true)}) {
    const std::string owner = "+15550004" + std::to_string(static_cast<int>(first) * 2 + static_cast<int>(second));
    const auto id = static_cast<std::int64_t>(messages().latest(10)->size()) + 1;
    message notice = a_message(owner + " notice", owner);
    notice.as_template = first;
    ASSERT_TRUE(*messages().add(notice));
    ASSERT_THAT(claim(at(0)), ElementsAre(owner + " notice"));
    message alert = a_message(owner + " alert", owner);
    alert.kind = message_kind::owner_alert;
    alert.as_template = second;
    ASSERT_TRUE(*messages().add(alert));
    EXPECT_THAT(claim(at(0)), IsEmpty());
    set(id, message_state::ambiguous, at(5));
    EXPECT_THAT(claim(at(4)), IsEmpty());
    set(id, message_state::sent);
    EXPECT_THAT(claim(at(4)), ElementsAre(owner + " alert"));
  }
}

TEST_F(urgent_messages_test, wait_for_no_template_in_doubt_on_the_other_channel) {
  message notice = a_message("notice", ben);
  notice.as_template = true;
  ASSERT_TRUE(*messages().add(notice));
  ASSERT_THAT(claim(at(0)), ElementsAre("notice"));
  set(1, message_state::ambiguous, at(5));
  message alert = a_message("alert", ben);
  alert.kind = message_kind::owner_alert;
  alert.channel = channel::sms;
  ASSERT_TRUE(*messages().add(alert));
  EXPECT_EQ(messages().claim_due(at(0), channel::sms, 10)->size(), 1U);
}

}  // namespace
}  // namespace zylin::sqlite
