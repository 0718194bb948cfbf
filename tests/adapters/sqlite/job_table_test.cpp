#include "database_fixture.hpp"

#include <gmock/gmock.h>

#include <set>

namespace zylin::sqlite {
namespace {

using namespace test;  // the fixtures of this folder

constexpr std::chrono::minutes lease(15);

class job_table_test : public test::database_fixture {
 protected:
  domain::job only_claim(time_point now) {
    result<std::vector<domain::job>> claimed = jobs().claim_due(now, 10, lease);
    EXPECT_TRUE(claimed);
    EXPECT_EQ(claimed->size(), 1U);
    return claimed->empty() ? test::a_job(0) : claimed->front();
  }
  domain::job stored(std::int64_t id) { return **jobs().find(id); }
  std::vector<std::int64_t> claimed_ids(time_point now, std::size_t limit = 10) {
    std::vector<std::int64_t> ids;
    for (const domain::job& each : *jobs().claim_due(now, limit, lease)) {
      ids.push_back(each.id);
    }
    return ids;
  }
  void add_interrupted(int number, int interruptions) {
    domain::job row = test::a_job(number);
    row.interruptions = interruptions;
    ASSERT_TRUE(*jobs().add(row));
  }
  void end(std::int64_t id) {
    domain::job row = stored(id);
    row.state = domain::job_state::done;
    ASSERT_TRUE(*jobs().save(row, row.lease_token));
  }
};

TEST_F(job_table_test, makes_one_job_of_a_recording_however_often_it_is_reported) {
  EXPECT_TRUE(*jobs().add(test::a_job(1)));
  domain::job again = test::a_job(1);
  again.run_at = test::at(5);
  EXPECT_FALSE(*jobs().add(again));
  open();
  EXPECT_FALSE(*jobs().add(again));
  EXPECT_EQ(jobs().latest(10)->size(), 1U);
  EXPECT_EQ(jobs().latest(10)->front().run_at, test::at(0));
}

TEST_F(job_table_test, hands_out_what_is_due_oldest_first_with_the_attempt_counted) {
  ASSERT_TRUE(*jobs().add(test::a_job(1, test::at(3))));
  ASSERT_TRUE(*jobs().add(test::a_job(2, test::at(1))));
  ASSERT_TRUE(*jobs().add(test::a_job(3, test::at(1))));
  ASSERT_TRUE(*jobs().add(test::a_job(4, test::at(7))));
  const result<std::vector<domain::job>> claimed = jobs().claim_due(test::at(5), 10, lease);
  ASSERT_EQ(claimed->size(), 3U);
  std::vector<int> order;
  std::set<std::int64_t> leases;
  for (const domain::job& each : *claimed) {
    order.push_back(static_cast<int>(each.id));
    EXPECT_EQ(each.state, domain::job_state::running);
    EXPECT_EQ(each.attempts, 1);
    EXPECT_GT(each.lease_token, 0);
    leases.insert(each.lease_token);
  }
  EXPECT_THAT(order, ::testing::ElementsAre(2, 3, 1));
  EXPECT_EQ(leases.size(), 3U);
}

TEST_F(job_table_test, never_hands_a_job_out_twice) {
  ASSERT_TRUE(*jobs().add(test::a_job(1)));
  ASSERT_EQ(jobs().claim_due(test::at(0), 10, lease)->size(), 1U);
  EXPECT_TRUE(jobs().claim_due(test::at(14), 10, lease)->empty());
}

TEST_F(job_table_test, hands_out_no_more_than_asked_for) {
  for (int number = 1; number <= 5; ++number) {
    ASSERT_TRUE(*jobs().add(test::a_job(number)));
  }
  EXPECT_EQ(jobs().claim_due(test::at(0), 2, lease)->size(), 2U);
  EXPECT_EQ(jobs().claim_due(test::at(0), 10, lease)->size(), 3U);
}

TEST_F(job_table_test, saves_a_checkpoint_and_keeps_the_lease_while_it_runs) {
  ASSERT_TRUE(*jobs().add(test::a_job(1)));
  domain::job held = only_claim(test::at(0));
  held.step = domain::job_step::act;
  held.attempts = 0;
  held.understood = R"({"intent":"faq"})";
  EXPECT_TRUE(*jobs().save(held, held.lease_token));
  EXPECT_EQ(stored(1).step, domain::job_step::act);
  EXPECT_EQ(stored(1).understood, held.understood);
  EXPECT_EQ(stored(1).lease_token, held.lease_token);
}

TEST_F(job_table_test, refuses_to_save_for_whoever_lost_the_lease) {
  ASSERT_TRUE(*jobs().add(test::a_job(1)));
  domain::job late = only_claim(test::at(0));
  ASSERT_EQ(*jobs().release_all(test::at(1)), 1);
  const domain::job owner = only_claim(test::at(1));
  ASSERT_NE(owner.lease_token, late.lease_token);
  late.state = domain::job_state::done;
  EXPECT_FALSE(*jobs().save(late, late.lease_token));
  EXPECT_FALSE(*jobs().save(late, 0));
  EXPECT_EQ(stored(1).state, domain::job_state::running);
}

TEST_F(job_table_test, clears_the_lease_when_the_job_no_longer_runs) {
  ASSERT_TRUE(*jobs().add(test::a_job(1)));
  domain::job held = only_claim(test::at(0));
  held.state = domain::job_state::waiting;
  held.run_at = test::at(4);
  held.last_error = "not ready";
  ASSERT_TRUE(*jobs().save(held, held.lease_token));
  EXPECT_EQ(stored(1).lease_token, 0);
  EXPECT_EQ(stored(1).last_error, "not ready");
  EXPECT_FALSE(*jobs().save(held, held.lease_token));
  EXPECT_TRUE(jobs().claim_due(test::at(3), 10, lease)->empty());
  EXPECT_EQ(only_claim(test::at(4)).attempts, 2);
}

TEST_F(job_table_test, lets_a_waiting_job_be_finished_as_long_as_nobody_holds_it) {
  ASSERT_TRUE(*jobs().add(test::a_job(1)));
  domain::job held = only_claim(test::at(0));
  held.state = domain::job_state::waiting;
  held.step = domain::job_step::answer;
  ASSERT_TRUE(*jobs().save(held, held.lease_token));
  domain::job settled = stored(1);
  settled.state = domain::job_state::done;
  EXPECT_TRUE(*jobs().save(settled, 0));
  EXPECT_EQ(stored(1).state, domain::job_state::done);
}

TEST_F(job_table_test, tells_when_the_next_job_becomes_claimable) {
  EXPECT_EQ(*jobs().next_run_at(), std::nullopt);
  ASSERT_TRUE(*jobs().add(test::a_job(1, test::at(8))));
  ASSERT_TRUE(*jobs().add(test::a_job(2, test::at(6))));
  EXPECT_EQ(*jobs().next_run_at(), test::at(6));
  only_claim(test::at(6));
  EXPECT_EQ(*jobs().next_run_at(), test::at(8));
  only_claim(test::at(8));
  EXPECT_EQ(*jobs().next_run_at(), test::at(6) + lease) << "the first lease to end";
}

TEST_F(job_table_test, releases_interrupted_jobs_without_counting_the_attempt) {
  ASSERT_TRUE(*jobs().add(test::a_job(1)));
  ASSERT_TRUE(*jobs().add(test::a_job(2)));
  ASSERT_EQ(jobs().claim_due(test::at(0), 2, lease)->size(), 2U);
  domain::job reset = stored(2);
  reset.attempts = 0;
  ASSERT_TRUE(*jobs().save(reset, reset.lease_token));
  open();
  EXPECT_EQ(*jobs().release_all(test::at(9)), 2);
  for (const std::int64_t id : {1, 2}) {
    EXPECT_EQ(stored(id).state, domain::job_state::available);
    EXPECT_EQ(stored(id).attempts, 0);
    EXPECT_EQ(stored(id).interruptions, 1);
    EXPECT_EQ(stored(id).lease_token, 0);
    EXPECT_EQ(stored(id).run_at, test::at(9));
  }
  EXPECT_EQ(*jobs().release_all(test::at(9)), 0);
}

TEST_F(job_table_test, lets_nothing_wait_longer_than_ten_minutes_after_a_restart) {
  ASSERT_TRUE(*jobs().add(test::a_job(1, test::at(60))));
  ASSERT_TRUE(*jobs().add(test::a_job(2, test::at(9))));
  domain::job waiting = stored(1);
  waiting.state = domain::job_state::waiting;
  ASSERT_TRUE(*jobs().save(waiting, 0));
  EXPECT_EQ(*jobs().release_all(test::at(0)), 0);
  EXPECT_EQ(stored(1).run_at, test::at(10));
  EXPECT_EQ(stored(1).state, domain::job_state::waiting);
  EXPECT_EQ(stored(1).interruptions, 0);
  EXPECT_EQ(stored(2).run_at, test::at(9));
}

TEST_F(job_table_test, hands_out_again_what_a_lost_worker_held_when_its_time_is_over) {
  ASSERT_TRUE(*jobs().add(test::a_job(1)));
  domain::job lost = only_claim(test::at(0));
  EXPECT_EQ(lost.lease_until, test::at(15));
  const domain::job successor = only_claim(test::at(15));
  EXPECT_NE(successor.lease_token, lost.lease_token);
  EXPECT_EQ(successor.lease_until, test::at(30));
  EXPECT_EQ(successor.attempts, 1) << "the attempt is not counted";
  EXPECT_EQ(successor.interruptions, 1) << "but that it was lost";
  lost.state = domain::job_state::done;
  EXPECT_FALSE(*jobs().save(lost, lost.lease_token)) << "its writes are refused from now on";
}

TEST_F(job_table_test, lets_progress_renew_a_lease) {
  ASSERT_TRUE(*jobs().add(test::a_job(1)));
  domain::job held = only_claim(test::at(0));
  held.step = domain::job_step::transcribe;
  held.lease_until = test::at(25);
  ASSERT_TRUE(*jobs().save(held, held.lease_token));
  EXPECT_THAT(claimed_ids(test::at(24)), ::testing::IsEmpty());
  EXPECT_EQ(*jobs().next_run_at(), test::at(25));
  EXPECT_THAT(claimed_ids(test::at(25)), ::testing::ElementsAre(1));
}

TEST_F(job_table_test, runs_one_suspect_at_a_time_the_least_suspected_first_and_others_beside_it) {
  add_interrupted(1, 9);
  add_interrupted(2, domain::suspicious_interruptions);
  add_interrupted(3, domain::suspicious_interruptions - 1);
  add_interrupted(4, 0);
  EXPECT_THAT(claimed_ids(test::at(0)), ::testing::ElementsAre(2, 3, 4));
  EXPECT_THAT(claimed_ids(test::at(1)), ::testing::IsEmpty());
  end(2);
  EXPECT_THAT(claimed_ids(test::at(1)), ::testing::ElementsAre(1));
}

TEST_F(job_table_test, hands_out_no_suspect_where_nothing_is_asked_for) {
  add_interrupted(1, 9);
  EXPECT_THAT(claimed_ids(test::at(0), 0), ::testing::IsEmpty());
}

TEST_F(job_table_test, lets_what_waits_follow_a_clock_that_was_set_back) {
  ASSERT_TRUE(*jobs().add(test::a_job(1, test::at(60))));
  ASSERT_TRUE(*jobs().add(test::a_job(2, test::at(100))));
  only_claim(test::at(60));
  ASSERT_TRUE(jobs().follow_clock_back(std::chrono::minutes(60)));
  EXPECT_EQ(stored(1).lease_until, test::at(15));
  EXPECT_EQ(stored(2).run_at, test::at(40));
  end(1);
  ASSERT_TRUE(jobs().follow_clock_back(std::chrono::minutes(60)));
  EXPECT_EQ(stored(1).run_at, test::at(0)) << "what is over stays as it is";
}

TEST_F(job_table_test, revives_only_what_is_dead) {
  ASSERT_TRUE(*jobs().add(test::a_job(1)));
  EXPECT_FALSE(*jobs().revive(1, test::at(0)));
  domain::job held = only_claim(test::at(0));
  held.state = domain::job_state::dead;
  held.attempts = 5;
  held.interruptions = domain::most_interruptions;
  ASSERT_TRUE(*jobs().save(held, held.lease_token));
  EXPECT_TRUE(jobs().claim_due(test::at(100), 10, lease)->empty());
  EXPECT_TRUE(*jobs().revive(1, test::at(30)));
  EXPECT_EQ(stored(1).attempts, 0);
  EXPECT_EQ(stored(1).interruptions, 0);
  EXPECT_EQ(only_claim(test::at(30)).state, domain::job_state::running);
  EXPECT_FALSE(*jobs().revive(99, test::at(0)));
}

TEST_F(job_table_test, counts_by_state_and_knows_the_oldest_unfinished) {
  EXPECT_FALSE(jobs().oldest_unfinished()->has_value());
  for (int number = 1; number <= 3; ++number) {
    ASSERT_TRUE(*jobs().add(test::a_job(number, test::at(number))));
  }
  EXPECT_EQ((*jobs().oldest_unfinished())->created_at, test::at(1));
  domain::job first = only_claim(test::at(1));
  first.state = domain::job_state::done;
  ASSERT_TRUE(*jobs().save(first, first.lease_token));
  only_claim(test::at(2));
  EXPECT_EQ((*jobs().oldest_unfinished())->created_at, test::at(2));
  const std::map<domain::job_state, std::int64_t> wanted{
      {domain::job_state::available, 1}, {domain::job_state::running, 1}, {domain::job_state::done, 1}};
  EXPECT_EQ(*jobs().count_by_state(), wanted);
}

TEST_F(job_table_test, stores_every_state_and_step) {
  int number = 0;
  for (int state = 0; state <= static_cast<int>(domain::job_state::dead); ++state) {
    for (int step = 0; step <= static_cast<int>(domain::job_step::answer); ++step) {
      domain::job row = test::a_job(++number);
      row.state = static_cast<domain::job_state>(state);
      row.step = static_cast<domain::job_step>(step);
      row.lease_token = row.state == domain::job_state::running ? 5 : 0;
      ASSERT_TRUE(*jobs().add(row));
      EXPECT_EQ(stored(number).state, row.state);
      EXPECT_EQ(stored(number).step, row.step);
    }
  }
  EXPECT_EQ(jobs().latest(3)->front().id, number);
}

}  // namespace
}  // namespace zylin::sqlite
