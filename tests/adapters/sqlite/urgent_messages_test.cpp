#include "database_fixture.hpp"

#include <gmock/gmock.h>

#include <algorithm>
#include <utility>

namespace zylin::sqlite {
namespace {

using namespace test;  // the fixtures of this folder
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class urgent_messages_test : public test::database_fixture {
 protected:
  void add(const std::string& key, const std::string& to,
           domain::message_kind kind = domain::message_kind::owner_notice, time_point run_at = test::at(0)) {
    domain::message row = test::a_message(key, to, run_at);
    row.kind = kind;
    ASSERT_TRUE(*messages().add(row));
  }
  void add_urgent(const std::string& key, const std::string& to,
                  domain::message_kind kind = domain::message_kind::owner_alert) {
    add(key, to, kind);
  }
  std::vector<std::string> claim(time_point now) {
    std::vector<std::string> keys;
    for (const domain::message& each : *messages().claim_due(now, domain::channel::whatsapp, 10)) {
      keys.push_back(each.dedupe_key);
    }
    return keys;
  }
  void set(std::int64_t id, domain::message_state state, time_point run_at = test::at(0)) {
    const std::vector<domain::message> rows = *messages().latest(1'000);
    domain::message row = *std::ranges::find(rows, id, &domain::message::id);
    row.state = state;
    row.run_at = run_at;
    ASSERT_TRUE(messages().save(row));
  }
};

TEST_F(urgent_messages_test, go_before_whatever_waits_to_be_sent) {
  for (const domain::message_kind kind : {domain::message_kind::owner_alert, domain::message_kind::owner_handover}) {
    const std::string owner = "+1555000333" + std::to_string(static_cast<int>(kind));
    add(owner + " notice", owner, domain::message_kind::owner_notice, test::at(9));
    add_urgent(owner + " urgent", owner, kind);
    EXPECT_EQ(*messages().next_run_at(domain::channel::whatsapp), test::at(0));
    EXPECT_THAT(claim(test::at(0)), ElementsAre(owner + " urgent"));
  }
}

TEST_F(urgent_messages_test, are_sent_alone_also_where_an_ordinary_one_is_due) {
  add("notice", test::ben);
  add_urgent("alert", test::ben);
  EXPECT_THAT(claim(test::at(0)), ElementsAre("alert"));
  EXPECT_THAT(claim(test::at(0)), IsEmpty());
  set(2, domain::message_state::pending, test::at(5));
  EXPECT_THAT(claim(test::at(4)), IsEmpty()) << "the alert is tried again first";
  EXPECT_THAT(claim(test::at(5)), ElementsAre("alert"));
  set(2, domain::message_state::sent);
  EXPECT_THAT(claim(test::at(5)), ElementsAre("notice"));
}

TEST_F(urgent_messages_test, keep_their_own_order) {
  add_urgent("part 1", test::ben);
  add_urgent("part 2", test::ben);
  add_urgent("handed over", test::ben, domain::message_kind::owner_handover);
  EXPECT_THAT(claim(test::at(0)), ElementsAre("part 1"));
  set(1, domain::message_state::ambiguous, test::at(5));
  EXPECT_THAT(claim(test::at(4)), IsEmpty());
  set(1, domain::message_state::sent);
  EXPECT_THAT(claim(test::at(4)), ElementsAre("part 2"));
  set(2, domain::message_state::sent);
  EXPECT_THAT(claim(test::at(4)), ElementsAre("handed over"));
}

TEST_F(urgent_messages_test, wait_for_no_text_in_doubt_and_the_others_still_do) {
  add("notice", test::ben);
  ASSERT_THAT(claim(test::at(0)), ElementsAre("notice"));
  set(1, domain::message_state::ambiguous, test::at(5));
  add("another notice", test::ben);
  add_urgent("alert", test::ben);
  EXPECT_THAT(claim(test::at(0)), ElementsAre("alert"));
  set(3, domain::message_state::ambiguous, test::at(7));
  EXPECT_THAT(claim(test::at(5)), ElementsAre("notice")) << "which is looked up while the alert is in doubt";
  set(1, domain::message_state::sent);
  EXPECT_THAT(claim(test::at(6)), IsEmpty());
  EXPECT_THAT(claim(test::at(7)), ElementsAre("alert"));
  set(3, domain::message_state::sent);
  EXPECT_THAT(claim(test::at(7)), ElementsAre("another notice"));
}

// A look-up of a template takes the only message that it finds, so there must be no other.
TEST_F(urgent_messages_test, wait_for_what_a_look_up_could_take_for_them) {
  for (const auto& [first, second] : {std::pair(true, false), std::pair(false, true), std::pair(true, true)}) {
    const std::string owner = "+15550004" + std::to_string(static_cast<int>(first) * 2 + static_cast<int>(second));
    const auto id = static_cast<std::int64_t>(messages().latest(10)->size()) + 1;
    domain::message notice = test::a_message(owner + " notice", owner);
    notice.as_template = first;
    ASSERT_TRUE(*messages().add(notice));
    ASSERT_THAT(claim(test::at(0)), ElementsAre(owner + " notice"));
    domain::message alert = test::a_message(owner + " alert", owner);
    alert.kind = domain::message_kind::owner_alert;
    alert.as_template = second;
    ASSERT_TRUE(*messages().add(alert));
    EXPECT_THAT(claim(test::at(0)), IsEmpty());
    set(id, domain::message_state::ambiguous, test::at(5));
    EXPECT_THAT(claim(test::at(4)), IsEmpty());
    set(id, domain::message_state::sent);
    EXPECT_THAT(claim(test::at(4)), ElementsAre(owner + " alert"));
  }
}

TEST_F(urgent_messages_test, wait_for_no_template_in_doubt_on_the_other_channel) {
  domain::message notice = test::a_message("notice", test::ben);
  notice.as_template = true;
  ASSERT_TRUE(*messages().add(notice));
  ASSERT_THAT(claim(test::at(0)), ElementsAre("notice"));
  set(1, domain::message_state::ambiguous, test::at(5));
  domain::message alert = test::a_message("alert", test::ben);
  alert.kind = domain::message_kind::owner_alert;
  alert.channel = domain::channel::sms;
  ASSERT_TRUE(*messages().add(alert));
  EXPECT_EQ(messages().claim_due(test::at(0), domain::channel::sms, 10)->size(), 1U);
}

}  // namespace
}  // namespace zylin::sqlite
