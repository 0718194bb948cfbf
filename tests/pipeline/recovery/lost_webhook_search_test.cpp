#include "pipeline/recovery/sweep_fixture.hpp"

#include <gmock/gmock.h>

namespace zylin::recovery {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using test::call_number;
using test::friday_morning;
using test::listed;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class a_sweep : public test::sweep_fixture {};

TEST_F(a_sweep, begins_where_the_first_start_was) {
  EXPECT_THAT(list.asked_since, ElementsAre(test::friday_morning));
  EXPECT_EQ(mark().begun_at, test::friday_morning);
  list.recordings = {test::listed(1, test::friday_morning - minutes(1))};
  tell_directory(1);
  EXPECT_EQ(turn().value(), 0);
  EXPECT_THAT(data.jobs(), IsEmpty());
}

TEST_F(a_sweep, makes_a_job_of_a_recording_of_a_known_call_once) {
  know_call(1);
  list.recordings = {test::listed(1)};
  EXPECT_EQ(turn().value(), 1);
  EXPECT_EQ(turn().value(), 0);
  ASSERT_THAT(data.jobs(), SizeIs(1));
  EXPECT_EQ(data.jobs().front().recording, test::recording_number(1));
  EXPECT_EQ(data.jobs().front().run_at, time.now());
  EXPECT_EQ(data.stored_call(test::call_number(1)).outcome, domain::call_outcome::recorded);
  EXPECT_THAT(directory.asked, IsEmpty());
}

TEST_F(a_sweep, turns_a_call_that_was_taken_for_missed_into_a_recorded_one) {
  know_call(1, domain::call_outcome::missed);
  list.recordings = {test::listed(1)};
  EXPECT_EQ(turn().value(), 1);
  EXPECT_EQ(data.stored_call(test::call_number(1)).outcome, domain::call_outcome::recorded);
}

TEST_F(a_sweep, leaves_a_refused_call_alone) {
  know_call(1, domain::call_outcome::refused);
  list.recordings = {test::listed(1)};
  EXPECT_EQ(turn().value(), 0);
  EXPECT_THAT(data.jobs(), IsEmpty());
  EXPECT_EQ(data.stored_call(test::call_number(1)).outcome, domain::call_outcome::refused);
}

TEST_F(a_sweep, learns_an_unknown_call_and_takes_it_when_it_went_to_our_number) {
  list.recordings = {test::listed(1), test::listed(2)};
  tell_directory(1);
  tell_directory(2, "+918044444444");
  EXPECT_EQ(turn().value(), 1);
  ASSERT_THAT(data.jobs(), SizeIs(1));
  const domain::call row = data.stored_call(test::call_number(1));
  EXPECT_EQ(row.from, test::customer_number);
  EXPECT_EQ(row.to, "+918033333333");
  EXPECT_EQ(row.started_at, test::friday_morning - minutes(3)) << "tomorrow is meant as of then";
  EXPECT_EQ(row.ended_at, test::friday_morning);
  EXPECT_EQ(row.duration, std::chrono::seconds(180));
  EXPECT_EQ(row.status, domain::call_status::completed);
  EXPECT_EQ(row.outcome, domain::call_outcome::recorded);
}

TEST_F(a_sweep, asks_for_the_calls_of_others_once) {
  list.recordings = {test::listed(1), test::listed(2)};
  tell_directory(1, "+918044444444");  // call 2 does not exist at all
  EXPECT_EQ(turn().value(), 0);
  EXPECT_EQ(turn().value(), 0);
  EXPECT_THAT(directory.asked, SizeIs(2));
  EXPECT_EQ(mark().seen_until, time.now()) << "they hold nothing up";
}

TEST_F(a_sweep, takes_a_recording_of_nothing_for_a_missed_call) {
  know_call(1);
  tell_directory(2);
  list.recordings = {test::listed(1), test::listed(2)};
  list.recordings[0].duration = std::chrono::seconds(0);
  list.recordings[1].duration = std::chrono::seconds(0);
  EXPECT_EQ(turn().value(), 0);
  EXPECT_THAT(data.jobs(), IsEmpty());
  EXPECT_EQ(data.stored_call(test::call_number(1)).outcome, domain::call_outcome::missed);
  EXPECT_EQ(data.stored_call(test::call_number(1)).ended_at, time.now());
  EXPECT_EQ(data.stored_call(test::call_number(2)).outcome, domain::call_outcome::missed);
  EXPECT_EQ(data.stored_call(test::call_number(2)).ended_at, test::friday_morning);
}

TEST_F(a_sweep, moves_forward_with_an_overlap_also_after_a_restart) {
  time.advance(hours(2));
  ASSERT_TRUE(turn());
  EXPECT_EQ(mark().seen_until, time.now());
  const time_point seen = time.now();
  time.advance(hours(2));
  lost_webhook_search restarted{sweep_tools{disk, list, directory, time, settings}};
  ASSERT_TRUE(test::wait_for(restarted.turn()));
  EXPECT_EQ(list.asked_since.back(), seen - hours(1));
}

TEST_F(a_sweep, is_not_blinded_by_a_clock_that_was_fast_for_a_moment) {
  time.advance(hours(1));
  ASSERT_TRUE(turn());
  time.advance(minutes(1) - hours(1));
  const time_point now = time.now();
  know_call(1);
  list.recordings = {test::listed(1, now)};
  EXPECT_EQ(turn().value(), 1);
  EXPECT_LE(list.asked_since.back(), now);
  EXPECT_EQ(mark().seen_until, now);
}

TEST_F(a_sweep, is_not_blinded_by_it_after_a_restart_either) {
  time.advance(hours(1));
  ASSERT_TRUE(turn());
  time.advance(minutes(1) - hours(1));
  lost_webhook_search restarted{sweep_tools{disk, list, directory, time, settings}};
  ASSERT_TRUE(test::wait_for(restarted.turn()));
  EXPECT_EQ(list.asked_since.back(), test::friday_morning);
  EXPECT_EQ(mark().seen_until, time.now());
}

TEST_F(a_sweep, forgets_a_mark_in_the_future_also_where_the_list_cannot_be_read) {
  time.advance(hours(1));
  ASSERT_TRUE(turn());
  time.advance(-hours(1));
  list.script.add(error(errc::timed_out, "scripted"));
  EXPECT_FALSE(turn());
  EXPECT_EQ(mark().seen_until, time.now() - std::chrono::days(1)) << "else the clock would reach it meanwhile";
}

TEST_F(a_sweep, that_first_started_with_a_fast_clock_takes_the_recordings_since) {
  data.write([this](ports::transaction& tx) {
    ports::sweep_mark fast;
    fast.begun_at = time.now() + hours(1);
    fast.seen_until = fast.begun_at;
    return tx.sweeps().save(fast);
  });
  know_call(1);
  list.recordings = {test::listed(1, time.now())};
  EXPECT_EQ(turn().value(), 1);
  EXPECT_LE(list.asked_since.back(), time.now());
  EXPECT_EQ(mark().begun_at, time.now() - std::chrono::days(1));
}

TEST_F(a_sweep, sees_with_a_clock_that_is_always_fast_what_was_made_since_the_last_turn) {
  constexpr minutes fast{50};
  time.advance(hours(2));
  ASSERT_TRUE(turn());
  const time_point made_at = time.now() + minutes(1) - fast;
  time.advance(minutes(5));
  ASSERT_TRUE(turn());
  EXPECT_LE(list.asked_since.back(), made_at);
}

TEST_F(a_sweep, never_moves_forward_over_what_it_could_not_read) {
  const time_point seen = mark().seen_until;
  list.script.add(error(errc::timed_out, "scripted"));
  EXPECT_EQ(turn().error().code(), errc::timed_out);
  EXPECT_FALSE(sweeper.is_complete());
  EXPECT_EQ(mark().seen_until, seen);

  list.recordings = {test::listed(1)};
  tell_directory(1);
  directory.script.add(error(errc::server_failed, "scripted"));
  EXPECT_EQ(turn().error().code(), errc::server_failed);
  EXPECT_EQ(mark().seen_until, seen);

  disk.fail(1);
  EXPECT_EQ(turn().error().code(), errc::storage_full);
  EXPECT_EQ(mark().seen_until, seen);

  EXPECT_EQ(turn().value(), 1);
  EXPECT_EQ(mark().seen_until, time.now());
}

TEST_F(a_sweep, goes_on_past_a_call_that_cannot_be_read_but_remembers_it) {
  list.recordings = {test::listed(1), test::listed(2)};
  tell_directory(1);
  tell_directory(2);
  directory.script.add(error(errc::bad_response, "scripted"));
  const time_point seen = mark().seen_until;
  EXPECT_EQ(turn().value(), 1);
  EXPECT_FALSE(sweeper.is_complete());
  EXPECT_EQ(mark().seen_until, seen);
  EXPECT_EQ(turn().value(), 1);
  EXPECT_EQ(mark().seen_until, time.now());
}

TEST_F(a_sweep, reads_a_long_list_over_several_turns) {
  list.page_size = 1;
  for (int number = 25; number > 0; --number) {
    list.recordings.push_back(test::listed(number));
    tell_directory(number);
  }
  const time_point seen = mark().seen_until;
  const time_point began = time.now();
  EXPECT_EQ(turn().value(), 10);
  time.advance(minutes(5));
  EXPECT_EQ(turn().value(), 10);
  EXPECT_EQ(mark().seen_until, seen);
  EXPECT_EQ(turn().value(), 5);
  EXPECT_EQ(mark().seen_until, began) << "what came while it was being read is not seen yet";
  EXPECT_THAT(data.jobs(), SizeIs(25));
}

TEST_F(a_sweep, starts_the_list_anew_after_a_page_was_lost) {
  list.page_size = 1;
  list.recordings = {test::listed(2), test::listed(1)};
  tell_directory(1);
  tell_directory(2);
  list.while_listing = [this] {
    if (!list.asked_pages.back().empty() && list.script.calls() < 3) {
      list.script.add(error(errc::rejected, "the page is too old"));
    }
  };
  EXPECT_EQ(turn().error().code(), errc::rejected);
  EXPECT_EQ(turn().value(), 1);
  EXPECT_THAT(list.asked_pages, ElementsAre("", "", "1", "", "1"));
  EXPECT_THAT(data.jobs(), SizeIs(2));
}

TEST_F(a_sweep, changes_nothing_of_a_recording_that_was_reported) {
  know_call(1);
  list.recordings = {test::listed(1)};
  ASSERT_EQ(turn().value(), 1);
  data.write([](ports::transaction& tx) -> result<void> {
    domain::call answered = **tx.calls().find(test::call_number(1));
    answered.outcome = domain::call_outcome::answered;
    return tx.calls().save(answered);
  });
  EXPECT_EQ(turn().value(), 0);
  EXPECT_EQ(data.stored_call(test::call_number(1)).outcome, domain::call_outcome::answered);
}

}  // namespace
}  // namespace zylin::recovery
