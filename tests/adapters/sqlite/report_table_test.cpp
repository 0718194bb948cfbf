#include "database_fixture.hpp"

#include <gmock/gmock.h>

namespace zylin::sqlite {
namespace {

using namespace test;  // the fixtures of this folder
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class report_table_test : public test::database_fixture {
 protected:
  void add(domain::message row, domain::message_state state, int minute = 10) {
    row.state = state;
    row.created_at = test::at(minute);
    ASSERT_TRUE(*messages().add(row));
    ASSERT_TRUE(database().execute("UPDATE messages SET state = '" + std::string(to_string(state)) +
                                   "' WHERE dedupe_key = '" + row.dedupe_key + "'"));
  }
  static domain::message delivery_method(const std::string& ladder, const std::string& key) {
    domain::message row = test::a_message(key, "+15550001111");
    row.first_dedupe_key = ladder;
    return row;
  }
  std::vector<std::int64_t> undelivered() {
    std::vector<std::int64_t> ids;
    const auto found = report().undelivered(day, test::many);
    EXPECT_TRUE(found);
    for (const domain::undelivered_message& each : *found) {
      ids.push_back(each.id);
    }
    return ids;
  }

  const domain::time_span day{test::at(0), test::at(60)};
};

TEST_F(report_table_test, reads_the_calls_of_the_span) {
  for (int number : {-1, 0, 59, 60}) {
    domain::call row = test::a_call(number + 1);
    row.started_at = test::at(number);
    row.outcome = domain::call_outcome::missed;
    ASSERT_TRUE(*calls().add(row));
  }
  const auto calls = *report().calls(day, test::many);
  ASSERT_EQ(calls.size(), 2U);
  EXPECT_EQ(calls[0].at, test::at(0));
  EXPECT_EQ(calls[1].at, test::at(59));
  EXPECT_EQ(calls[0].outcome, domain::call_outcome::missed);
}

TEST_F(report_table_test, counts_a_message_as_lost_when_every_way_has_failed) {
  add(delivery_method("", "a"), domain::message_state::failed);
  add(delivery_method("a", "a/sms"), domain::message_state::failed);
  add(delivery_method("", "b"), domain::message_state::failed);
  EXPECT_THAT(undelivered(), ElementsAre(2, 3)) << "each once, by the last way that was tried";
}

TEST_F(report_table_test, does_not_count_a_message_that_another_way_has_carried_or_may_carry) {
  add(delivery_method("", "a"), domain::message_state::failed);
  add(delivery_method("a", "a/sms"), domain::message_state::delivered);
  add(delivery_method("", "b"), domain::message_state::failed);
  add(delivery_method("b", "b/template"), domain::message_state::failed);
  add(delivery_method("b", "b/sms"), domain::message_state::pending);
  add(delivery_method("", "c"), domain::message_state::sent);
  EXPECT_THAT(undelivered(), IsEmpty());
}

TEST_F(report_table_test, counts_each_message_on_its_own_day) {
  add(delivery_method("", "a"), domain::message_state::failed, -1);
  add(delivery_method("", "b"), domain::message_state::failed, 60);
  add(delivery_method("", "c"), domain::message_state::failed, 59);
  EXPECT_THAT(undelivered(), ElementsAre(3));
}

TEST_F(report_table_test, knows_which_messages_were_written) {
  add(delivery_method("", "report:2027-01-15:0"), domain::message_state::sent);
  EXPECT_TRUE(*report().is_written("report:2027-01-15:0"));
  EXPECT_FALSE(*report().is_written("report:2027-01-16:0"));
}

}  // namespace
}  // namespace zylin::sqlite
