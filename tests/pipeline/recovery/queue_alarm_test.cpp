#include "pipeline/recovery/queue_alarm.hpp"

#include "pipeline/clinic.hpp"
#include "pipeline/failing_store.hpp"
#include "pipeline/real_store.hpp"
#include "support/fake_clock.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace zylin::recovery {
namespace {

using namespace std::chrono_literals;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class a_queue_alarm : public ::testing::Test {
 protected:
  a_queue_alarm() { settings.pipeline.queue_age_alarm = 15min; }

  void add(int number, time_point created) {
    data.write([number, created](ports::transaction& tx) -> result<void> {
      domain::job row = test::sample_job(number);
      row.created_at = created;
      row.last_error = "paused: speech out of order";
      const result<bool> known = tx.calls().add(test::sample_call(number));
      const result<bool> added = tx.jobs().add(row);
      return known && added ? result<void>{} : error(errc::storage_failed, "not added");
    });
  }
  void end_oldest() {
    data.write([](ports::transaction& tx) -> result<void> {
      domain::job ended = **tx.jobs().oldest_unfinished();
      ended.state = domain::job_state::done;
      const result<bool> saved = tx.jobs().save(ended, ended.lease_token);
      return saved ? result<void>{} : result<void>(saved.error());
    });
  }
  /// Runs what the loop would run now; returns the number of looks into the database.
  std::size_t look(queue_alarm& alarm) {
    const std::size_t before = disk.units();
    EXPECT_TRUE(test::wait_for(alarm.run()));
    return disk.units() - before;
  }
  void look_twice(queue_alarm& alarm) {
    look(alarm);
    time.advance(30s);
    look(alarm);
  }
  queue_alarm make() {
    return queue_alarm(disk, time, settings, [this] { ++outbox_woken; });
  }

  test::fake_clock time{test::friday_morning};
  config::settings settings = test::clinic_settings();
  test::real_store data;
  test::failing_store disk{data.db()};
  int outbox_woken = 0;
};

TEST_F(a_queue_alarm, is_silent_as_long_as_nothing_waits_too_long) {
  queue_alarm alarm = make();
  add(1, time.now() - 14min);
  look_twice(alarm);
  EXPECT_FALSE(alarm.is_late());
  EXPECT_THAT(data.messages(), IsEmpty());
}

TEST_F(a_queue_alarm, tells_the_owner_once_of_a_recording_that_waits_too_long) {
  queue_alarm alarm = make();
  add(1, time.now() - 15min);
  for (int minute = 0; minute < 10; ++minute) {
    look_twice(alarm);
  }
  EXPECT_TRUE(alarm.is_late());
  ASSERT_THAT(data.messages(), SizeIs(1));
  const domain::message told = data.messages().front();
  EXPECT_EQ(told.to, test::owner_number);
  EXPECT_EQ(told.kind, domain::message_kind::owner_notice);
  EXPECT_EQ(told.job_id, std::nullopt) << "the recording does not wait for this message";
  EXPECT_THAT(told.body, AllOf(HasSubstr(test::customer_number), HasSubstr("speech out of order"),
                               HasSubstr(test::recording_number(1).str())));
  EXPECT_EQ(outbox_woken, 1);
}

TEST_F(a_queue_alarm, does_not_tell_again_after_a_restart) {
  add(1, time.now() - 15min);
  for (int start = 0; start < 2; ++start) {
    queue_alarm alarm = make();
    look_twice(alarm);
    EXPECT_TRUE(alarm.is_late());
  }
  EXPECT_THAT(data.messages(), SizeIs(1));
}

TEST_F(a_queue_alarm, tells_of_the_next_one_too_and_ends_with_the_last) {
  queue_alarm alarm = make();
  add(1, time.now() - 16min);
  add(2, time.now() - 15min);
  look_twice(alarm);
  end_oldest();
  time.advance(30s);
  look_twice(alarm);
  EXPECT_TRUE(alarm.is_late());
  EXPECT_THAT(data.messages(), SizeIs(2));
  end_oldest();
  time.advance(30s);
  look(alarm);
  EXPECT_FALSE(alarm.is_late());
}

TEST_F(a_queue_alarm, does_not_believe_a_clock_that_jumps_an_hour_forward) {
  queue_alarm alarm = make();
  add(1, time.now());
  time.advance(1h);
  look(alarm);
  end_oldest();
  time.advance(30s);
  look(alarm);
  EXPECT_FALSE(alarm.is_late());
  EXPECT_THAT(data.messages(), IsEmpty());
}

TEST_F(a_queue_alarm, goes_on_looking_when_the_clock_is_set_back_an_hour) {
  queue_alarm alarm = make();
  EXPECT_EQ(look(alarm), 1U);
  EXPECT_EQ(look(alarm), 0U) << "every half minute is enough";
  time.advance(-1h);
  EXPECT_EQ(look(alarm), 1U);
}

TEST_F(a_queue_alarm, survives_a_disk_that_fails) {
  queue_alarm alarm = make();
  add(1, time.now() - 15min);
  disk.fail(1);
  look(alarm);
  time.advance(30s);
  look_twice(alarm);
  EXPECT_TRUE(alarm.is_late());
}

TEST_F(a_queue_alarm, never_looks_where_it_is_switched_off) {
  settings.pipeline.queue_age_alarm = 0ms;
  queue_alarm alarm = make();
  add(1, time.now() - 24h);
  EXPECT_EQ(look(alarm), 0U);
  EXPECT_EQ(alarm.next_due(), std::nullopt);
}

TEST_F(a_queue_alarm, needs_no_owner) {
  settings.owner_phone.reset();
  queue_alarm alarm = make();
  add(1, time.now() - 15min);
  look_twice(alarm);
  EXPECT_TRUE(alarm.is_late());
  EXPECT_THAT(data.messages(), IsEmpty());
}

}  // namespace
}  // namespace zylin::recovery
