#include "pipeline/recovery/missed_calls.hpp"

#include "pipeline/clinic.hpp"
#include "pipeline/failing_store.hpp"
#include "pipeline/real_store.hpp"
#include "pipeline/sample_sids.hpp"
#include "support/fake_clock.hpp"

#include <gmock/gmock.h>

namespace zylin::recovery {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using test::call_number;
using test::customer_number;
using test::friday_morning;
using test::owner_number;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

class missed_calls_test : public ::testing::Test {
 protected:
  missed_calls_test() { settings.pipeline.sweep_interval = std::chrono::milliseconds(0); }

  /// A call that began and ended now.
  void add(int number, const std::string& from = test::customer_number,
           domain::call_outcome outcome = domain::call_outcome::missed) {
    domain::call row = test::sample_call(number, from);
    row.started_at = time.now();
    row.ended_at = time.now();
    row.outcome = outcome;
    data.write([&](ports::transaction& tx) -> result<void> {
      const result<bool> added = tx.calls().add(row);
      return added ? result<void>{} : result<void>(added.error());
    });
  }
  result<void> look() {
    const auto pieces = test::wait_for(missed.claim(32));
    return pieces ? result<void>{} : result<void>(pieces.error());
  }
  void look_later() {
    time.advance(minutes(2));
    ASSERT_TRUE(look());
  }
  [[nodiscard]] std::optional<time_point> due() { return test::wait_for(missed.next_due()).value(); }

