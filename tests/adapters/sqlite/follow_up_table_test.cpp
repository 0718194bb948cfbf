#include "database_fixture.hpp"

#include <gmock/gmock.h>

namespace zylin::sqlite {
namespace {

using namespace test;  // the fixtures of this folder
using std::chrono::hours;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class follow_up_table_test : public test::database_fixture {
 protected:
  void add(int number, domain::call_outcome outcome, std::optional<time_point> ended) {
    domain::call row = test::a_call(number);
    row.outcome = outcome;
    row.ended_at = ended;
    ASSERT_TRUE(*calls().add(row));
  }
  std::vector<int> open_until(time_point when, std::size_t limit = test::many) {
    std::vector<int> numbers;
    const auto listed = follow_ups().open_until(when, limit);
    EXPECT_TRUE(listed);
    for (const call_sid& id : *listed) {
      numbers.push_back(std::stoi(id.str().substr(2)));
    }
    return numbers;
  }
};

TEST_F(follow_up_table_test, lists_missed_calls_by_their_end_and_no_others) {
  int number = 0;
  for (const domain::call_outcome outcome :
       {domain::call_outcome::open, domain::call_outcome::recorded, domain::call_outcome::answered,
        domain::call_outcome::handed_over, domain::call_outcome::refused}) {
    add(++number, outcome, test::at(1));
  }
  add(11, domain::call_outcome::missed, test::at(30));
  add(12, domain::call_outcome::missed, test::at(20));
  add(13, domain::call_outcome::missed, std::nullopt);  // began at 13, its end is not known
  EXPECT_THAT(open_until(test::at(60)), ElementsAre(13, 12, 11));
  EXPECT_THAT(open_until(test::at(20)), ElementsAre(13, 12));
  EXPECT_THAT(open_until(test::at(60), 1), ElementsAre(13));
  EXPECT_THAT(open_until(test::at(12)), IsEmpty());
  EXPECT_EQ(*follow_ups().earliest_open(), test::at(13));
}

TEST_F(follow_up_table_test, never_lists_a_call_again_that_was_followed_up_also_after_a_restart) {
  add(1, domain::call_outcome::missed, test::at(1));
  ASSERT_TRUE(follow_ups().close(test::a_call_sid(1)));
  domain::call changed = **calls().find(test::a_call_sid(1));
  changed.duration = std::chrono::seconds(3);
  ASSERT_TRUE(calls().save(changed));  // a late webhook
  open();
  EXPECT_THAT(open_until(test::at(60)), IsEmpty());
  EXPECT_EQ(*follow_ups().earliest_open(), std::nullopt);
}

TEST_F(follow_up_table_test, grants_a_number_once_a_day) {
  EXPECT_TRUE(*follow_ups().claim_number("+1555", test::at(0), hours(24)));
  open();
  EXPECT_FALSE(*follow_ups().claim_number("+1555", test::at(0) + hours(24) - std::chrono::milliseconds(1), hours(24)));
  EXPECT_TRUE(*follow_ups().claim_number("+1556", test::at(0), hours(24)));
  EXPECT_TRUE(*follow_ups().claim_number("+1555", test::at(0) + hours(24), hours(24)));
  EXPECT_FALSE(*follow_ups().claim_number("+1555", test::at(0) + hours(25), hours(24)));
}

TEST_F(follow_up_table_test, keeps_the_numbers_of_one_day_only) {
  for (int i = 0; i < 10; ++i) {
    ASSERT_TRUE(*follow_ups().claim_number("+1555" + std::to_string(i), test::at(0), hours(24)));
  }
  ASSERT_TRUE(*follow_ups().claim_number("+1666", test::at(0) + hours(48), hours(24)));
  EXPECT_EQ(*database().integer("SELECT count(*) FROM follow_ups"), 1);
}

TEST_F(follow_up_table_test, lists_calls_of_which_nothing_was_heard_since_they_began) {
  add(1, domain::call_outcome::open, std::nullopt);
  add(2, domain::call_outcome::open, std::nullopt);
  add(3, domain::call_outcome::open, std::nullopt);
  add(4, domain::call_outcome::missed, test::at(4));
  const auto listed = follow_ups().find_stale(test::at(2), test::at(9), test::many);
  ASSERT_TRUE(listed);
  EXPECT_THAT(*listed, ElementsAre(test::a_call_sid(2), test::a_call_sid(3)));
  EXPECT_THAT(*follow_ups().find_stale(test::at(1), test::at(3), 1), ElementsAre(test::a_call_sid(1)));
}

TEST_F(follow_up_table_test, lets_calls_in_the_future_have_begun_and_ended_now) {
  add(1, domain::call_outcome::missed, test::at(61));
  add(62, domain::call_outcome::missed, test::at(63));
  add(64, domain::call_outcome::missed, std::nullopt);
  add(65, domain::call_outcome::open, std::nullopt);
  add(66, domain::call_outcome::answered, test::at(67));
  add(2, domain::call_outcome::missed, test::at(3));
  ASSERT_TRUE(follow_ups().follow_clock_back(test::at(10)));
  const auto stored = [this](int number) { return **calls().find(test::a_call_sid(number)); };
  EXPECT_EQ(stored(1).started_at, test::at(1));
  EXPECT_EQ(stored(1).ended_at, test::at(10));
  EXPECT_EQ(stored(62).started_at, test::at(10));
  EXPECT_EQ(stored(62).ended_at, test::at(10));
  EXPECT_EQ(stored(64).started_at, test::at(10));
  EXPECT_EQ(stored(64).ended_at, std::nullopt);
  EXPECT_EQ(stored(65).started_at, test::at(10));
  EXPECT_EQ(stored(66).started_at, test::at(66)) << "nothing waits for it";
  EXPECT_EQ(stored(66).ended_at, test::at(67));
  EXPECT_EQ(stored(2).ended_at, test::at(3));
}

TEST_F(follow_up_table_test, knows_who_called_again_and_spoke) {
  add(5, domain::call_outcome::missed, test::at(5));
  EXPECT_FALSE(*follow_ups().left_recording_since("+15550001111", test::at(5)));
  add(6, domain::call_outcome::recorded, test::at(6));
  EXPECT_TRUE(*follow_ups().left_recording_since("+15550001111", test::at(5)));
  EXPECT_FALSE(*follow_ups().left_recording_since("+15550001111", test::at(7)));
  EXPECT_FALSE(*follow_ups().left_recording_since("+15550009999", test::at(5)));
}

TEST_F(follow_up_table_test, remembers_how_far_the_list_was_searched) {
  EXPECT_EQ(*sweeps().find(), std::nullopt);
  ports::sweep_mark mark;
  mark.begun_at = test::at(1);
  mark.seen_until = test::at(2);
  ASSERT_TRUE(sweeps().save(mark));
  mark.seen_until = test::at(3);
  ASSERT_TRUE(sweeps().save(mark));
  open();
  const auto stored = sweeps().find();
  ASSERT_TRUE(stored && *stored);
  EXPECT_EQ((*stored)->begun_at, test::at(1));
  EXPECT_EQ((*stored)->seen_until, test::at(3));
}

TEST_F(follow_up_table_test, knows_which_recordings_have_their_job) {
  EXPECT_FALSE(*jobs().knows(test::a_recording_sid(1)));
  ASSERT_TRUE(*jobs().add(test::a_job(1)));
  EXPECT_TRUE(*jobs().knows(test::a_recording_sid(1)));
  EXPECT_FALSE(*jobs().knows(test::a_recording_sid(2)));
}

}  // namespace
}  // namespace zylin::sqlite
