#include "database_fixture.hpp"

#include <gmock/gmock.h>

namespace zylin::sqlite {
namespace {

using namespace test;  // the fixtures of this folder
using std::chrono::hours;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class follow_up_table_test : public database_fixture {
 protected:
  void add(int number, call_outcome outcome, std::optional<time_point> ended) {
    call row = a_call(number);
    row.outcome = outcome;
    row.ended_at = ended;
    ASSERT_TRUE(*calls().add(row));
  }
  std::vector<int> open_until(time_point when, std::size_t limit = many) {
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
  for (const call_outcome outcome : {call_outcome::open, call_outcome::recorded, call_outcome::answered,
                                     call_outcome::handed_over, call_outcome::refused}) {
    add(++number, outcome, at(1));
  }
  add(11, call_outcome::missed, at(30));
  add(12, call_outcome::missed, at(20));
  add(13, call_outcome::missed, std::nullopt);  // began at 13, its end is not known
  EXPECT_THAT(open_until(at(60)), ElementsAre(13, 12, 11));
  EXPECT_THAT(open_until(at(20)), ElementsAre(13, 12));
  EXPECT_THAT(open_until(at(60), 1), ElementsAre(13));
  EXPECT_THAT(open_until(at(12)), IsEmpty());
  EXPECT_EQ(*follow_ups().earliest_open(), at(13));
}

TEST_F(follow_up_table_test, never_lists_a_call_again_that_was_followed_up_also_after_a_restart) {
  add(1, call_outcome::missed, at(1));
  ASSERT_TRUE(follow_ups().close(a_call_sid(1)));
  call changed = **calls().find(a_call_sid(1));
  changed.duration = std::chrono::seconds(3);
  ASSERT_TRUE(calls().save(changed));  // a late webhook
  open();
  EXPECT_THAT(open_until(at(60)), IsEmpty());
  EXPECT_EQ(*follow_ups().earliest_open(), std::nullopt);
}

TEST_F(follow_up_table_test, grants_a_number_once_a_day) {
  EXPECT_TRUE(*follow_ups().claim_number("+1555", at(0), hours(24)));
  open();
  EXPECT_FALSE(*follow_ups().claim_number("+1555", at(0) + hours(24) - std::chrono::milliseconds(1), hours(24)));
  EXPECT_TRUE(*follow_ups().claim_number("+1556", at(0), hours(24)));
  EXPECT_TRUE(*follow_ups().claim_number("+1555", at(0) + hours(24), hours(24)));
  EXPECT_FALSE(*follow_ups().claim_number("+1555", at(0) + hours(25), hours(24)));
}

TEST_F(follow_up_table_test, keeps_the_numbers_of_one_day_only) {
  for (int i = 0; i < 10; ++i) {
    ASSERT_TRUE(*follow_ups().claim_number("+1555" + std::to_string(i), at(0), hours(24)));
  }
  ASSERT_TRUE(*follow_ups().claim_number("+1666", at(0) + hours(48), hours(24)));
  EXPECT_EQ(*database().integer("SELECT count(*) FROM follow_ups"), 1);
}

TEST_F(follow_up_table_test, lists_calls_of_which_nothing_was_heard_since_they_began) {
  add(1, call_outcome::open, std::nullopt);
  add(2, call_outcome::open, std::nullopt);
  add(3, call_outcome::open, std::nullopt);
  add(4, call_outcome::missed, at(4));
  const auto listed = follow_ups().unheard_of(at(2), at(9), many);
  ASSERT_TRUE(listed);
  EXPECT_THAT(*listed, ElementsAre(a_call_sid(2), a_call_sid(3)));
  EXPECT_THAT(*follow_ups().unheard_of(at(1), at(3), 1), ElementsAre(a_call_sid(1)));
}

TEST_F(follow_up_table_test, lets_calls_in_the_future_have_begun_and_ended_now) {
  add(1, call_outcome::missed, at(61));
  add(62, call_outcome::missed, at(63));
  add(64, call_outcome::missed, std::nullopt);
  add(65, call_outcome::open, std::nullopt);
  add(66, call_outcome::answered, at(67));
  add(2, call_outcome::missed, at(3));
  ASSERT_TRUE(follow_ups().follow_clock_back(at(10)));
  const auto stored = [this](int number) { return **calls().find(a_call_sid(number)); };
  EXPECT_EQ(stored(1).started_at, at(1));
  EXPECT_EQ(stored(1).ended_at, at(10));
  EXPECT_EQ(stored(62).started_at, at(10));
  EXPECT_EQ(stored(62).ended_at, at(10));
  EXPECT_EQ(stored(64).started_at, at(10));
  EXPECT_EQ(stored(64).ended_at, std::nullopt);
  EXPECT_EQ(stored(65).started_at, at(10));
  EXPECT_EQ(stored(66).started_at, at(66)) << "nothing waits for it";
  EXPECT_EQ(stored(66).ended_at, at(67));
  EXPECT_EQ(stored(2).ended_at, at(3));
}

TEST_F(follow_up_table_test, knows_who_called_again_and_spoke) {
  add(5, call_outcome::missed, at(5));
  EXPECT_FALSE(*follow_ups().left_recording_since("+15550001111", at(5)));
  add(6, call_outcome::recorded, at(6));
  EXPECT_TRUE(*follow_ups().left_recording_since("+15550001111", at(5)));
  EXPECT_FALSE(*follow_ups().left_recording_since("+15550001111", at(7)));
  EXPECT_FALSE(*follow_ups().left_recording_since("+15550009999", at(5)));
}

TEST_F(follow_up_table_test, remembers_how_far_the_list_was_searched) {
  EXPECT_EQ(*sweeps().find(), std::nullopt);
  sweep_mark mark;
  mark.begun_at = at(1);
  mark.seen_until = at(2);
  ASSERT_TRUE(sweeps().save(mark));
  mark.seen_until = at(3);
  ASSERT_TRUE(sweeps().save(mark));
  open();
  const auto stored = sweeps().find();
  ASSERT_TRUE(stored && *stored);
  EXPECT_EQ((*stored)->begun_at, at(1));
  EXPECT_EQ((*stored)->seen_until, at(3));
}

TEST_F(follow_up_table_test, knows_which_recordings_have_their_job) {
  EXPECT_FALSE(*jobs().knows(a_recording_sid(1)));
  ASSERT_TRUE(*jobs().add(a_job(1)));
  EXPECT_TRUE(*jobs().knows(a_recording_sid(1)));
  EXPECT_FALSE(*jobs().knows(a_recording_sid(2)));
}

}  // namespace
}  // namespace zylin::sqlite