  test::fake_clock time{test::friday_morning};
  config::settings settings = test::clinic_settings();
  test::real_store data;
  test::failing_store disk{data.db()};
  int outbox_woken = 0;
  int sweeps_wanted = 0;
  missed_calls missed{missed_call_tools{disk, time, settings, [this] { ++outbox_woken; }, [this] { ++sweeps_wanted; }}};
};

TEST_F(missed_calls_test, tells_the_caller_how_to_book_and_the_owner_who_called_once) {
  settings.business.phone = "+91 80 3333 3333";
  add(1);
  EXPECT_EQ(due(), test::friday_morning + minutes(2));
  ASSERT_TRUE(look());
  EXPECT_THAT(data.messages(), IsEmpty()) << "its recording may still be reported";
  look_later();
  look_later();
  ASSERT_THAT(data.messages(), SizeIs(2));
  const domain::message message = data.messages_to(test::customer_number).at(0);
  EXPECT_EQ(message.kind, domain::message_kind::missed_call);
  EXPECT_EQ(message.call, test::call_number(1));
  EXPECT_EQ(message.job_id, std::nullopt);
  EXPECT_EQ(message.dedupe_key, test::call_number(1).str() + ":missed:customer:missed_call:0")
      << "as databases hold it";
  EXPECT_THAT(message.body, HasSubstr("HealthFirst Clinic"));
  EXPECT_THAT(message.body, HasSubstr("+91 80 3333 3333"));
  const domain::message line = data.messages_to(test::owner_number).at(0);
  EXPECT_EQ(line.kind, domain::message_kind::owner_missed_call);
  EXPECT_EQ(line.dedupe_key, test::call_number(1).str() + ":missed:owner:owner_missed_call:0");
  EXPECT_THAT(line.body, HasSubstr(test::customer_number));
  EXPECT_THAT(line.body, HasSubstr("Friday 15 January at 10:00 AM"));
  EXPECT_EQ(outbox_woken, 1);
  EXPECT_EQ(due(), std::nullopt);
  EXPECT_EQ(data.stored_call(test::call_number(1)).outcome, domain::call_outcome::missed);
}

TEST_F(missed_calls_test, writes_to_nobody_without_a_number_and_still_tells_the_owner) {
  int number = 0;
  for (const char* from : {"anonymous", "+266696687", "", "restricted", "client:anna", "sip:x@example.com"}) {
    add(++number, from);
  }
  look_later();
  EXPECT_THAT(data.messages(), SizeIs(6));
  for (const domain::message& row : data.messages()) {
    EXPECT_EQ(row.to, test::owner_number);
    EXPECT_THAT(row.body, Not(HasSubstr("266696687")));
  }
  EXPECT_THAT(data.messages().front().body, HasSubstr("somebody without a number"));
}

TEST_F(missed_calls_test, writes_once_a_day_to_one_number_and_of_each_call_to_the_owner) {
  add(1);
  add(2);
  look_later();
  EXPECT_THAT(data.messages_to(test::customer_number), SizeIs(1));
  EXPECT_THAT(data.messages_to(test::owner_number), SizeIs(2));
  time.advance(hours(23));
  add(3);
  look_later();
  EXPECT_THAT(data.messages_to(test::customer_number), SizeIs(1));
  time.advance(hours(1));
  add(4);
  look_later();
  EXPECT_THAT(data.messages_to(test::customer_number), SizeIs(2));
  EXPECT_THAT(data.messages_to(test::owner_number), SizeIs(4));
}

TEST_F(missed_calls_test, follows_up_nothing_but_missed_calls) {
  int number = 0;
  for (const domain::call_outcome outcome :
       {domain::call_outcome::open, domain::call_outcome::recorded, domain::call_outcome::answered,
        domain::call_outcome::handed_over, domain::call_outcome::refused}) {
    add(++number, test::customer_number, outcome);
  }
  look_later();
  EXPECT_THAT(data.messages(), IsEmpty());
}

TEST_F(missed_calls_test, writes_nothing_of_a_call_that_turns_out_to_be_recorded) {
  add(1);
  data.write([](ports::transaction& tx) -> result<void> {
    domain::call row = **tx.calls().find(test::call_number(1));
    mark_recorded(row);
    return tx.calls().save(row);
  });
  look_later();
  EXPECT_THAT(data.messages(), IsEmpty());
}

TEST_F(missed_calls_test, leaves_a_caller_alone_who_called_again_and_spoke) {
  add(1);
  time.advance(minutes(1));
  add(2, test::customer_number, domain::call_outcome::recorded);
  look_later();
  EXPECT_THAT(data.messages_to(test::customer_number), IsEmpty());
  EXPECT_THAT(data.messages_to(test::owner_number), SizeIs(1));
}

TEST_F(missed_calls_test, says_nothing_of_calls_of_long_ago_nor_later_either) {
  add(1);
  time.advance(hours(24) + minutes(1));
  ASSERT_TRUE(look());
  EXPECT_THAT(data.messages(), IsEmpty());
  EXPECT_EQ(due(), std::nullopt);
  time.set(test::friday_morning + minutes(5));
  ASSERT_TRUE(look());
  EXPECT_THAT(data.messages(), IsEmpty());
}

TEST_F(missed_calls_test, switched_off_says_nothing_of_the_calls_of_that_time) {
  settings.business.missed_call_follow_up = false;
  add(1);
  look_later();
  settings.business.missed_call_follow_up = true;
  look_later();
  EXPECT_THAT(data.messages(), IsEmpty());
}

TEST_F(missed_calls_test, without_an_owner_still_tells_the_caller) {
  settings.owner_phone.reset();
  add(1);
  look_later();
  EXPECT_THAT(data.messages(), SizeIs(1));
}

TEST_F(missed_calls_test, tries_again_where_the_disk_fails) {
  add(1);
  disk.fail(1);
  time.advance(minutes(2));
  EXPECT_EQ(look().error().code(), errc::storage_full);
  ASSERT_TRUE(look());
  EXPECT_THAT(data.messages(), SizeIs(2));
}

TEST_F(missed_calls_test, wait_no_longer_than_their_delay_after_the_clock_was_set_back) {
  time.advance(hours(1));
  add(1);
  time.advance(-hours(1));
  ASSERT_TRUE(look());
  EXPECT_THAT(data.messages(), IsEmpty()) << "its recording may still be reported";
  EXPECT_EQ(due(), test::friday_morning + minutes(2));
  look_later();
  EXPECT_THAT(data.messages(), SizeIs(2));
}

TEST_F(missed_calls_test, leaves_a_caller_alone_who_spoke_after_the_clock_was_set_back) {
  time.advance(hours(1));
  add(1);
  time.advance(-hours(1));
  ASSERT_TRUE(look());
  time.advance(minutes(1));
  add(2, test::customer_number, domain::call_outcome::recorded);
  look_later();
  EXPECT_THAT(data.messages_to(test::customer_number), IsEmpty());
}

TEST_F(missed_calls_test, waits_for_the_list_of_recordings_and_asks_for_it) {
  settings.pipeline.sweep_interval = minutes(5);
  add(1);
  look_later();
  EXPECT_THAT(data.messages(), IsEmpty());
  EXPECT_EQ(sweeps_wanted, 1);
  EXPECT_EQ(due(), time.now() + std::chrono::seconds(10)) << "no loop that spins";
  data.write([](ports::transaction& tx) {
    ports::sweep_mark mark;
    mark.begun_at = test::friday_morning;
    mark.seen_until = test::friday_morning + minutes(2);
    return tx.sweeps().save(mark);
  });
  ASSERT_TRUE(look());
  EXPECT_THAT(data.messages(), SizeIs(2));
  EXPECT_EQ(sweeps_wanted, 1);
}

}  // namespace
}  // namespace zylin::recovery
