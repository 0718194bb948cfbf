#include "database_fixture.hpp"

#include <gmock/gmock.h>

#include <set>

namespace zylin::sqlite {
namespace {

using namespace testing;  // the fixtures of this folder

class job_table_test : public database_fixture {
 protected:
  job only_claim(time_point now) {
    result<std::vector<job>> claimed = jobs().claim_due(now, 10);
    EXPECT_TRUE(claimed);
    EXPECT_EQ(claimed->size(), 1U);
    return claimed->empty() ? a_job(0) : claimed->front();
  }
  job stored(std::int64_t id) { return **jobs().find(id); }
};

TEST_F(job_table_test, makes_one_job_of_a_recording_however_often_it_is_reported) {
  EXPECT_TRUE(*jobs().add(a_job(1)));
  job again = a_job(1);
  again.run_at = at(5);
  EXPECT_FALSE(*jobs().add(again));
  open();
  EXPECT_FALSE(*jobs().add(again));
  EXPECT_EQ(jobs().latest(10)->size(), 1U);
  EXPECT_EQ(jobs().latest(10)->front().run_at, at(0));
}

TEST_F(job_table_test, hands_out_what_is_due_oldest_first_with_the_attempt_counted) {
  ASSERT_TRUE(*jobs().add(a_job(1, at(3))));
  ASSERT_TRUE(*jobs().add(a_job(2, at(1))));
  ASSERT_TRUE(*jobs().add(a_job(3, at(1))));
  ASSERT_TRUE(*jobs().add(a_job(4, at(7))));
  const result<std::vector<job>> claimed = jobs().claim_due(at(5), 10);
  ASSERT_EQ(claimed->size(), 3U);
  std::vector<int> order;
  std::set<std::int64_t> leases;
  for (const job& each : *claimed) {
    order.push_back(static_cast<int>(each.id));
    EXPECT_EQ(each.state, job_state::running);
    EXPECT_EQ(each.attempts, 1);
    EXPECT_GT(each.lease, 0);
    leases.insert(each.lease);
  }
  EXPECT_THAT(order, ::testing::ElementsAre(2, 3, 1));
  EXPECT_EQ(leases.size(), 3U);
}

TEST_F(job_table_test, never_hands_a_job_out_twice) {
  ASSERT_TRUE(*jobs().add(a_job(1)));
  ASSERT_EQ(jobs().claim_due(at(0), 10)->size(), 1U);
  EXPECT_TRUE(jobs().claim_due(at(100), 10)->empty());
}

TEST_F(job_table_test, hands_out_no_more_than_asked_for) {
  for (int number = 1; number <= 5; ++number) {
    ASSERT_TRUE(*jobs().add(a_job(number)));
  }
  EXPECT_EQ(jobs().claim_due(at(0), 2)->size(), 2U);
  EXPECT_EQ(jobs().claim_due(at(0), 10)->size(), 3U);
}

TEST_F(job_table_test, saves_a_checkpoint_and_keeps_the_lease_while_it_runs) {
  ASSERT_TRUE(*jobs().add(a_job(1)));
  job held = only_claim(at(0));
  held.step = job_step::act;
  held.attempts = 0;
  held.understood = R"({"intent":"faq"})";
  EXPECT_TRUE(*jobs().save(held, held.lease));
  EXPECT_EQ(stored(1).step, job_step::act);
  EXPECT_EQ(stored(1).understood, held.understood);
  EXPECT_EQ(stored(1).lease, held.lease);
}

TEST_F(job_table_test, refuses_to_save_for_whoever_lost_the_lease) {
  ASSERT_TRUE(*jobs().add(a_job(1)));
  job late = only_claim(at(0));
  ASSERT_EQ(*jobs().release_all(at(1)), 1);
  const job owner = only_claim(at(1));
  ASSERT_NE(owner.lease, late.lease);
  late.state = job_state::done;
  EXPECT_FALSE(*jobs().save(late, late.lease));
  EXPECT_FALSE(*jobs().save(late, 0));
  EXPECT_EQ(stored(1).state, job_state::running);
}

TEST_F(job_table_test, clears_the_lease_when_the_job_no_longer_runs) {
  ASSERT_TRUE(*jobs().add(a_job(1)));
  job held = only_claim(at(0));
  held.state = job_state::waiting;
  held.run_at = at(4);
  held.last_error = "not ready";
  ASSERT_TRUE(*jobs().save(held, held.lease));
  EXPECT_EQ(stored(1).lease, 0);
  EXPECT_EQ(stored(1).last_error, "not ready");
  EXPECT_FALSE(*jobs().save(held, held.lease));
  EXPECT_TRUE(jobs().claim_due(at(3), 10)->empty());
  EXPECT_EQ(only_claim(at(4)).attempts, 2);
}

TEST_F(job_table_test, lets_a_waiting_job_be_finished_as_long_as_nobody_holds_it) {
  ASSERT_TRUE(*jobs().add(a_job(1)));
  job held = only_claim(at(0));
  held.state = job_state::waiting;
  held.step = job_step::answer;
  ASSERT_TRUE(*jobs().save(held, held.lease));
  job settled = stored(1);
  settled.state = job_state::done;
  EXPECT_TRUE(*jobs().save(settled, 0));
  EXPECT_EQ(stored(1).state, job_state::done);
}

TEST_F(job_table_test, tells_when_the_next_job_becomes_claimable) {
  EXPECT_EQ(*jobs().next_run_at(), std::nullopt);
  ASSERT_TRUE(*jobs().add(a_job(1, at(8))));
  ASSERT_TRUE(*jobs().add(a_job(2, at(6))));
  EXPECT_EQ(*jobs().next_run_at(), at(6));
  only_claim(at(6));
  EXPECT_EQ(*jobs().next_run_at(), at(8));
}

TEST_F(job_table_test, releases_interrupted_jobs_without_counting_the_attempt) {
  ASSERT_TRUE(*jobs().add(a_job(1)));
  ASSERT_TRUE(*jobs().add(a_job(2)));
  ASSERT_EQ(jobs().claim_due(at(0), 2)->size(), 2U);
  job reset = stored(2);
  reset.attempts = 0;
  ASSERT_TRUE(*jobs().save(reset, reset.lease));
  open();
  EXPECT_EQ(*jobs().release_all(at(9)), 2);
  for (const std::int64_t id : {1, 2}) {
    EXPECT_EQ(stored(id).state, job_state::available);
    EXPECT_EQ(stored(id).attempts, 0);
    EXPECT_EQ(stored(id).lease, 0);
    EXPECT_EQ(stored(id).run_at, at(9));
  }
  EXPECT_EQ(*jobs().release_all(at(9)), 0);
}

TEST_F(job_table_test, revives_only_what_is_dead) {
  ASSERT_TRUE(*jobs().add(a_job(1)));
  EXPECT_FALSE(*jobs().revive(1, at(0)));
  job held = only_claim(at(0));
  held.state = job_state::dead;
  held.attempts = 5;
  ASSERT_TRUE(*jobs().save(held, held.lease));
  EXPECT_TRUE(jobs().claim_due(at(100), 10)->empty());
  EXPECT_TRUE(*jobs().revive(1, at(30)));
  EXPECT_EQ(stored(1).attempts, 0);
  EXPECT_EQ(only_claim(at(30)).state, job_state::running);
  EXPECT_FALSE(*jobs().revive(99, at(0)));
}

TEST_F(job_table_test, counts_by_state_and_knows_the_oldest_unfinished) {
  EXPECT_EQ(*jobs().oldest_unfinished(), std::nullopt);
  for (int number = 1; number <= 3; ++number) {
    ASSERT_TRUE(*jobs().add(a_job(number, at(number))));
  }
  EXPECT_EQ(*jobs().oldest_unfinished(), at(1));
  job first = only_claim(at(1));
  first.state = job_state::done;
  ASSERT_TRUE(*jobs().save(first, first.lease));
  only_claim(at(2));
  EXPECT_EQ(*jobs().oldest_unfinished(), at(2));
  const std::map<job_state, std::int64_t> wanted{
      {job_state::available, 1}, {job_state::running, 1}, {job_state::done, 1}};
  EXPECT_EQ(*jobs().count_by_state(), wanted);
}

TEST_F(job_table_test, stores_every_state_and_step) {
  int number = 0;
  for (int state = 0; state <= static_cast<int>(job_state::dead); ++state) {
    for (int step = 0; step <= static_cast<int>(job_step::answer); ++step) {
      job row = a_job(++number);
      row.state = static_cast<job_state>(state);
      row.step = static_cast<job_step>(step);
      row.lease = row.state == job_state::running ? 5 : 0;
      ASSERT_TRUE(*jobs().add(row));
      EXPECT_EQ(stored(number).state, row.state);
      EXPECT_EQ(stored(number).step, row.step);
    }
  }
  EXPECT_EQ(jobs().latest(3)->front().id, number);
}

}  // namespace
}  // namespace zylin::sqlite
